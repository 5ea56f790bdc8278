import * as z from "zod";
import { nearest } from "../core/lint/nearest.ts";
import { type Expected, type Path, type Problem, problem } from "../core/problem.ts";
import type { YamlText } from "./yaml.ts";

/** Where a value was found that does not have its shape. */
export interface Misfit {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** From the top of the file. */
  readonly path: Path;
  readonly yaml: YamlText;
  /** The record concerned. */
  readonly of: string | undefined;
}

/** What zod found wrong, in our words and with its places. Fields missing from one record are told in one problem. */
export const problemsOf = (error: z.ZodError, misfit: Misfit): readonly Problem[] => {
  const missing = new Map<string, { readonly path: Path; readonly fields: string[] }>();
  const others = error.issues.slice(0, manyFaults).flatMap((issue): readonly Problem[] => {
    const found = problemsOfIssue(issue, misfit);
    if (found !== "missing") return found;
    const within = pathOf(issue);
    const path = [...misfit.path, ...within.slice(0, -1)];
    const group = missing.get(path.join("/")) ?? { path, fields: [] };
    missing.set(path.join("/"), { ...group, fields: [...group.fields, nameOf([...misfit.path, ...within])] });
    return [];
  });
  const { yaml, of } = misfit;
  return [
    ...[...missing.values()].map(({ path, fields }) => problem("missing-field", { fields }, { at: yaml.placeOf(path), of })),
    ...others,
  ];
};

/** A record with more faults than this is no record; naming them all would take hours in a file made to harm. */
const manyFaults = 20;

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): Path => issue.path.map((key) => (typeof key === "number" ? key : String(key)));

const problemsOfIssue = (issue: Issue, { schema, value, path, yaml, of }: Misfit): readonly Problem[] | "missing" => {
  const within = pathOf(issue);
  const here = [...path, ...within];
  const field = nameOf(here);
  const at = yaml.placeOf(here);
  if (issue.code === "unrecognized_keys") {
    return unknownFields(issue.keys, keysAt(schema, within), { path: here, yaml, of });
  }
  const given = valueAt(value, within);
  const absent = given === undefined || given === null;
  const empty = absent || given === "" || (Array.isArray(given) && given.length === 0);
  if (empty && (field === "source" || field === "sources"))
    return [problem("source-missing", { what: nameOf(here.slice(0, -1)) }, { at, of })];
  if (absent) return "missing";
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const meant = typeof given === "string" ? nearest(given, allowed) : undefined;
    const expected: Expected = issue.message === "true" ? "true" : "one-of";
    return [problem("wrong-value", { field, expected, allowed, ...(meant && { nearest: meant }) }, { at, of })];
  }
  const expected = expectedOf(issue);
  const isBlank = typeof given === "string" && !/\S/.test(given);
  return [problem("wrong-value", { field, expected: isBlank && expected === "text" ? "filled" : expected }, { at, of })];
};

/** One problem for each key, with the known field that was probably meant. */
export const unknownFields = (
  keys: readonly string[],
  known: readonly string[],
  { path, yaml, of }: Pick<Misfit, "path" | "yaml" | "of">,
): readonly Problem[] =>
  keys.slice(0, manyFaults).map((field) => {
    const meant = nearest(field, known);
    return problem("unknown-field", { field, ...(meant && { nearest: meant }) }, { at: yaml.keyPlaceOf([...path, field]), of });
  });

const types: Readonly<Record<string, Expected>> = {
  string: "text",
  array: "list",
  object: "record",
  int: "whole-number",
  number: "number",
  boolean: "yes-no",
};

/** A finer fault is named by the `error` of its schema, a coarse one by the type that was expected. */
const expectedOf = (issue: Issue): Expected => {
  const byType = issue.code === "invalid_type" ? types[issue.expected] : undefined;
  return finer.find((word) => word === issue.message) ?? byType ?? "known-shape";
};
const finer: readonly Expected[] = [
  "text",
  "filled-list",
  "whole-number",
  "age",
  "true",
  "day",
  "country",
  "coverage",
  "age-key",
  "code",
  "short-list",
];

/** The last name on the way: of `phones[1].languages[0]` that is "languages". */
const nameOf = (path: Path): string => String(path.findLast((key) => typeof key === "string") ?? "record");

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );

/** The fields that the schema knows at this place. */
const keysAt = (schema: z.ZodType, path: Path): string[] => {
  const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  const [key, ...rest] = path;
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType) return keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const next: unknown = key === undefined ? undefined : inner.shape[key];
  return next instanceof z.ZodType ? keysAt(next, rest) : Object.keys(inner.shape);
};
