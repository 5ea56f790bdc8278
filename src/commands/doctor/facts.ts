import type { DirectoryFacts, Facts, KeyFact, PlaceFact, VaultFacts } from "../../core/doctor/facts.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { System } from "../../ports/system.ts";
import type { Vault, VaultLook } from "../../ports/vault.ts";
import { dayHere } from "../day-here.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import { openEach } from "./open-each.ts";

export interface DoctorOptions extends PassphraseOptions {
  readonly open?: boolean;
}

/** Looks at everything. What can't be looked at is a fact too. @throws UserError where the passphrase is asked for and does not come */
export const gatherFacts = async (options: DoctorOptions, io: Io): Promise<Facts> => {
  const system = await io.system();
  return {
    today: dayHere(io),
    platform: system.platform,
    swaps: system.swaps(),
    core_dumps: system.coreDumps(),
    vault: await vaultFacts(await io.vault(), system, options, io),
    directory: await directoryFacts(io),
  };
};

const vaultFacts = async (vault: Vault, system: System, options: DoctorOptions, io: Io): Promise<VaultFacts> => {
  const { folder } = vault;
  if (folder === undefined) return { kind: "no_home" };
  const look = await orWhy(() => vault.look());
  if (look instanceof UserError) return { kind: "shut", folder, why: look.message };
  if (look.entries.length === 0) return { kind: "none", folder };
  const keys = await orWhy(() => keysOf(vault));
  const wanted = options.open || options.passphraseFd !== undefined;
  return {
    kind: "there",
    folder,
    state: vault.state(),
    entries: look.entries,
    strangers: look.strangers,
    not_sealed: look.notSealed,
    not_readable: look.notReadable,
    abandoned: look.abandoned,
    cases: vault.codes().length,
    places: placesOf(folder, look, system),
    keys: keys instanceof UserError ? { why: keys.message } : keys,
    opened: wanted && vault.state() === "ready" ? await openEach(vault, options, io) : undefined,
  };
};

const keysOf = async (vault: Vault): Promise<readonly KeyFact[]> =>
  Promise.all(vault.recipients().map(async (key) => ({ key, usable: await vault.isRecipient(key) })));

/** `cases` may be a link to elsewhere. */
const placesOf = (folder: string, { entries }: VaultLook, system: System): readonly PlaceFact[] | undefined => {
  const folders = [folder, ...entries.filter(({ path, isFolder }) => isFolder && path === "cases").map(() => `${folder}/cases`)];
  const places = folders.map((one) => system.place(one));
  return places.every((place) => place !== undefined) ? places : undefined;
};

/** The built-in directory alone: contacts of one's own, however fresh, do not make it younger. */
const directoryFacts = async (io: Io): Promise<DirectoryFacts> => {
  const read = await orWhy(async () => {
    const directory = await io.openDirectory([]);
    // Each part is read when it is asked for: here all of them, so that a damaged one is found.
    directory.readWhole();
    return directory.index.listings;
  });
  if (read instanceof UserError) return { kind: "shut", what: read.message, hints: read.hints };
  return { kind: "open", checked: read.map(({ assured }) => assured.on) };
};

const orWhy = async <T>(work: () => Promise<T>): Promise<T | UserError> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
};
