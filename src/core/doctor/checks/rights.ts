import type { EntryFact, Facts, VaultThere } from "../facts.ts";
import { type Finding, type FindingCode, finding } from "../finding.ts";

/** May anybody else look? Folders are 0700 and files 0600, and all are this user's own. */
export const checkRights = ({ folder, entries }: VaultThere, { platform }: Facts): readonly Finding[] => {
  // Its file systems keep another kind of rights, which this tool does not read.
  if (platform === "windows") return [finding("rights-unknown", {})];
  const faults = Object.entries(signs).flatMap(([code, isSo]) => {
    const paths = entries.filter(isSo).map(({ path }) => path);
    return paths.length > 0 ? [finding(code as keyof typeof signs, { folder, paths })] : [];
  });
  return faults.length > 0 ? faults : [finding("rights-own", { count: entries.length })];
};

const signs = {
  "rights-open": ({ mode }) => (mode & 0o077) !== 0,
  "rights-narrow": ({ mode, isFolder }) => (~mode & (isFolder ? 0o700 : 0o600)) !== 0,
  "rights-others": ({ isOwn }) => !isOwn,
} as const satisfies Partial<Record<FindingCode, (entry: EntryFact) => boolean>>;
