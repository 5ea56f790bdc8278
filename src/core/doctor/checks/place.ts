import type { PlaceFact, VaultThere } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Does something carry the folder to other computers? */
export const checkPlace = ({ folder, places }: VaultThere): readonly Finding[] => {
  if (places === undefined) return [finding("place-unknown", { folder })];
  const found = new Map(places.flatMap(carriers).map((one) => [JSON.stringify(one), one]));
  return found.size > 0 ? [...found.values()] : places.slice(0, 1).map(({ path }) => finding("place-local", { path }));
};

const carriers = ({ levels }: PlaceFact): readonly Finding[] =>
  levels.flatMap(({ path, hidden }) => {
    const name = path.split(/[\\/]/).at(-1) ?? "";
    const service = services.find(({ named, holds }) => named?.test(name) || hidden.some((one) => holds?.test(one)))?.service;
    return [
      ...(service === undefined ? [] : [finding("place-synced", { service, path })]),
      ...(hidden.some((one) => /^\.(?:git|hg|svn)\/?$/.test(one)) ? [finding("place-versioned", { path })] : []),
    ];
  });

/**
 * Services that copy folders, by the name of their folder or by what they leave in it. In a home folder `.dropbox/` is only
 * where the program keeps its settings: the folder that is copied holds a file of that name.
 */
const services: readonly { readonly service: string; readonly named?: RegExp; readonly holds?: RegExp }[] = [
  { service: "Dropbox", named: /^dropbox\b/i, holds: /^\.dropbox(?:\.cache\/)?$/ },
  { service: "OneDrive", named: /^onedrive\b/i },
  { service: "Google Drive", named: /^(?:google ?drive|my drive)\b/i, holds: /^\.tmp\.drive(?:up|down)load\/$/ },
  { service: "iCloud", named: /^(?:mobile documents|icloud ?drive)$/i },
  { service: "Nextcloud", named: /^nextcloud\b/i, holds: /^\.nextcloudsync\.log$/ },
  { service: "ownCloud", named: /^owncloud\b/i, holds: /^\.owncloudsync\.log$/ },
  { service: "Nextcloud or ownCloud", holds: /^\._?sync_[0-9a-f]+\.db$/ },
  { service: "pCloud", named: /^pcloud ?(?:drive|sync)?$/i },
  { service: "MEGA", named: /^MEGA(?:sync)?\b/, holds: /^\.megaignore$/ },
  { service: "Box", named: /^Box(?: Sync|-Box)?$/ },
  { service: "Proton Drive", named: /^proton ?drive\b/i },
  { service: "Seafile", named: /^seafile$/i },
  { service: "Synology Drive", named: /^synologydrive\b/i, holds: /^\.SynologyWorkingDirectory\/$/ },
  { service: "Syncthing", holds: /^\.stfolder\/?$/ },
  // Last: the names below it say which service it is.
  { service: "a cloud service", named: /^cloudstorage$/i },
];
