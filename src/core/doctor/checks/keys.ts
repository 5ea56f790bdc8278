import type { VaultThere } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Who can open the cases? */
export const checkKeys = ({ folder, keys, state }: VaultThere): readonly Finding[] => {
  // What is missing has been said already.
  if (state !== "ready") return [];
  if ("why" in keys) return [finding("keys-unreadable", { why: keys.why })];
  const unusable = keys.filter(({ usable }) => !usable).map(({ key }) => key);
  if (unusable.length > 0) return [finding("keys-unusable", { folder, keys: unusable })];
  return [keys.length > 1 ? finding("keys-several", { count: keys.length }) : finding("keys-alone", {})];
};
