import type * as z from "zod";
import { type Path, type Problem, problem } from "../core/problem.ts";
import { problemsOf } from "./schema-problems.ts";
import type { YamlText } from "./yaml.ts";

export interface Entry<T> {
  readonly value: T;
  readonly path: Path;
}

/** The sound entries of a file that is one list, and what is wrong with the others. */
export const decodeList = <S extends z.ZodType>(
  yaml: YamlText,
  schema: S,
): { readonly entries: readonly Entry<z.output<S>>[]; readonly problems: readonly Problem[] } => {
  const { data } = yaml;
  // Nothing but comments is a list without entries.
  if (data === null) return { entries: [], problems: [] };
  if (!Array.isArray(data)) return { entries: [], problems: [problem("not-a-record", { expected: "list" }, { at: yaml.placeOf([]) })] };
  const parsed = data.map((value: unknown, n) => ({ value, path: [n], result: schema.safeParse(value) }));
  return {
    entries: parsed.flatMap(({ path, result }) => (result.success ? [{ value: result.data, path }] : [])),
    problems: parsed.flatMap(({ value, path, result }) =>
      result.success ? [] : problemsOf(result.error, { schema, value, path, yaml, of: undefined }),
    ),
  };
};
