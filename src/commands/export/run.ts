import type { Country } from "../../core/directory/model.ts";
import { nearest } from "../../core/lint/nearest.ts";
import type { About, Exporter } from "../../formats/export/exporter.ts";
import { line } from "../../formats/view/doc.ts";
import { exportWords as w } from "../../messages/en/export.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { readFormat } from "../format.ts";
import { type ExportOptions, exportFormats } from "./export-options.ts";
import { exporters } from "./exporters.ts";
import { prepare } from "./prepare.ts";

export const runExport = async (asked: readonly string[], options: ExportOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const format = readFormat(options, exportFormats);
  const exporter = await exporters[format]();
  checkWishes(options, format, exporter);
  const { chosenFor, notes, about: prepared } = await prepare(asked, options, context);
  const about: About = {
    ...prepared,
    ...(options.fields && { fields: options.fields }),
    ...(options.bom && { bom: true }),
    ...(options.hxl && { hxl: true }),
  };
  const count = { organizations: 0 };
  // A format of several files goes through the directory for each of them, and keeps nothing of it.
  const chosen: Iterable<Country> = { [Symbol.iterator]: () => counted(chosenFor(exporter), count)[Symbol.iterator]() };
  if (options.output === undefined) {
    if (exporter.kind !== "text") throw new UserError("usage", w.needsOutput(format));
    return { exit: "ok", stream: exporter.write(chosen, about), notes };
  }
  switch (exporter.kind) {
    case "text":
      io.files.share(options.output, exporter.write(chosen, about));
      break;
    case "binary":
      io.files.share(options.output, [await exporter.write(chosen, about)]);
      break;
    case "folder":
      for (const { path, content } of exporter.write(chosen, about)) io.files.share(`${options.output}/${path}`, content);
  }
  return { exit: "ok", notes: [...notes, line(0, w.written(options.output, count.organizations))] };
};

/** @throws UserError usage, for what the format can't do: a wish is never dropped silently */
const checkWishes = ({ fields, bom, hxl }: ExportOptions, format: string, exporter: Exporter): void => {
  for (const [flag, wished] of [["bom", bom] as const, ["hxl", hxl] as const])
    if (wished && !exporter.takes?.includes(flag)) throw new UserError("usage", w.takesNot(flag, format));
  if (!fields) return;
  const { fields: known } = exporter;
  if (!known) throw new UserError("usage", w.noFields(format));
  for (const field of fields)
    if (!known.includes(field)) {
      const meant = nearest(field, known);
      throw new UserError("usage", w.unknownField(field), [
        ...(meant ? [filterFaults.didYouMean(meant)] : []),
        filterFaults.allowed(known),
      ]);
    }
};

function* counted(countries: Iterable<Country>, count: { organizations: number }): Iterable<Country> {
  count.organizations = 0;
  for (const country of countries) {
    count.organizations += country.organizations.length;
    yield country;
  }
}
