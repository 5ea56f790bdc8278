import { edits } from "../../search/edits.ts";
import { words } from "../../text.ts";
import type { CheckedOrganization } from "../rule.ts";
import { directoryRule } from "../rule.ts";

/** Names that differ by a slip stand near each other, read from the front or from the back. */
const neighbours = 4;
const slips = 2;
const shortest = 8;

/** Nearly the same name under two ids: perhaps one provider that was entered twice. */
export const nameTwice = directoryRule("name-twice", "warning", ({ countries }) =>
  countries.flatMap(({ records }) => {
    const found = new Map<CheckedOrganization, string>();
    const named = records.map((record, at) => ({ record, at, name: words(record.organization.name).join(" ") }));
    for (const key of [(name: string) => name, (name: string) => [...name].reverse().join("")]) {
      const sorted = named
        .map((one) => ({ ...one, key: key(one.name) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
      for (const [n, one] of sorted.entries())
        for (const other of sorted.slice(n + 1, n + 1 + neighbours)) {
          const [before, after] = one.at < other.at ? [one, other] : [other, one];
          if (areNearlyOne(one.name, other.name)) found.set(after.record, before.record.organization.id);
        }
    }
    return [...found].map(([record, other]) => ({ in: record, path: ["name"], args: { other } }));
  }),
);

/** Equal, or apart by a slip or two. Of names as `words` gives them, joined by spaces. */
export const areNearlyOne = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > slips) return false;
  const [left, right] = apart(a, b);
  // Centre 1 and Centre 2 are two.
  return !/\d/.test(left + right) && edits(left, right, slips) <= slips;
};

/** What is left of two names without their common beginning and end. */
const apart = (a: string, b: string): readonly [string, string] => {
  const least = Math.min(a.length, b.length);
  let from = 0;
  while (from < least && a[from] === b[from]) from++;
  let back = 0;
  while (back < least - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  return [a.slice(from, a.length - back), b.slice(from, b.length - back)];
};
