import { dayOf } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Country } from "../../core/directory/model.ts";
import { select } from "../../core/export/selection.ts";
import { nearest } from "../../core/lint/nearest.ts";
import { townOf } from "../../core/search/place.ts";
import type { About, Exporter } from "../../formats/export/exporter.ts";
import { line } from "../../formats/view/doc.ts";
import { exportWords as w } from "../../messages/en/export.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { version } from "../../version.ts";
import { type Context, openShareable } from "../command.ts";
import { readFilters } from "../filters.ts";
import { readFormat } from "../format.ts";
import { openingHours } from "../opening-hours.ts";
import { type ExportOptions, exportFormats } from "./export-options.ts";
import { exporters } from "./exporters.ts";
import { withProgress } from "./progress.ts";

export const runExport = async (asked: readonly string[], options: ExportOptions, context: Context): Promise<Outcome> => {
  const { io, config } = context;
  const format = readFormat(options, exportFormats);
  const exporter = await exporters[format]();
  checkWishes(options, format, exporter);
  const { directory, notes } = await openShareable(context, options, false);
  refuseOwnInput(options.output, [...config.directories, ...(options.directory ?? [])], context);
  const { lexicon } = directory;
  const today = dayOf(io.clock());
  const filters = readFilters(options, directory);
  const ids = asked.length > 0 ? new Set(asked.map((id) => idOf(id, directory))) : undefined;
  const codes = directory.countries.filter((code) => (filters.country?.includes(code) ?? true) && mayHold(code, ids));
  const read = function* (): Iterable<Country> {
    for (const code of codes) {
      const country = directory.country(code);
      if (country) yield country;
    }
  };
  const wanted = { filters, ...(ids && { ids }), defunct: exporter.forPeople !== true };
  const isOpen = filters.openNow ? await openingHours(io.clock(), directory) : () => undefined;
  const judging = { isOpen, townOf: (name: string, country: string) => townOf(lexicon, name, country) };
  const count = { organizations: 0 };
  const chosen = counted(orNothing(select(withProgress(read(), codes.length, io), wanted, judging)), count);
  const about: About = {
    lexicon,
    today,
    version,
    pageParts: () => io.pageParts(),
    ...(options.fields && { fields: options.fields }),
    ...(options.bom && { bom: true }),
    ...(options.hxl && { hxl: true }),
  };
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

const refuseOwnInput = (output: string | undefined, layers: readonly string[], { io }: Context): void => {
  if (output !== undefined && io.files.isWithin(output, io.directoryFolders(layers)))
    throw new UserError("usage", w.ownInput(output), [w.ownInputHint]);
};

/** Follows tombstones. */
const idOf = (id: string, directory: Directory): string => {
  const organization = directory.organization(id);
  if (!organization) throw new UserError("nothing_found", w.noSuchId(id), [w.noSuchIdHint]);
  return organization.id;
};

/** The first part of an id is its country (lint rule id-form). */
const mayHold = (code: string, ids: ReadonlySet<string> | undefined): boolean =>
  ids === undefined || [...ids].some((id) => id.startsWith(`${code.toLowerCase()}-`));

function* orNothing(countries: Iterable<Country>): Iterable<Country> {
  let found = false;
  for (const country of countries) {
    found = true;
    yield country;
  }
  if (!found) throw new UserError("nothing_found", w.nothing);
}

function* counted(countries: Iterable<Country>, count: { organizations: number }): Iterable<Country> {
  for (const country of countries) {
    count.organizations += country.organizations.length;
    yield country;
  }
}
