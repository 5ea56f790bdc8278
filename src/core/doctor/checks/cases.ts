import type { VaultThere } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Can every case be opened, and is a case? */
export const checkCases = ({ opened, cases, state }: VaultThere): readonly Finding[] => {
  // A vault that is not whole can't be opened: that has been said.
  if (opened === undefined) return cases > 0 && state === "ready" ? [finding("cases-not-opened", {})] : [];
  if ("failed" in opened) return [finding(opened.failed.whole ? "cases-not-reached" : "cases-shut", opened.failed)];
  const { read, faults } = opened;
  return [
    ...faults.map((fault) => finding(fault.whole ? "case-not-read" : "case-damaged", fault)),
    ...(faults.length === 0 ? [finding("cases-read", { count: read })] : []),
  ];
};
