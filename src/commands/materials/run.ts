import { nearest } from "../../core/lint/nearest.ts";
import { findMaterials } from "../../core/materials/find.ts";
import { materialsData, materialsSchema } from "../../formats/materials/json.ts";
import { materialsPage } from "../../formats/materials/page.ts";
import { materialSteps, stepTitles } from "../../formats/materials/steps.ts";
import { line } from "../../formats/view/doc.ts";
import { materialWords as w } from "../../messages/en/materials.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type CommonOptions, type Context, openDirectory } from "../command.ts";
import { type FilterOptions, readFilters } from "../filters.ts";

export interface MaterialsOptions extends CommonOptions, Pick<FilterOptions, "language"> {
  readonly kind?: readonly string[];
  readonly audience?: readonly string[];
  readonly step?: readonly string[];
}

export const runMaterials = async (words: readonly string[], options: MaterialsOptions, context: Context): Promise<Outcome> => {
  const directory = await openDirectory(context, options);
  const { materials, lexicon } = directory;
  const kinds = oneOf(options.kind, [...new Set(materials.map(({ kind }) => kind))].sort(), w.unknownKind);
  const steps = oneOf(options.step, materialSteps, w.unknownStep);
  const { language: languages } = readFilters(options, directory);
  const { audience } = options;
  const wish = { words, ...(kinds && { kinds }), ...(steps && { steps }), ...(languages && { languages }), ...(audience && { audience }) };
  const found = findMaterials(materials, wish, ({ steps = [] }) => stepTitles(steps).join(" "));
  return {
    exit: found.length > 0 ? "ok" : "nothing_found",
    doc: found.length > 0 ? materialsPage(found, lexicon) : [line(0, w.none), line(0, w.noneHint)],
    json: { schema: materialsSchema, data: materialsData(found) },
  };
};

/** @throws UserError usage, for what is not among them */
const oneOf = (
  given: readonly string[] | undefined,
  allowed: readonly string[],
  unknown: (value: string) => string,
): readonly string[] | undefined =>
  given?.map((value) => {
    const id = value.toLowerCase().replaceAll("-", "_");
    const known = allowed.find((one) => one === id);
    if (known !== undefined) return known;
    const meant = nearest(id, allowed);
    throw new UserError("usage", unknown(value), [
      ...(meant === undefined ? [] : [filterFaults.didYouMean(meant)]),
      filterFaults.allowed(allowed),
    ]);
  });
