import { byPlace } from "../../core/lint/by-place.ts";
import { isError, type Problem, problem } from "../../core/problem.ts";
import { compileLayers } from "../../formats/compile.ts";
import { decodeWords } from "../../formats/decode-words.ts";
import { readCountries } from "../../formats/read-countries.ts";
import { line } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { describeProblem, problemsDoc } from "../../formats/view/problems.ts";
import { checkWords } from "../../messages/en/check.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { CommonOptions, Context } from "../command.ts";
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
export const runCheck = async (given: readonly string[], options: CommonOptions, { io, config }: Context): Promise<Outcome> => {
  const named = options.directory ?? [];
  const everything = given.length === 0 && named.length === 0;
  const paths = everything && io.files.exists(BUILT_IN) ? [BUILT_IN] : given;
  const layers = everything ? config.directories : named;
  if (paths.length === 0 && layers.length === 0) throw new UserError("usage", checkWords.nothingToCheck, [checkWords.nothingToCheckHint]);

  const sources = (path: string) => sourcesAt(path, io.files);
  const ofPaths = checkPaths(paths.map(sources));
  const ofLayers = layers.length > 0 ? await checkLayers(layers.map(sources), io) : nothing;
  return report(
    {
      files: ofPaths.files + ofLayers.files,
      organizations: ofPaths.organizations + ofLayers.organizations,
      problems: [...ofPaths.problems, ...ofLayers.problems].sort(byPlace),
    },
    io.out.isTerminal,
  );
};

const nothing: Checked = { files: 0, organizations: 0, problems: [] };

const checkPaths = (given: readonly Sources[]): Checked => {
  // Files named twice, as by `BE.yaml .`, count once.
  const files = [...new Map(given.flatMap((one) => one.files).map((file) => [file.shown, file])).values()];
  const standsElsewhere = (id: string) => !files.some(({ name }) => name === `${id.slice(0, 2).toUpperCase()}.yaml`);
  const { countries, problems } = readCountries(files, { standsElsewhere });
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
    organizations: countries.flatMap(({ organizations }) => organizations).filter(({ private_fields }) => private_fields).length,
    problems: [...problems, ...emptyOnes(layers)],
  };
};

const emptyOnes = (given: readonly Sources[]): readonly Problem[] =>
  given.filter(({ files }) => files.length === 0).map(({ path }) => problem("directory-empty", { path }));

const report = ({ files, organizations, problems }: Checked, wrapped: boolean): Outcome => {
  const errors = problems.filter(isError).length;
  const counts = { files, organizations, errors, warnings: problems.length - errors };
  const doc = [...problemsDoc(problems), line(0, checkWords.counts(counts))];
  return {
    exit: errors > 0 ? "directory_invalid" : "ok",
    // Editors and scripts take a line each: only a terminal's are wrapped.
    ...(wrapped ? { doc } : { raw: paint(doc) }),
    json: { schema: "referral/check/1", data: { ...counts, problems: problems.map(toJson) } },
  };
};

const toJson = (one: Problem) => ({
  rule: one.code,
  severity: one.severity,
  ...one.at,
  ...(one.of !== undefined && { record: one.of }),
  ...describeProblem(one),
});
