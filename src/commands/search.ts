import type { Directory } from "../core/directory/directory.ts";
import { around } from "../core/search/around.ts";
import { find } from "../core/search/find.ts";
import type { Filters, Question } from "../core/search/query.ts";
import type { World } from "../core/search/search.ts";
import type { Found } from "../formats/found.ts";
import type { SayHours } from "../formats/view/local-time.ts";
import { resultsPage } from "../formats/view/results.ts";
import { filterFaults, searchWords } from "../messages/en/search.ts";
import { type Outcome, UserError } from "../outcome.ts";
import {
  type AddCommand,
  type CommonOptions,
  type Context,
  openShareable,
  type PrivateOption,
  withCommonOptions,
  withPrivateOption,
} from "./command.ts";
import { dayHere } from "./day-here.ts";
import { type FilterOptions, readFilters, withFilters } from "./filters.ts";
import { asJson, readFormat } from "./format.ts";
import { type LocalTimeOption, localTime, withLocalTime } from "./local-time.ts";
import { onceMore } from "./once-more.ts";
import { openingHours } from "./opening-hours.ts";
import { type SearchFormat, searchFormats } from "./search-formats.ts";

const shownOnPage = 5;

export interface SearchOptions extends CommonOptions, PrivateOption, LocalTimeOption, FilterOptions {
  readonly limit?: string;
  readonly why?: boolean;
  readonly literal?: boolean;
  readonly format?: string;
}

export const addSearch: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(withLocalTime(withFilters(program.command("search [words...]")))))
    .summary(searchWords.summary)
    .description(searchWords.description)
    .option("--limit <count>", searchWords.options.limit(shownOnPage))
    .option("--why", searchWords.options.why)
    .option("--literal", searchWords.options.literal)
    .option("--format <format>", searchWords.options.format(searchFormats))
    .action((words: readonly string[], options: SearchOptions) => act((context) => onceMore(() => runSearch(words, options, context))));
};

export const runSearch = async (words: readonly string[], options: SearchOptions, context: Context): Promise<Outcome> => {
  const format = readFormat(options, searchFormats);
  // A page is read from its top; a program that is given a part takes it for all.
  const limit = options.limit !== undefined ? readLimit(options.limit) : format === "table" ? shownOnPage : Number.POSITIVE_INFINITY;
  const { directory, notes, paging } = await openShareable(context, options, format === "table");
  const question: Question = { words, filters: readFilters(options, directory), ...(options.literal && { literal: true }) };
  if (words.every((word) => word.trim() === "") && Object.keys(question.filters).length === 0)
    throw new UserError("usage", searchWords.nothingAsked, [searchWords.nothingAskedHint]);
  const local = await localTime(options, format === "table", directory, context.io);
  const found = await findAll(question, directory, { limit, why: options.why === true, sayHours: local.sayHours }, context);
  return { ...(await outcomeOf(found, format)), ...paging, notes: [...notes, ...local.notes] };
};

const readLimit = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new UserError("usage", filterFaults.limit(text));
  return Number(text) || Number.POSITIVE_INFINITY;
};

interface Wishes {
  readonly limit: number;
  readonly why: boolean;
  readonly sayHours: SayHours | undefined;
}

const findAll = async (
  asked: Question,
  directory: Directory,
  { limit, why, sayHours }: Wishes,
  { io, config }: Context,
): Promise<Found> => {
  const now = io.clock();
  const timeless: World = { index: directory.index, lexicon: directory.lexicon, today: dayHere(io), isOpen: () => undefined };
  const first = await find(timeless, asked);
  const world = first.query.filters.openNow ? { ...timeless, isOpen: await openingHours(now, directory) } : timeless;
  const home = isForHome(first.query.filters) ? config.country : undefined;
  const question = home === undefined ? asked : { ...asked, filters: { ...asked.filters, country: [home] } };
  const result = world === timeless && question === asked ? first : await find(world, question);

  return {
    question,
    result,
    shown: result.best(limit).flatMap((n) => {
      const match = result.match(n);
      const organization = directory.organization(match.listing.id);
      return organization ? [{ match, organization }] : [];
    }),
    ...around(world, question, result, {
      countryOf: (code) => directory.country(code),
      organizationOf: (id) => directory.organization(id),
      why,
    }),
    countryFromConfig: home !== undefined,
    lexicon: world.lexicon,
    today: world.today,
    sayHours,
  };
};

/** A need without a place is meant for the caseworker's own country; a bare name may be anywhere. */
const isForHome = ({ country, near, ...needs }: Filters): boolean => !country && !near && Object.keys(needs).length > 0;

const outcomeOf = async (found: Found, format: SearchFormat): Promise<Outcome> => {
  const exit = found.result.count > 0 ? "ok" : "nothing_found";
  switch (format) {
    case "ids":
      return { exit, raw: found.shown.map(({ organization }) => `${organization.id}\n`).join("") };
    case "csv":
      return { exit, raw: (await import("../formats/search-csv.ts")).searchCsv(found) };
    case "json": {
      const { searchData, searchSchema } = await import("../formats/search-json.ts");
      return { exit, ...asJson(searchSchema, searchData(found)) };
    }
    case "table":
      return { exit, doc: resultsPage(found) };
  }
};
