import type { Day } from "../../core/day.ts";
import { advice } from "../../core/lint/advice.ts";
import { byPlace } from "../../core/lint/by-place.ts";
import { isError, type Problem, problem } from "../../core/problem.ts";
import { escapeUnsafe } from "../../core/text.ts";
import { compileLayers } from "../../formats/compile.ts";
import { decodeWords } from "../../formats/decode-words.ts";
import { githubLines } from "../../formats/github.ts";
import { hoursGrammar } from "../../formats/lint/hours-grammar.ts";
import { keyOrder } from "../../formats/lint/key-order.ts";
import { phoneImplausible } from "../../formats/lint/phone-implausible.ts";
import { readCountries } from "../../formats/read-countries.ts";
import { line } from "../../formats/view/doc.ts";
import type { Texts } from "../../formats/view/excerpt.ts";
import { paint } from "../../formats/view/paint.ts";
import { describeProblem, problemsDoc, warningsDoc } from "../../formats/view/problems.ts";
import { checkWords } from "../../messages/en/check.ts";
import { ruleWords } from "../../messages/en/rules.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { fixSources } from "./fix.ts";
import { type CheckOptions, checkFormats } from "./options.ts";
import { type Sources, sourcesAt } from "./sources.ts";

const BUILT_IN = "directory-data";

interface Checked {
  readonly files: number;
  /** Without a fault. */
  readonly organizations: number;
  readonly problems: readonly Problem[];
}

/**
 * Files and folders are checked as they are; folders of `--directory` as what they are for: laid over the built-in
 * directory, where a record may hold only what it changes.
 */
export const runCheck = async (given: readonly string[], options: CheckOptions, { io, config }: Context): Promise<Outcome> => {
  const format = options.json ? "json" : (options.format ?? "text");
  if (!checkFormats.includes(format)) throw new UserError("usage", checkWords.unknownFormat(format), [checkWords.knownFormats]);
  const named = options.directory ?? [];
  const everything = given.length === 0 && named.length === 0;
  const paths = everything && io.files.exists(BUILT_IN) ? [BUILT_IN] : given;
  const layers = everything ? config.directories : named;
  if (paths.length === 0 && layers.length === 0) throw new UserError("usage", checkWords.nothingToCheck, [checkWords.nothingToCheckHint]);

  const sources = (path: string) => sourcesAt(path, io.files);
  const read = paths.map(sources).map((one) => (options.fix ? fixSources(one, io.files) : { sources: one, mended: [] }));
  const files = read.map((one) => one.sources);
  const ofPaths = checkPaths(files, dayHere(io));
  const over = layers.map(sources);
  const ofLayers = layers.length > 0 ? await checkLayers(over, io) : nothing;
  return report(
    {
      files: ofPaths.files + ofLayers.files,
      organizations: ofPaths.organizations + ofLayers.organizations,
      problems: [...ofPaths.problems, ...ofLayers.problems].sort(byPlace),
    },
    { format, wrapped: io.out.isTerminal, warnings: options.warnings === true },
    new Map([...files, ...over].flatMap((one) => one.files.map(({ shown, text }) => [shown, text ?? ""]))),
    options.fix ? read.flatMap(({ mended }) => mended) : undefined,
  );
};

const nothing: Checked = { files: 0, organizations: 0, problems: [] };

const checkPaths = (given: readonly Sources[], today: Day): Checked => {
  // Files named twice, as by `BE.yaml .`, count once.
  const files = [...new Map(given.flatMap((one) => one.files).map((file) => [file.shown, file])).values()];
  const standsElsewhere = (id: string) => !files.some(({ name }) => name === `${id.slice(0, 2).toUpperCase()}.yaml`);
  const { countries, problems } = readCountries(files, {
    standsElsewhere,
    further: { rules: [...advice(today), phoneImplausible, hoursGrammar], text: keyOrder },
  });
  return {
    files: files.length,
    organizations: countries.flatMap(({ organizations }) => organizations).length,
    problems: [...problems, ...decodeWords(files).problems, ...emptyOnes(given)],
  };
};

const checkLayers = async (layers: readonly Sources[], io: Context["io"]): Promise<Checked> => {
  const { countries, problems } = compileLayers(
    await io.openDirectory([]),
    layers.map(({ files }) => files),
  );
  return {
    files: layers.flatMap(({ files }) => files).length,
    organizations: [...countries].flatMap(({ organizations }) => organizations.filter(({ private_fields }) => private_fields)).length,
    problems: [...problems, ...emptyOnes(layers)],
  };
};

const emptyOnes = (given: readonly Sources[]): readonly Problem[] =>
  given.filter(({ files }) => files.length === 0).map(({ path }) => problem("directory-empty", { path }));

interface Manner {
  readonly format: string;
  readonly wrapped: boolean;
  readonly warnings: boolean;
}

/** @param mended the files that `--fix` has written; undefined where nothing was to be mended */
const report = ({ files, organizations, problems }: Checked, manner: Manner, texts: Texts, mended?: readonly string[]): Outcome => {
  const errors = problems.filter(isError);
  const counts = { files, organizations, errors: errors.length, warnings: problems.length - errors.length };
  const json = { schema: "referral/check/1", data: { ...counts, ...(mended && { fixed: mended }), problems: problems.map(toJson) } };
  const doc = [
    ...(mended ?? []).map((path) => line(0, checkWords.fixed(path))),
    ...problemsDoc(manner.warnings ? problems : errors, texts),
    ...(manner.warnings ? [] : warningsDoc(problems.filter((one) => !isError(one)))),
    line(0, checkWords.counts(counts)),
  ];
  // Editors and scripts take a line each: only a terminal's are wrapped.
  const shown = manner.wrapped ? { doc } : { raw: paint(doc) };
  return {
    exit: errors.length > 0 ? "directory_invalid" : "ok",
    ...(manner.format === "text" ? shown : { raw: manner.format === "github" ? githubLines(problems) : jsonText(json) }),
    json,
  };
};

const jsonText = (json: unknown): string => `${escapeUnsafe(JSON.stringify(json, null, 2))}\n`;

const toJson = (one: Problem) => ({
  rule: one.code,
  severity: one.severity,
  ...one.at,
  ...(one.of !== undefined && { record: one.of }),
  ...describeProblem(one),
  reason: ruleWords[one.code].reason,
});
