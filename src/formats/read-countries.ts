import * as z from "zod";
import { without } from "../core/directory/build.ts";
import type { Country } from "../core/directory/model.ts";
import { byPlace } from "../core/lint/by-place.ts";
import { type Exception, lint } from "../core/lint/lint.ts";
import type { Rule } from "../core/lint/rule.ts";
import { rules } from "../core/lint/rules.ts";
import { type Problem, problem } from "../core/problem.ts";
import { type DecodedCountry, decodeCountry } from "./decode.ts";
import { decodeList } from "./decode-list.ts";
import { isExceptionsFile, isWordFile, type SourceFile } from "./source-file.ts";
import { readYaml, type YamlText } from "./yaml.ts";
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
  /** What `check` asks beside the rules that every record must obey. */
  readonly further?: { readonly rules: readonly Rule[]; readonly text: (yaml: YamlText) => readonly Problem[] };
}

/** Country files (the vocabulary among them is passed over) read, decoded and linted, with their `exceptions.yaml`. */
export const readCountries = (files: readonly SourceFile[], { base, standsElsewhere, further }: Surroundings): CountriesRead => {
  const read = files.filter((file) => !isWordFile(file) && !isExceptionsFile(file)).map((file) => readCountry(file, base, further?.text));
  // A folder laid over the directory may not excuse itself from its rules.
  const exceptions = base ? [] : files.filter(isExceptionsFile).map(readExceptions);
  const checked = read.flatMap((one) => one.checked ?? []);
  const report = lint(
    { countries: checked, standsElsewhere },
    exceptions.flatMap((one) => one.exceptions),
    [...rules, ...(further?.rules ?? [])],
    // Only `check` runs them all, and can say which exception is dead.
    (rule) => !further && !rules.some(({ id }) => id === rule),
  );
  return {
    countries: checked.map(({ country }) => without(country, report.faulty)),
    problems: [...[...read, ...exceptions].flatMap((one) => one.problems), ...report.problems].sort(byPlace),
  };
};

const readCountry = (
  { name, shown, text }: SourceFile,
  base: Surroundings["base"],
  read: (yaml: YamlText) => readonly Problem[] = () => [],
): DecodedCountry => {
  if (text === undefined) return { problems: [problem("not-readable", { path: shown })] };
  const { yaml, problems } = readRecords(text, shown);
  if (!yaml) return { problems };
  const decoded = decodeCountry(yaml, name, base);
  return { ...decoded, problems: [...problems, ...decoded.problems, ...read(yaml)] };
};

const exceptionSchema = z.strictObject({ rule: z.string(), id: z.string(), reason: z.string().regex(/\S/, { error: "text" }) });

const readExceptions = ({
  shown,
  text,
}: SourceFile): { readonly exceptions: readonly Exception[]; readonly problems: readonly Problem[] } => {
  if (text === undefined) return { exceptions: [], problems: [problem("not-readable", { path: shown })] };
  const read = readYaml(text, shown);
  if (!read.ok) return { exceptions: [], problems: read.problems };
  const { entries, problems } = decodeList(read.value, exceptionSchema);
  return { exceptions: entries.map(({ value, path }) => ({ ...value, at: read.value.placeOf(path) })), problems };
};
