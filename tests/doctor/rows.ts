import type { Facts, SwapFact } from "../../src/core/doctor/facts.ts";
import { directoryAt, file, lyingIn, sound, withVault } from "./facts.ts";

/* One row a case: the facts, and what they have to be called. Findings that say "in order" are left out where others are given. */
const fault = { what: "R-7KQ2-M9XD: it is damaged", hints: [], whole: false };
export const swap = (on: SwapFact["on"], name = "/dev/sda2"): SwapFact => ({ name, on });
export const home = "/home/noor";
const inHome = `${home}/.local/share/referral`;

export const rows: Readonly<Record<string, { readonly facts: Facts; readonly not_ok: readonly string[]; readonly ok?: string }>> = {
  "nothing is wrong": { facts: sound, not_ok: [] },

  "no home": { facts: { ...sound, vault: { kind: "no_home" } }, not_ok: ["vault-no-home"] },
  "no vault": { facts: { ...sound, vault: { kind: "none", folder: inHome } }, not_ok: ["vault-none"] },
  shut: { facts: { ...sound, vault: { kind: "shut", folder: inHome, why: "not allowed" } }, not_ok: ["vault-shut"] },
  "an empty folder": { facts: withVault({ state: "none", cases: 0, opened: undefined, keys: { why: "-" } }), not_ok: ["vault-none"] },
  "both keys are gone": { facts: withVault({ state: "none", opened: undefined, keys: { why: "-" } }), not_ok: ["vault-keys-gone"] },
  "no list": {
    facts: withVault({ state: "half", entries: [file("identity.age")], opened: undefined }),
    not_ok: ["vault-half"],
  },
  "no identity": {
    facts: withVault({ state: "half", entries: [file("recipients.txt")], opened: undefined }),
    not_ok: ["vault-half"],
  },
  "a file that is not sealed": { facts: withVault({ not_sealed: ["identity.age"] }), not_ok: ["vault-not-sealed"] },
  "a file that can't be read": { facts: withVault({ not_readable: ["identity.age"] }), not_ok: ["vault-not-readable"] },
  "a whole vault": { facts: sound, not_ok: [], ok: "vault-whole" },

  "cases that were not opened": { facts: withVault({ opened: undefined }), not_ok: ["cases-not-opened"] },
  "nothing to open": { facts: withVault({ opened: undefined, cases: 0 }), not_ok: [] },
  "a vault that does not open": { facts: withVault({ opened: { failed: fault } }), not_ok: ["cases-shut"] },
  "a vault that may not be read": { facts: withVault({ opened: { failed: { ...fault, whole: true } } }), not_ok: ["cases-not-reached"] },
  "two damaged cases": { facts: withVault({ opened: { read: 3, faults: [fault, fault] } }), not_ok: ["case-damaged", "case-damaged"] },
  "a case of a newer version": {
    facts: withVault({ opened: { read: 3, faults: [{ ...fault, whole: true }] } }),
    not_ok: ["case-not-read"],
  },
  "cases that were read": { facts: sound, not_ok: [], ok: "cases-read" },

  "a list that can't be used": { facts: withVault({ keys: { why: "empty" } }), not_ok: ["keys-unreadable"] },
  "a key that is none": { facts: withVault({ keys: [{ key: "hello", usable: false }] }), not_ok: ["keys-unusable"] },
  "one key only": { facts: withVault({ keys: [{ key: "age1own", usable: true }] }), not_ok: ["keys-alone"] },
  "two keys": { facts: sound, not_ok: [], ok: "keys-several" },

  "a file for the group": { facts: withVault({ entries: [directoryAt("."), file("a.age", { mode: 0o640 })] }), not_ok: ["rights-open"] },
  "a file for everybody": { facts: withVault({ entries: [file("a.age", { mode: 0o604 })] }), not_ok: ["rights-open"] },
  "a folder for passing through": { facts: withVault({ entries: [directoryAt(".", { mode: 0o711 })] }), not_ok: ["rights-open"] },
  "a folder without writing": { facts: withVault({ entries: [directoryAt(".", { mode: 0o500 })] }), not_ok: ["rights-narrow"] },
  "a file without reading": { facts: withVault({ entries: [file("a.age", { mode: 0o200 })] }), not_ok: ["rights-narrow"] },
  "somebody else's file": { facts: withVault({ entries: [file("a.age", { isOwn: false })] }), not_ok: ["rights-others"] },
  Windows: { facts: { ...withVault({ entries: [file("a.age", { mode: 0o666 })] }), platform: "windows" }, not_ok: ["rights-unknown"] },
  "one's own": { facts: sound, not_ok: [], ok: "rights-own" },

  "a Dropbox by its name": { facts: lyingIn(`${home}/Dropbox/referral`), not_ok: ["place-synced"] },
  "a Dropbox for work": { facts: lyingIn(`${home}/Dropbox (Example Aid)/referral`), not_ok: ["place-synced"] },
  "a Dropbox by its mark": { facts: lyingIn(inHome, { [`${home}/.local`]: [".dropbox"] }), not_ok: ["place-synced"] },
  "Dropbox is installed, and copies another folder": { facts: lyingIn(inHome, { [home]: [".dropbox/", ".dropbox-dist/"] }), not_ok: [] },
  "OneDrive on Windows": { facts: lyingIn("C:\\Users\\noor\\OneDrive - Example Aid\\referral", {}, "\\"), not_ok: ["place-synced"] },
  "Google Drive": { facts: lyingIn("/Volumes/GoogleDrive/My Drive/referral"), not_ok: ["place-synced", "place-synced"] },
  "Google Drive by its mark": { facts: lyingIn(inHome, { [home]: [".tmp.driveupload/"] }), not_ok: ["place-synced"] },
  "a Mac's cloud folder": { facts: lyingIn("/Users/noor/Library/CloudStorage/Other/referral"), not_ok: ["place-synced"] },
  iCloud: { facts: lyingIn("/Users/noor/Library/Mobile Documents/referral"), not_ok: ["place-synced"] },
  Nextcloud: { facts: lyingIn(`${home}/Nextcloud/referral`), not_ok: ["place-synced"] },
  "Nextcloud by its mark": { facts: lyingIn(inHome, { [home]: [".sync_0a1b2c3d4e5f.db"] }), not_ok: ["place-synced"] },
  ownCloud: { facts: lyingIn(`${home}/ownCloud/referral`), not_ok: ["place-synced"] },
  pCloud: { facts: lyingIn(`${home}/pCloudDrive/referral`), not_ok: ["place-synced"] },
  MEGA: { facts: lyingIn(`${home}/MEGA/referral`), not_ok: ["place-synced"] },
  Box: { facts: lyingIn(`${home}/Box/referral`), not_ok: ["place-synced"] },
  "Proton Drive": { facts: lyingIn(`${home}/Proton Drive/referral`), not_ok: ["place-synced"] },
  Seafile: { facts: lyingIn(`${home}/Seafile/referral`), not_ok: ["place-synced"] },
  "Synology Drive": { facts: lyingIn(`${home}/SynologyDrive/referral`), not_ok: ["place-synced"] },
  Syncthing: { facts: lyingIn(inHome, { [home]: [".stfolder/"] }), not_ok: ["place-synced"] },
  "a user called box, a folder of mega things": { facts: lyingIn("/home/box/megaphones/referral"), not_ok: [] },
  git: { facts: lyingIn(inHome, { [home]: [".git/"] }), not_ok: ["place-versioned"] },
  "a git worktree": { facts: lyingIn(inHome, { [inHome]: [".git"] }), not_ok: ["place-versioned"] },
  Mercurial: { facts: lyingIn(inHome, { "/": [".hg/"] }), not_ok: ["place-versioned"] },
  "a home with settings of git": { facts: lyingIn(inHome, { [home]: [".gitconfig", ".github/"] }), not_ok: [] },
  "a way that can't be followed": { facts: withVault({ places: undefined }), not_ok: ["place-unknown"] },
  "this disk": { facts: lyingIn(inHome), not_ok: [], ok: "place-local" },

  "copies of editors": {
    facts: withVault({ strangers: ["case.txt~", "cases/#a#", ".a.swp", "a.BAK", "a.orig", ".~lock.a.odt#"] }),
    not_ok: ["stranger-copies"],
  },
  "a sheet": { facts: withVault({ strangers: ["cases/R-7KQ2-M9XD-P.html"] }), not_ok: ["stranger-sheets"] },
  "a leftover": { facts: withVault({ strangers: ["cases/.R-7KQ2-M9XD.age.4711.tmp"] }), not_ok: ["stranger-leftovers"] },
  "a turn that was not given back": {
    facts: withVault({ strangers: ["cases/R-7KQ2-M9XD.lock.turn", "cases/R-7KQ2-M9XD.lock.turn.turn"] }),
    not_ok: ["stranger-leftovers"],
  },
  "something else": { facts: withVault({ strangers: ["notes.docx"] }), not_ok: ["stranger-others"] },
  "a lock of a dead process": { facts: withVault({ abandoned: ["cases/R-7KQ2-M9XD.lock"] }), not_ok: ["stranger-locks"] },
  nobody: { facts: sound, not_ok: [], ok: "strangers-none" },

  "swap on an open disk": { facts: { ...sound, swaps: [swap("memory"), swap("open_disk")] }, not_ok: ["swap-open"] },
  "swap on some disk": { facts: { ...sound, swaps: [swap("some_disk")] }, not_ok: ["swap-some"] },
  "swap on both": { facts: { ...sound, swaps: [swap("some_disk"), swap("open_disk")] }, not_ok: ["swap-open", "swap-some"] },
  zram: { facts: { ...sound, swaps: [swap("memory")] }, not_ok: [], ok: "swap-sealed" },
  "dm-crypt": { facts: { ...sound, swaps: [swap("sealed_disk")] }, not_ok: [], ok: "swap-sealed" },
  "no swap": { facts: sound, not_ok: [], ok: "swap-none" },
  "a system that does not tell": {
    facts: { ...sound, platform: "mac", swaps: undefined, core_dumps: undefined },
    not_ok: ["swap-unknown", "core-dumps-unknown"],
  },

  "core dumps": { facts: { ...sound, core_dumps: { allowed: true } }, not_ok: ["core-dumps-on"] },
  "core dumps for a program": { facts: { ...sound, core_dumps: { allowed: true, handed_to: "apport" } }, not_ok: ["core-dumps-on"] },
  "a program that gets them all the same": {
    facts: { ...sound, core_dumps: { allowed: false, handed_to: "apport" } },
    not_ok: ["core-dumps-handed"],
  },
  "no core dumps": { facts: sound, not_ok: [], ok: "core-dumps-off" },

  "a damaged directory": { facts: { ...sound, directory: { kind: "shut", what: "damaged", hints: [] } }, not_ok: ["directory-shut"] },
  "half a year": { facts: { ...sound, directory: { kind: "open", checked: ["2026-05-25"] } }, not_ok: [], ok: "directory-fresh" },
  "half a year and a day": {
    facts: { ...sound, directory: { kind: "open", checked: ["2026-05-24", "2026-01-01"] } },
    not_ok: ["directory-old"],
  },
  "a year": { facts: { ...sound, directory: { kind: "open", checked: ["2025-11-25", "2026-11-22"] } }, not_ok: [] },
  "a year and a day": { facts: { ...sound, directory: { kind: "open", checked: ["2025-11-24", "2026-11-22"] } }, not_ok: ["records-old"] },
  "a clock that is behind": { facts: { ...sound, today: "2019-01-01" }, not_ok: ["directory-ahead"] },
};
