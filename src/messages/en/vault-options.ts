/** What `referral vault --help` says, and what its commands print. */
export const vaultOptionWords = {
  summary: "the sealed place where cases are kept: init, recipients, change-passphrase, status",
  description:
    "Cases are kept in one folder, one sealed file each, in the age format: any age program opens them with the key.\n" +
    "Saving needs no passphrase; reading asks for it once each time the tool runs.",
  init: "make the vault, or put back its list of keys from the sealed one",
  recipient: "an age public key (age1…) of somebody who can open the cases too, such as a supervisor (repeatable)",
  recipients: "the keys that can open the cases; with --add or --remove every case is sealed anew",
  add: "an age public key that can open the cases from now on (repeatable)",
  remove: "an age public key that can't open what is saved from now on (repeatable)",
  changePassphrase: "the same vault under another passphrase",
  status: "where the vault is, how many cases, which keys; asks no passphrase",
  own: (key: string) => `${key}  this vault's own`,
  other: (key: string) => `${key}  can open the cases too`,
  resealed: (count: number) => `Sealed anew: ${count} ${count === 1 ? "case" : "cases"}.`,
  stillHeld: (codes: string) => `Held by another session, and sealed as before: ${codes}. Do it again when it is closed.`,
  notResealed: "Not sealed anew, because it can't be read (it still opens, if at all, with the keys from before):",
  removedHint: "Whoever had this key can still open copies made before, such as those in a backup.",
  notListed: "--remove: this key is not among the keys",
  ownKey: "--remove: this is the vault's own key; without it nobody here could read the cases",
  changed: "The passphrase is changed.",
  changedHint: "Older copies of identity.age, in a backup for example, still open with the old one.",
  folder: (path: string) => `Vault: ${path}`,
  cases: (count: number) => `Cases: ${count}`,
  half: "It is not whole: one of identity.age and recipients.txt is not there.",
  halfHint: "put back from a backup what is missing; if only recipients.txt is: referral vault init",
};
