import type { Facts, VaultThere } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Is there a vault, whole, and is everything in it what it should be, as far as can be seen without opening it? */
export const checkVault = ({ vault }: Facts): readonly Finding[] => {
  switch (vault.kind) {
    case "no_home":
      return [finding("vault-no-home", {})];
    case "none":
      return [finding("vault-none", { folder: vault.folder })];
    case "shut":
      return [finding("vault-shut", { folder: vault.folder, why: vault.why })];
    case "there":
      return lookedInto(vault);
  }
};

const lookedInto = (vault: VaultThere): readonly Finding[] => {
  const { folder, cases, not_sealed, not_readable } = vault;
  const faults = [
    ...stateFaults(vault),
    ...(not_sealed.length > 0 ? [finding("vault-not-sealed", { folder, paths: not_sealed })] : []),
    ...(not_readable.length > 0 ? [finding("vault-not-readable", { folder, paths: not_readable })] : []),
  ];
  return faults.length > 0 ? faults : [finding("vault-whole", { folder, cases })];
};

const stateFaults = ({ folder, state, cases, entries }: VaultThere): readonly Finding[] => {
  if (state === "ready") return [];
  if (state === "none") return [cases > 0 ? finding("vault-keys-gone", { folder, cases }) : finding("vault-none", { folder })];
  const missing = entries.some(({ path }) => path === "identity.age") ? "recipients.txt" : "identity.age";
  return [finding("vault-half", { folder, missing })];
};
