import { isAhead, isStale, monthsLater } from "../../directory/fresh.ts";
import type { Facts } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Is the directory young enough to be relied on at all? Half a year after its newest record nobody looks after it. */
export const checkDirectory = ({ directory, today }: Facts): readonly Finding[] => {
  if (directory.kind === "shut") return [finding("directory-shut", { what: directory.what, hints: directory.hints })];
  const { checked } = directory;
  const newest = checked.reduce((latest, day) => (day > latest ? day : latest), "");
  const old = checked.filter((day) => isStale(day, today)).length;
  return [
    isAhead(newest, today)
      ? finding("directory-ahead", { newest, today })
      : today > monthsLater(newest, 6)
        ? finding("directory-old", { newest })
        : finding("directory-fresh", { newest, records: checked.length }),
    // Dated ahead, all of them would be "old".
    ...(old > 0 && !isAhead(newest, today) ? [finding("records-old", { old, records: checked.length })] : []),
  ];
};
