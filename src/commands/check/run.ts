import type { Day } from "../../core/day.ts";
import { byPlace } from "../../core/lint/by-place.ts";
import { isError, type Problem, problem } from "../../core/problem.ts";
import { escapeUnsafe } from "../../core/text.ts";
import { compileLayers } from "../../formats/compile.ts";
import { decodeWords } from "../../formats/decode-words.ts";
import { githubLines } from "../../formats/github.ts";
import { furtherAsked } from "../../formats/lint/further.ts";
import { readCountries } from "../../formats/read-countries.ts";
import { isExceptionsFile, isWordFile, type SourceFile } from "../../formats/source-file.ts";
import { line } from "../../formats/view/doc.ts";
import type { Texts } from "../../formats/view/excerpt.ts";
import { paint } from "../../formats/view/paint.ts";
import { describeProblem, problemsDoc, warningsDoc } from "../../formats/view/problems.ts";
import { checkWords } from "../../messages/en/check.ts";
import { ruleWords } from "../../messages/en/rules.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { fixSources, type Mended } from "./fix.ts";
import { type CheckOptions, checkFormats } from "./options.ts";
import { type Sources, sourcesAt } from "./sources.ts";

const BUILT_IN = "directory-data";

interface Checked {
  readonly files: number;
  /** Without a fault. */
  readonly organizations: number;
  readonly problems: readonly Problem[];
  /** Files of folders laid over the directory that nothing of is read. */
  readonly passedOver?: readonly string[];
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

  const read = (path: string): Mended => {
    const sources = sourcesAt(path, io.files);
    return options.fix ? fixSources(sources, io.files) : { sources, mended: [], left: [] };
  };
  const [ours, over] = [paths.map(read), layers.map(read)];
  const ofPaths = checkPaths(
    ours.map(({ sources }) => sources),
    dayHere(io),
  );
  const ofLayers =
    over.length > 0
      ? await checkLayers(
          over.map(({ sources }) => sources),
          io,
        )
      : nothing;
  const all = [...ours, ...over];
  return report(
    {
      files: ofPaths.files + ofLayers.files,
      organizations: ofPaths.organizations + ofLayers.organizations,
      problems: [...ofPaths.problems, ...ofLayers.problems].sort(byPlace),
      passedOver: over.flatMap(({ sources }) => sources.files.filter(isPassedOver).map(({ shown }) => shown)),
    },
    { format, wrapped: io.out.isTerminal, warnings: options.warnings === true },
    new Map(all.flatMap(({ sources }) => sources.files.map(({ shown, text }) => [shown, text ?? ""]))),
    options.fix ? { mended: all.flatMap(({ mended }) => mended), left: all.flatMap(({ left }) => left) } : undefined,
  );
};

/** A folder laid over the directory brings country files: no words, and no exceptions from its rules. */
const isPassedOver = (file: SourceFile): boolean => isWordFile(file) || isExceptionsFile(file);

const nothing: Checked = { files: 0, organizations: 0, problems: [] };

const checkPaths = (given: readonly Sources[], today: Day): Checked => {
  // Files named twice, as by `BE.yaml .`, count once.
  const files = [...new Map(given.flatMap((one) => one.files).map((file) => [file.shown, file])).values()];
  const standsElsewhere = (id: string) => !files.some(({ name }) => name === `${id.slice(0, 2).toUpperCase()}.yaml`);
  const { countries, problems } = readCountries(files, {
    standsElsewhere,
    further: furtherAsked(today),
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
    { further: furtherAsked(dayHere(io)) },
  );
  return {
    files: layers.flatMap(({ files }) => files).filter((file) => !isPassedOver(file)).length,
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

/** @param fix what `--fix` did; undefined where nothing was to be mended */
const report = (
  { files, organizations, problems, passedOver = [] }: Checked,
  manner: Manner,
  texts: Texts,
  fix?: Pick<Mended, "mended" | "left">,
): Outcome => {
  const errors = problems.filter(isError);
  const counts = { files, organizations, errors: errors.length, warnings: problems.length - errors.length };
  const json = {
    schema: "referral/check/1",
    data: {
      ...counts,
      ...(fix && { fixed: fix.mended, left: fix.left }),
      ...(passedOver.length > 0 && { passed_over: passedOver }),
      problems: problems.map(toJson),
    },
  };
  const doc = [
    ...(fix?.mended ?? []).map((path) => line(0, checkWords.fixed(path))),
    ...(fix?.left ?? []).map((one) => line(0, checkWords.left(one.file, one))),
    ...passedOver.map((path) => line(0, checkWords.passedOver(path))),
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
