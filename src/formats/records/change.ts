import type { Path } from "../../core/problem.ts";

/** One thing that is to be different in a country file. Paths start at the top of the file. */
export type Change = { readonly do: "set"; readonly path: Path; readonly value: unknown } | { readonly do: "remove"; readonly path: Path };

type Holder = Record<string | number, unknown>;

/** The same change made in the data: what the text must say when it was changed. Undefined where there is no such place. */
export const changedData = (given: unknown, change: Change): unknown => {
  const data: unknown = structuredClone(given);
  const holder = change.path.slice(0, -1).reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), data);
  const last = change.path.at(-1);
  if (!isHolder(holder) || last === undefined) return undefined;
  if (change.do === "set") holder[last] = change.value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return data;
};

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
