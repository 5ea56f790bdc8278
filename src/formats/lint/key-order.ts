import * as z from "zod";
import { type Path, type Problem, problem } from "../../core/problem.ts";
import { countrySchema } from "../schema.ts";
import type { YamlText } from "../yaml.ts";

/** The fields of a map in the order of the schema. */
export const inOrder = (keys: readonly string[], known: readonly string[]): readonly string[] => known.filter((key) => keys.includes(key));

/** Calls back for every map of a country file whose fields the schema knows: a misspelt one has no place yet. */
export const eachMap = (data: unknown, visit: (path: Path, keys: readonly string[], known: readonly string[]) => void): void =>
  walk(data, countrySchema, [], visit);

const walk = (data: unknown, schema: unknown, path: Path, visit: Parameters<typeof eachMap>[1]): void => {
  const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  if (Array.isArray(data) && inner instanceof z.ZodArray)
    for (const [n, one] of data.entries()) walk(one, inner.element, [...path, n], visit);
  if (typeof data !== "object" || data === null || Array.isArray(data) || !(inner instanceof z.ZodObject)) return;
  const [keys, known] = [Object.keys(data), Object.keys(inner.shape)];
  if (keys.every((key) => known.includes(key))) visit(path, keys, known);
  for (const [key, value] of Object.entries(data))
    if (Object.hasOwn(inner.shape, key)) walk(value, inner.shape[key], [...path, key], visit);
};

/** One order of fields in all files: two people's edits then differ in what they say, not in where it stands. */
export const keyOrder = (yaml: YamlText): readonly Problem[] => {
  const problems: Problem[] = [];
  eachMap(yaml.data, (path, keys, known) => {
    const wanted = inOrder(keys, known);
    const at = keys.findIndex((key, n) => key !== wanted[n]);
    const field = wanted[at];
    if (field === undefined) return;
    problems.push(
      problem("keys-unsorted", { field, before: keys[at] ?? "" }, { at: yaml.keyPlaceOf([...path, field]), severity: "warning" }),
    );
  });
  return problems;
};
