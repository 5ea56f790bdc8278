import * as z from "zod";
import type { Country } from "../core/directory/model.ts";
import { byPlace } from "../core/lint/by-place.ts";
import { type Exception, startLint } from "../core/lint/lint.ts";
import type { CheckedCountry, Rule } from "../core/lint/rule.ts";
import { rules } from "../core/lint/rules.ts";
import { type Problem, problem } from "../core/problem.ts";
import { type DecodedCountry, decodeCountry } from "./decode.ts";
import { decodeList } from "./decode-list.ts";
import { overlaid } from "./lint/overlaid.ts";
import { packing, sound } from "./packed.ts";
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
  /** Told after each file how many are read, of how many. */
  readonly onRead?: (done: number, all: number) => void;
  /** What `check` asks beside the rules that every record must obey. */
  readonly further?: { readonly rules: readonly Rule[]; readonly text: (yaml: YamlText) => readonly Problem[] };
}

/** Country files (the vocabulary among them is passed over) read, decoded and linted, with their `exceptions.yaml`. */
export const readCountries = (
  files: readonly SourceFile[],
  { base, standsElsewhere, further, onRead = () => {} }: Surroundings,
): CountriesRead => {
  // A folder laid over the directory may not excuse itself from its rules.
  const exceptions = base ? [] : files.filter(isExceptionsFile).map(readExceptions);
  const linting = startLint(
    exceptions.flatMap((one) => one.exceptions),
    [...rules, ...(base ? overlaid(further?.rules ?? [], base) : (further?.rules ?? []))],
    // Only `check` runs them all, and can say which exception is dead.
    (rule) => !further && !rules.some(({ id }) => id === rule),
  );
  // What only `check` asks looks at all records together, again and again.
  const pack = further ? (file: CheckedCountry) => file : packing();
  const open: OpenText = { file: undefined, yaml: undefined };
  const countryFiles = files.filter((file) => !isWordFile(file) && !isExceptionsFile(file));
  const read = countryFiles.map((file, n) => {
    const one = readCountry(file, base, open, further?.text);
    const checked = one.checked && pack(one.checked);
    if (checked) linting.alone(checked);
    onRead(n + 1, countryFiles.length);
    return { ...(checked && { checked }), problems: one.problems };
  });
  const checked = read.flatMap((one) => one.checked ?? []);
  const report = linting.together({ countries: checked, standsElsewhere });
  return {
    countries: checked.map((file) => sound(file, report.faulty)),
    problems: [...[...read, ...exceptions].flatMap((one) => one.problems), ...report.problems].sort(byPlace),
  };
};

const readCountry = (
  file: SourceFile,
  base: Surroundings["base"],
  open: OpenText,
  read: (yaml: YamlText) => readonly Problem[] = () => [],
): DecodedCountry => {
  const { name, shown, text } = file;
  if (text === undefined) return { problems: [problem("not-readable", { path: shown })] };
  const { yaml, problems } = readRecords(text, shown);
  if (!yaml) return { problems };
  const spare = sparing(file, yaml, open);
  const decoded = decodeCountry(spare, name, base);
  return { ...decoded, problems: [...problems, ...decoded.problems, ...read(spare)] };
};

/** The one file whose text is at hand, as it was read. */
interface OpenText {
  file: SourceFile | undefined;
  yaml: YamlText | undefined;
}

/** A text takes twenty times its size in memory once it is read: of one that is asked again where something stands, it is read again. */
const sparing = (file: SourceFile, yaml: YamlText, open: OpenText): YamlText => {
  open.file = file;
  open.yaml = yaml;
  const again = (): YamlText => {
    if (open.file !== file) {
      open.file = file;
      open.yaml = readRecords(file.text ?? "", file.shown).yaml;
    }
    return open.yaml ?? { data: undefined, placeOf: nowhere, keyPlaceOf: nowhere };
  };
  const nowhere = () => ({ file: file.shown, line: 1, column: 1 });
  return {
    get data() {
      return again().data;
    },
    placeOf: (path) => again().placeOf(path),
    keyPlaceOf: (path) => again().keyPlaceOf(path),
  };
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
