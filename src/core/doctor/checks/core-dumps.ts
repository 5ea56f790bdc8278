import type { Facts } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Does a crash leave what was typed on the disk? */
export const checkCoreDumps = ({ core_dumps }: Facts): readonly Finding[] => {
  if (core_dumps === undefined) return [finding("core-dumps-unknown", {})];
  if (core_dumps.allowed) return [finding("core-dumps-on", {})];
  // Such a program is started whatever the limit says; whether it keeps anything is its own affair.
  const program = core_dumps.handed_to;
  return [program === undefined ? finding("core-dumps-off", {}) : finding("core-dumps-handed", { program })];
};
