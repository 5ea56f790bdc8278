import { type Hunk, hunksOf } from "./hunks.ts";

const context = 3;

/** The difference of two texts of a file, as `git apply` takes it; "" where there is none. */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  const old = linesOf(before);
  const groups = grouped(hunksOf(old, linesOf(after)));
  if (groups.length === 0) return "";
  let grown = 0;
  const parts = groups.map((group) => {
    const part = partOf(group, old, grown);
    grown += group.reduce((sum, { gone, come }) => sum + come.length - gone.length, 0);
    return part;
  });
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${parts.join("")}`;
};

/** Each with its line break, if it has one. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Hunks whose surroundings touch are one. */
const grouped = (hunks: readonly Hunk[]): readonly (readonly Hunk[])[] => {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    if (last && hunk.from - (last.from + last.gone.length) <= 2 * context) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
};

const partOf = (group: readonly Hunk[], old: readonly string[], grown: number): string => {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return "";
  const start = Math.max(0, first.from - context);
  const end = Math.min(old.length, last.from + last.gone.length + context);
  const shown: string[] = [];
  let at = start;
  for (const { from, gone, come } of group) {
    shown.push(...old.slice(at, from).map(marked(" ")), ...gone.map(marked("-")), ...come.map(marked("+")));
    at = from + gone.length;
  }
  shown.push(...old.slice(at, end).map(marked(" ")));
  const less = group.reduce((sum, { gone, come }) => sum + come.length - gone.length, 0);
  return `@@ -${span(start, end - start)} +${span(start + grown, end - start + less)} @@\n${shown.join("")}`;
};

/** Lines count from 1; where there are none the line before is named. */
const span = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`;

const marked =
  (mark: string) =>
  (line: string): string =>
    mark + (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`);
