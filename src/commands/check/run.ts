import { byPlace } from "../../core/lint/by-place.ts";
import { isError, type Problem, problem } from "../../core/problem.ts";
import { compileLayers } from "../../formats/compile.ts";
import { decodeWords } from "../../formats/decode-words.ts";
import { readCountries } from "../../formats/read-countries.ts";
import type { SourceFile } from "../../formats/source-file.ts";
import { line } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { describeProblem, problemsDoc } from "../../formats/view/problems.ts";
import { checkWords } from "../../messages/en/check.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { CommonOptions, Context } from "../command.ts";
import { once, sourcesAt } from "./sources.ts";

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
export const runCheck = async (given: readonly string[], options: CommonOptions, { io, config }: Context): Promise<Outcome> => {
  const layers = [...config.directories, ...(options.directory ?? [])];
  const paths = given.length === 0 && layers.length === 0 && io.files.exists(BUILT_IN) ? [BUILT_IN] : given;
  if (paths.length === 0 && layers.length === 0) throw new UserError("usage", checkWords.nothingToCheck, [checkWords.nothingToCheckHint]);

  const checked = [
    checkPaths(paths, (path) => sourcesAt(path, io.files)),
    ...(layers.length > 0
      ? [
          await checkLayers(
            layers.map((path) => sourcesAt(path, io.files)),
            layers,
            io,
          ),
        ]
      : []),
  ];
  const problems = checked.flatMap((one) => one.problems).sort(byPlace);
  const errors = problems.filter(isError).length;
  const counts = {
    files: sum(checked.map(({ files }) => files)),
    organizations: sum(checked.map(({ organizations }) => organizations)),
    errors,
    warnings: problems.length - errors,
  };
  const doc = [...problemsDoc(problems), line(0, checkWords.counts(counts))];
  return {
    exit: errors > 0 ? "directory_invalid" : "ok",
    // Editors and scripts take a line each: only a terminal's are wrapped.
    ...(io.out.isTerminal ? { doc } : { raw: paint(doc) }),
    json: { schema: "referral/check/1", data: { ...counts, problems: problems.map(toJson) } },
  };
};

const checkPaths = (paths: readonly string[], read: (path: string) => readonly SourceFile[]): Checked => {
  const empty = paths.filter((path) => read(path).length === 0).map((path) => problem("directory-empty", { path }));
  const sources = once(paths.flatMap(read));
  const standsElsewhere = (id: string) => !sources.some(({ name }) => name === `${id.slice(0, 2).toUpperCase()}.yaml`);
  const { countries, problems } = readCountries(sources, { standsElsewhere });
  return {
    files: sources.length,
    organizations: countries.flatMap(({ organizations }) => organizations).length,
    problems: [...problems, ...decodeWords(sources).problems, ...empty],
  };
};

const checkLayers = async (layers: readonly (readonly SourceFile[])[], names: readonly string[], io: Context["io"]): Promise<Checked> => {
  const { countries, problems } = compileLayers(await io.openDirectory([]), layers);
  const empty = names.filter((_, n) => layers[n]?.length === 0).map((path) => problem("directory-empty", { path }));
  return {
    files: layers.flat().length,
    organizations: countries.flatMap(({ organizations }) => organizations).filter(({ private_fields }) => private_fields).length,
    problems: [...problems, ...empty],
  };
};

const toJson = (one: Problem) => ({
  rule: one.code,
  severity: one.severity,
  ...one.at,
  ...(one.of !== undefined && { record: one.of }),
  ...describeProblem(one),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
