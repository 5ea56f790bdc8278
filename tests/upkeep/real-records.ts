import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainCountries, root } from "../directory/real.ts";
import { full } from "../figures/figure.ts";

export interface RealFile {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * One record in three of a file, and where it stands there; all of them with FULL=1. What is asked of each record and reads its
 * whole file each time asks these: with another `from`, others.
 */
export const inTurn = ({ ids }: RealFile, from: 0 | 1 | 2): readonly (readonly [at: number, id: string])[] =>
  [...ids.entries()].filter(([at]) => full || at % 3 === from % Math.min(3, ids.length));

const folder = join(root, "directory-data");

/** Every real country file, with the ids of its records in their order. */
export const realFiles = (): readonly RealFile[] => {
  const names = readdirSync(folder).filter((name) => /^[A-Z]{2}\.yaml$/.test(name));
  const countries = plainCountries(folder);
  return names.sort().map((name, n) => ({
    name,
    text: readFileSync(join(folder, name), "utf8"),
    ids: countries[n]?.organizations.map(({ id }) => id) ?? [],
  }));
};

/** What a reader of a patch sees: the lines that went and those that came. */
export const lineChanges = (before: string, after: string): { readonly gone: readonly string[]; readonly come: readonly string[] } => {
  const [old, young] = [before.split("\n"), after.split("\n")];
  let from = 0;
  while (from < Math.min(old.length, young.length) && old[from] === young[from]) from++;
  let back = 0;
  while (back < Math.min(old.length, young.length) - from && old.at(-1 - back) === young.at(-1 - back)) back++;
  return { gone: old.slice(from, old.length - back), come: young.slice(from, young.length - back) };
};
