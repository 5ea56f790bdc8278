import type { FindingArgs, FindingCode } from "../../core/doctor/finding.ts";

export interface FindingText {
  /** What is so, and where. */
  readonly what: string;
  /** What to do; none where nothing is to be done. */
  readonly todo?: string;
}

const most = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");
const inFolder = (folder: string, paths: readonly string[]): string =>
  paths.every((path) => path === ".") ? folder : `${listed(paths.map((path) => (path === "." ? "the folder itself" : path)))} in ${folder}`;
const cases = (count: number): string => `${count} ${count === 1 ? "case" : "cases"}`;
/** Ready to be pasted into a shell. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** What each finding says, and what to do. */
export const findingWords: { readonly [C in FindingCode]: (args: FindingArgs[C]) => FindingText } = {
  "vault-no-home": () => ({ what: "There is no home folder, so no case can be saved.", todo: "set HOME if cases are to be saved" }),
  "vault-none": ({ folder }) => ({ what: `There is no vault yet: nothing has been saved (it would be ${folder}).` }),
  "vault-shut": ({ folder, why }) => ({
    what: `The vault can't be looked into: ${why}.`,
    todo: `see who owns it and who may read it: ls -ld ${quoted(folder)}`,
  }),
  "vault-half": ({ folder, missing }) => ({
    what: `The vault is not whole: ${missing} is not in ${folder}.`,
    todo:
      missing === "recipients.txt"
        ? "put it back from the sealed key: referral vault init"
        : "put identity.age back from a backup: without it no case can be read here",
  }),
  "vault-keys-gone": ({ folder, cases: count }) => ({
    what: `There ${count === 1 ? "is" : "are"} ${cases(count)} in ${folder}, but neither identity.age nor recipients.txt: they can't be read here.`,
    todo: "put both files back from a backup, before anything new is saved",
  }),
  "vault-not-sealed": ({ folder, paths }) => ({
    what: `These are no sealed files, though they are named like some: ${inFolder(folder, paths)}. They are damaged, or somebody put them there.`,
    todo: "put back copies from a backup; keep what lies there now until you know what it is",
  }),
  "vault-not-readable": ({ folder, paths }) => ({
    what: `These can't be read: ${inFolder(folder, paths)}.`,
    todo: `make them yours again: chmod u+rw on each; if they belong to somebody else, ask who looks after this computer`,
  }),
  "vault-whole": ({ folder, cases: count }) => ({ what: `${folder}, with ${cases(count)}: whole, as far as can be seen from outside.` }),
  "cases-not-opened": () => ({
    what: "Whether each case can be read: they were not opened.",
    todo: "try it, with the passphrase: referral doctor --open",
  }),
  "cases-shut": ({ what, hints }) => ({ what: `No case can be opened: ${what}.`, todo: hints.join("; ") }),
  "cases-not-reached": ({ what, hints }) => ({ what: `No case can be opened: ${what}.`, todo: hints.join("; ") }),
  "case-damaged": ({ what, hints }) => ({
    what: `${what}.`,
    todo: hints.join("; ") || "put back a copy from a backup; the others are not touched",
  }),
  "case-not-read": ({ what, hints }) => ({ what: `${what}.`, todo: hints.join("; ") || "look at the rights of the file" }),
  "cases-read": ({ count }) => ({
    what: count === 0 ? "There is none." : `${count === 1 ? "The one case was" : `All ${count} were`} opened and read.`,
  }),
  "keys-unreadable": ({ why }) => ({
    what: `The list of keys can't be used: ${why}.`,
    todo: "make it anew from the sealed one: delete recipients.txt, then referral vault init",
  }),
  "keys-unusable": ({ folder, keys }) => ({
    what: `recipients.txt in ${folder} holds what is no age key: ${listed(keys)}. Saving will fail.`,
    todo: "make it anew from the sealed one: delete recipients.txt, then referral vault init",
  }),
  "keys-alone": () => ({
    what: "ONLY ONE KEY opens the vault. If its passphrase is forgotten, all cases are lost: nobody can help then.",
    todo: "add a key of a supervisor: referral vault recipients --add age1…",
  }),
  "keys-several": ({ count }) => ({ what: `${count} keys open the vault. Know whose they are: referral vault recipients` }),
  "rights-open": ({ folder, paths }) => ({
    what: `Other users of this computer may look at ${inFolder(folder, paths)}.`,
    todo: `shut them out: chmod -R go= ${quoted(folder)}`,
  }),
  "rights-narrow": ({ folder, paths }) => ({
    what: `You may not read or write ${inFolder(folder, paths)}: saving can fail.`,
    todo: `chmod -R u+rwX ${quoted(folder)}`,
  }),
  "rights-others": ({ folder, paths }) => ({
    what: `These belong to another user: ${inFolder(folder, paths)}. Their owner can open them to anybody, or put others in their place.`,
    todo: `ask who looks after this computer to make them yours: chown -R $USER ${quoted(folder)}`,
  }),
  "rights-unknown": () => ({
    what: "Who may look at the files: Windows keeps such rights in another way, which this does not read.",
    todo: "right click on the folder of the vault, Properties, Security: only you should stand there",
  }),
  "rights-own": ({ count }) => ({ what: `The folders and files of the vault (${count}) are yours alone (0700 and 0600).` }),
  "place-synced": ({ service, path }) => ({
    what: `The vault lies in a folder that ${service} copies to other computers: ${path}. Sealed as they are, copies stay there after a case is erased, and show when you work.`,
    todo: "move it out, to a folder that is not synchronised (XDG_DATA_HOME says where), then delete the copies that were made",
  }),
  "place-versioned": ({ path }) => ({
    what: `The vault lies inside a folder under version control: ${path}. One careless commit keeps a case for ever, and may send it away.`,
    todo: "move it out (XDG_DATA_HOME says where); if it was ever committed, ask for help to remove it from the history",
  }),
  "place-unknown": ({ folder }) => ({ what: `Where ${folder} really lies: the way to it can't be followed.` }),
  "place-local": ({ path }) => ({ what: `${path}: no sign of a cloud folder or of version control.` }),
  "stranger-copies": ({ folder, paths }) => ({
    what: `Copies that an editor or somebody made: ${inFolder(folder, paths)}. They are not looked after, and may hold a case in plain text.`,
    todo: "look at each, and delete it; never edit files in this folder",
  }),
  "stranger-sheets": ({ folder, paths }) => ({
    what: `Sheets that anybody can read, not sealed: ${inFolder(folder, paths)}.`,
    todo: "delete them once they are handed over; keep no sheets in this folder",
  }),
  "stranger-leftovers": ({ folder, paths }) => ({
    what: `Left by a session that was cut off while saving: ${inFolder(folder, paths)}. They show no answer to anybody, but may stay when the case is erased.`,
    todo: "end every session of referral, then delete them",
  }),
  "stranger-others": ({ folder, paths }) => ({
    what: `These are not the vault's: ${inFolder(folder, paths)}.`,
    todo: "find out what they are, and move or delete them",
  }),
  "stranger-locks": ({ folder, paths }) => ({
    what: `A session ended without closing its case: ${inFolder(folder, paths)}. What was answered is saved; the next session takes over.`,
  }),
  "strangers-none": () => ({ what: "Nothing lies in the vault's folders but the vault." }),
  "swap-open": ({ names }) => ({
    what: `What you type may stay on the disk, readable: this computer moves memory to ${listed(names)}, which is not encrypted.`,
    todo: "ask who looks after this computer to encrypt the disk, or its swap; until then: sudo swapoff -a, before you start",
  }),
  "swap-some": ({ names }) => ({
    what: `Whether the disk under the swap (${listed(names)}) is encrypted. If it is not, what you type may stay on it.`,
    todo: "ask who looks after this computer whether the whole disk is encrypted",
  }),
  "swap-unknown": () => ({
    what: "Whether what you type may stay on the disk, in swap or a hibernation file.",
    todo: "switch on the encryption of the whole disk: FileVault on a Mac, BitLocker or device encryption on Windows",
  }),
  "swap-sealed": ({ names }) => ({ what: `Memory is moved only to compressed memory, or to an encrypted disk: ${listed(names)}.` }),
  "swap-none": () => ({ what: "Memory is never moved to a disk." }),
  "core-dumps-on": () => ({
    what: "A crash, or Ctrl-\\, writes what you typed into a file (a core dump).",
    todo: "switch it off before you start: ulimit -c 0; for good, put that line into ~/.profile",
  }),
  "core-dumps-handed": ({ program }) => ({
    what: `Whether a crash leaves what you typed on the disk: the system hands it to ${program}.`,
    todo: `ask who looks after this computer whether ${program} keeps it`,
  }),
  "core-dumps-unknown": () => ({
    what: "Whether a crash leaves what you typed on the disk: this system does not say.",
    todo: "on a Mac, before you start: ulimit -c 0",
  }),
  "core-dumps-off": () => ({ what: "A crash writes nothing of what you typed to the disk." }),
  "directory-shut": ({ what, hints }) => ({ what: `The directory can't be read: ${what}`, todo: hints.join("; ") }),
  "directory-old": ({ newest }) => ({
    what: `The directory itself is old: its newest record was checked on ${newest}, more than half a year ago. Numbers may be dead, or answered by somebody else.`,
    todo: "install a newer version; until then, call before you rely on anything in it",
  }),
  "directory-ahead": ({ newest, today }) => ({
    what: `The directory has a record checked on ${newest}, but this computer says it is ${today}: the clock is wrong, or the record.`,
    todo: "set the clock right first: the dates of consents hang on it",
  }),
  "directory-fresh": ({ newest, records }) => ({ what: `It opens: ${records} records, the newest checked on ${newest}.` }),
  "records-old": ({ old, records }) => ({
    what: `${old} of ${records} records (${Math.max(1, Math.round((100 * old) / records))} %) were last checked more than a year ago. Each says so where it is shown.`,
    todo: "call before you refer",
  }),
};
