import * as z from "zod";
import { without } from "../core/directory/build.ts";
import type { Country } from "../core/directory/model.ts";
import { byPlace } from "../core/lint/by-place.ts";
import { type Exception, lint } from "../core/lint/lint.ts";
import type { CheckedCountry } from "../core/lint/rule.ts";
import { type Problem, problem } from "../core/problem.ts";
import { decodeCountry } from "./decode.ts";
import { problemsOf } from "./schema-problems.ts";
import { isExceptionsFile, isWordFile, type SourceFile } from "./source-file.ts";
import { readYaml } from "./yaml.ts";
import { readRecords } from "./yaml-records.ts";

export interface CountriesRead {
  /** Without the records that have an error. */
  readonly countries: readonly Country[];
  /** Sorted by place. */
  readonly problems: readonly Problem[];
}

export interface Surroundings {
  /** The country as it stands below an overlay; see `decodeCountry`. */
  readonly base?: (code: string) => Country | undefined;
  /** Whether an id that none of the files has may stand in a file that is not read now. */
  readonly standsElsewhere: (id: string) => boolean;
}

/** Country files (other files among them are passed over) read, decoded and linted, with their `exceptions.yaml`. */
export const readCountries = (files: readonly SourceFile[], { base, standsElsewhere }: Surroundings): CountriesRead => {
  const problems: Problem[] = [];
  const checked: CheckedCountry[] = [];
  for (const file of files.filter((one) => !isWordFile(one) && !isExceptionsFile(one))) {
    if (file.text === undefined) {
      problems.push(problem("not-readable", { path: file.shown }));
      continue;
    }
    const { yaml, problems: unread } = readRecords(file.text, file.shown);
    const decoded = yaml ? decodeCountry(yaml, file.name, base) : undefined;
    problems.push(...unread, ...(decoded?.problems ?? []));
    if (decoded?.checked) checked.push(decoded.checked);
  }
  const exceptions = files.filter(isExceptionsFile).flatMap((file) => readExceptions(file, problems));
  const report = lint({ countries: checked, standsElsewhere }, exceptions);
  return {
    countries: checked.map(({ country }) => without(country, report.faulty)),
    problems: [...problems, ...report.problems].sort(byPlace),
  };
};

const exceptionSchema = z.strictObject({ rule: z.string(), id: z.string(), reason: z.string().regex(/\S/, { error: "text" }) });

const readExceptions = (file: SourceFile, problems: Problem[]): Exception[] => {
  const read = readYaml(file.text ?? "", file.shown);
  if (!read.ok) problems.push(...read.problems);
  if (!read.ok || read.value.data === null) return [];
  const { data, placeOf } = read.value;
  if (!Array.isArray(data)) {
    problems.push(problem("not-a-record", { expected: "list" }, { at: placeOf([]) }));
    return [];
  }
  return data.flatMap((one: unknown, n) => {
    const parsed = exceptionSchema.safeParse(one);
    if (parsed.success) return [{ ...parsed.data, at: placeOf([n]) }];
    problems.push(...problemsOf(parsed.error, { schema: exceptionSchema, value: one, path: [n], yaml: read.value, of: undefined }));
    return [];
  });
};
