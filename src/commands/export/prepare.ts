import type { Directory } from "../../core/directory/directory.ts";
import type { Country } from "../../core/directory/model.ts";
import { select } from "../../core/export/selection.ts";
import { townOf } from "../../core/search/place.ts";
import type { About, Exporter } from "../../formats/export/exporter.ts";
import type { Doc } from "../../formats/view/doc.ts";
import { showWords } from "../../messages/en/card.ts";
import { exportWords as w } from "../../messages/en/export.ts";
import { UserError } from "../../outcome.ts";
import { version } from "../../version.ts";
import { type CommonOptions, type Context, openShareable, type PrivateOption } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { type FilterOptions, readFilters } from "../filters.ts";
import { openingHours } from "../opening-hours.ts";
import { withProgress } from "./progress.ts";

type Options = CommonOptions & PrivateOption & FilterOptions & { readonly output?: string };

/** What is to be written, before a format is chosen. */
export interface Prepared {
  /** The records for a format, read as they are asked for, anew each time. @throws UserError nothing_found, where there is none */
  readonly chosenFor: (exporter: Pick<Exporter, "forPeople">) => Iterable<Country>;
  readonly about: About;
  readonly notes: Doc;
}

/** Opens what may be shared of the directory and reads the filters; stops where the output belongs to the input. */
export const prepare = async (asked: readonly string[], options: Options, context: Context): Promise<Prepared> => {
  const { io, config } = context;
  const { directory, notes } = await openShareable(context, options, false);
  refuseOwnInput(options.output, [...config.directories, ...(options.directory ?? [])], context);
  const { lexicon } = directory;
  const filters = readFilters(options, directory);
  const ids = asked.length > 0 ? new Set(asked.map((id) => idOf(id, directory, notes.length > 0))) : undefined;
  const codes = directory.countries.filter((code) => (filters.country?.includes(code) ?? true) && mayHold(code, ids));
  const read = function* (): Iterable<Country> {
    for (const code of codes) {
      const country = directory.country(code);
      if (country) yield country;
    }
  };
  const isOpen = filters.openNow ? await openingHours(io.clock(), directory) : () => undefined;
  const judging = { isOpen, townOf: (name: string, country: string) => townOf(lexicon, name, country) };
  return {
    chosenFor: ({ forPeople }) => {
      const wanted = { filters, ...(ids && { ids }), defunct: forPeople !== true };
      const start = () => orNothing(select(withProgress(read(), codes.length, io), wanted, judging));
      return { [Symbol.iterator]: () => start()[Symbol.iterator]() };
    },
    about: {
      lexicon,
      ...(Object.keys(filters).length > 0 && { whole: (id: string) => directory.organization(id) }),
      today: dayHere(io),
      version,
      pageParts: () => io.pageParts(),
      materials: () => directory.materials,
    },
    notes,
  };
};

const refuseOwnInput = (output: string | undefined, layers: readonly string[], { io }: Context): void => {
  if (output !== undefined && io.files.isWithin(output, io.directoryFolders(layers)))
    throw new UserError("usage", w.ownInput(output), [w.ownInputHint]);
};

/**
 * Follows tombstones.
 *
 * @param leftOut own folders were: the record may be theirs
 */
const idOf = (id: string, directory: Directory, leftOut: boolean): string => {
  const organization = directory.organization(id);
  if (!organization) throw new UserError("nothing_found", w.noSuchId(id), [w.noSuchIdHint, ...(leftOut ? [showWords.maybePrivate] : [])]);
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
