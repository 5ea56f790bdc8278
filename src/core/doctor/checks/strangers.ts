import type { VaultThere } from "../facts.ts";
import { type Finding, type FindingCode, finding } from "../finding.ts";

/** What lies in the vault's folders and does not belong there? */
export const checkStrangers = ({ folder, strangers, abandoned }: VaultThere): readonly Finding[] => {
  const sorted = new Map<StrangerCode, string[]>();
  for (const path of strangers) {
    const code = kinds.find(([, sign]) => sign.test(path.split(/[\\/]/).at(-1) ?? ""))?.[0] ?? "stranger-others";
    sorted.set(code, [...(sorted.get(code) ?? []), path]);
  }
  const faults = [...sorted].map(([code, paths]) => finding(code, { folder, paths }));
  const locks = abandoned.length > 0 ? [finding("stranger-locks", { folder, paths: abandoned })] : [];
  return faults.length + locks.length > 0 ? [...faults, ...locks] : [finding("strangers-none", {})];
};

type StrangerCode = Extract<FindingCode, `stranger-${string}`>;

/** The first that fits. */
const kinds: readonly (readonly [StrangerCode, RegExp])[] = [
  // Written beside its target and not renamed any more, or the turn of one that was taking a lock over.
  ["stranger-leftovers", /^\..+\.\d+\.tmp$|\.lock(?:\.turn)+$/],
  ["stranger-copies", /~$|^#.*#$|^\.~?lock\.|^\.#|\.(?:sw[a-p]|bak|orig|old|save|tmp)$/i],
  ["stranger-sheets", /^R-[2-9A-Z]{4}-[2-9A-Z]{4}.*\.(?:txt|md|html?|json|csv|pdf)$/i],
];
