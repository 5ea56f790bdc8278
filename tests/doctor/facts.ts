import type { EntryFact, Facts, VaultThere } from "../../src/core/doctor/facts.ts";

export const folder = "/home/noor/.local/share/referral";
export const file = (path: string, more: Partial<EntryFact> = {}): EntryFact => ({
  path,
  mode: 0o600,
  isOwn: true,
  isFolder: false,
  ...more,
});
export const directoryAt = (path: string, more: Partial<EntryFact> = {}): EntryFact => ({
  ...file(path),
  mode: 0o700,
  isFolder: true,
  ...more,
});

export const soundVault: VaultThere = {
  kind: "there",
  folder,
  state: "ready",
  entries: [directoryAt("."), file("identity.age"), file("recipients.txt"), directoryAt("cases"), file("cases/R-7KQ2-M9XD.age")],
  strangers: [],
  not_sealed: [],
  not_readable: [],
  abandoned: [],
  cases: 1,
  places: [{ path: folder, levels: [{ path: folder, hidden: [] }] }],
  keys: [
    { key: "age1own", usable: true },
    { key: "age1supervisor", usable: true },
  ],
  opened: { read: 1, faults: [] },
};

/** A computer on which nothing is wrong, with a vault that two keys open. */
export const sound: Facts = {
  today: "2026-11-25",
  platform: "linux",
  swaps: [],
  core_dumps: { allowed: false },
  vault: soundVault,
  directory: { kind: "open", checked: ["2026-11-20", "2026-11-22"] },
};

export const withVault = (more: Partial<VaultThere>): Facts => ({ ...sound, vault: { ...soundVault, ...more } });
/** A vault whose real folder is this one; hidden names by the folder they stand in. */
export const lyingIn = (path: string, hidden: Readonly<Record<string, readonly string[]>> = {}, separator = "/"): Facts => {
  const parts = path.split(separator);
  const levels = parts.map((_, n) => parts.slice(0, parts.length - n).join(separator) || separator);
  return withVault({ places: [{ path, levels: levels.map((level) => ({ path: level, hidden: hidden[level] ?? [] })) }] });
};
