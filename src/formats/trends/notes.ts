import type { Merged } from "../../core/trends/merge.ts";
import type { By, Trends } from "../../core/trends/picture.ts";
import { trendWords } from "../../messages/en/trends.ts";

const w = trendWords.notes;

/** What must be known to read the figures of a source, the method of the protected ones among it. */
export const notesOn = (
  sources: readonly Trends[],
  bys: readonly By[],
  withheld: readonly By[] = [],
  partly: Merged["partly"] = [],
): readonly string[] => {
  const hidden = withheld.filter((by) => bys.includes(by));
  const all = sources.flatMap(({ kind, shape, k, offices = 1 }) => [
    ...(kind === "ctdc" ? [w.ctdc, shape === "synthetic" ? w.synthetic : w.kAnonymised] : []),
    ...(k === undefined ? [] : [w.own(k), w.ownCases, w.subtract]),
    ...(k !== undefined && bys.some((by) => by === "sector" || by === "recruiter") ? [w.ownMissing] : []),
    ...(k !== undefined && kind === "own" && hidden.length > 0 ? [w.withheld(hidden, k)] : []),
    ...(kind === "merged" ? [w.merged, ...partly.map((one) => w.partly(one.by, one.offices, offices))] : []),
  ]);
  return [...new Set([...(bys.some((by) => by !== "year") ? [w.shares] : []), ...all])];
};
