import * as z from "zod";
import { nearest } from "../../core/lint/nearest.ts";
import { type Problem, problem } from "../../core/problem.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { fold } from "../../core/text.ts";
import { problemsOf } from "../schema-problems.ts";
import { readYaml, type YamlText } from "../yaml.ts";
import { type ClosedField, closedFields, type Field, fields, fixableFields, leaveOut } from "./fields.ts";

/** How a foreign table becomes records. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, Field | typeof leaveOut>;
  /** By field and folded word of the source: our words; none where a person has not decided yet. */
  readonly values: ReadonlyMap<ClosedField, ReadonlyMap<string, readonly string[]>>;
  /** What holds for every row that says nothing else. */
  readonly always: ReadonlyMap<Field, string>;
}

const words = z.record(z.string(), z.string());
const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.enum([...fields, leaveOut])),
  values: z.strictObject(Object.fromEntries(Object.keys(closedFields).map((field) => [field, words.exactOptional()]))).exactOptional(),
  always: z.strictObject(Object.fromEntries(fixableFields.map((field) => [field, z.string().exactOptional()]))).exactOptional(),
});

/**
 * A mapping file. What it names must exist: a field of ours, a word of ours, a column of the table.
 *
 * @param columns those of the table
 */
export const readMapping = (text: string, file: string, columns: readonly string[]): Result<Mapping> => {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const yaml = read.value;
  const parsed = mappingSchema.safeParse(yaml.data);
  if (!parsed.success)
    return fail(...problemsOf(parsed.error, { schema: mappingSchema, value: yaml.data, path: [], yaml, of: undefined }).map(inMapping));
  const { columns: given, values = {}, always = {} } = parsed.data;
  const problems = [
    ...Object.keys(given).flatMap((column) => (columns.includes(column) ? [] : [unknownColumn(column, columns, yaml)])),
    ...Object.entries(values).flatMap(([field, meant]) =>
      Object.entries(meant ?? {}).flatMap(([label, word]) => wrongWords(field, word, ["values", field, label], yaml)),
    ),
    ...Object.entries(always).flatMap(([field, word]) => wrongWords(field, word ?? "", ["always", field], yaml)),
  ];
  if (problems.length > 0) return fail(...problems);
  return ok({
    columns: new Map(Object.entries(given)),
    values: new Map(
      Object.entries(values).map(([field, meant]) => [
        field as ClosedField,
        new Map(Object.entries(meant ?? {}).map(([label, word]) => [asLabel(label), several(word)])),
      ]),
    ),
    always: new Map(Object.entries(always).flatMap(([field, word]) => (word ? [[field as Field, word] as const] : []))),
  });
};

/** Words of a source are the same however they are written: "LEGAL AID " is "Legal aid". */
export const asLabel = (text: string): string => fold(text).replace(/\s+/g, " ").trim();

/** "girls, boys" are two words of ours. */
const several = (word: string): readonly string[] =>
  word
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Its fields are not those of a country file. */
const inMapping = (one: Problem): Problem => (one.code === "unknown-field" ? { ...one, args: { ...one.args, within: "mapping" } } : one);

const unknownColumn = (field: string, columns: readonly string[], yaml: YamlText): Problem => {
  const meant = nearest(field, columns);
  return problem(
    "unknown-field",
    { field, within: "mapping", ...(meant && { nearest: meant }) },
    { at: yaml.keyPlaceOf(["columns", field]) },
  );
};

const wrongWords = (field: string, word: string, path: readonly string[], yaml: YamlText): readonly Problem[] => {
  const allowed: readonly string[] | undefined = closedFields[field as ClosedField];
  if (!allowed) return [];
  return several(word).flatMap((one) => {
    if (allowed.includes(one)) return [];
    const meant = nearest(one, allowed);
    return [problem("wrong-value", { field, expected: "one-of", allowed, ...(meant && { nearest: meant }) }, { at: yaml.placeOf(path) })];
  });
};
