import type { Directory } from "../core/directory/directory.ts";
import { nearest } from "../core/lint/nearest.ts";
import { countsOf, type List, lists } from "../core/search/counts.ts";
import { shownName } from "../formats/shown-name.ts";
import { type Line, line, span } from "../formats/view/doc.ts";
import { padEnd, width } from "../formats/view/width.ts";
import { kindLabels } from "../messages/en/card.ts";
import { listWords } from "../messages/en/list.ts";
import { filterFaults } from "../messages/en/search.ts";
import { exploitationLabels, populationLabels, serviceLabels } from "../messages/en/vocabulary.ts";
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
import { type FilterOptions, listOption, readFilters } from "./filters.ts";
import { onceMore } from "./once-more.ts";

/** Described by `docs/schemas/list-1.json`. */
const schema = "referral/list/1";

export interface ListOptions extends CommonOptions, PrivateOption, Pick<FilterOptions, "country"> {}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export const addList: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(program.command("list <what>")))
    .summary(listWords.summary)
    .description(listWords.description(lists))
    .option("--country <code>", listWords.country, listOption)
    .action((what: string, options: ListOptions) => act((context) => onceMore(() => runList(what, options, context))));
};

export const runList = async (what: string, options: ListOptions, context: Context): Promise<Outcome> => {
  const list = lists.find((one) => one === what);
  if (!list) {
    const meant = nearest(what, lists);
    throw new UserError("usage", listWords.unknown(what), [...(meant ? [filterFaults.didYouMean(meant)] : []), listWords.allowed(lists)]);
  }
  const { directory, notes, paging } = await openShareable(context, options, options.json !== true);
  const { country } = readFilters(options, directory);
  const labelOf = labeller(list, directory);
  const entries = [...countsOf(list, directory.index, country)].map(([id, count]): Entry => ({ id, label: labelOf(id), count }));
  return {
    exit: entries.length > 0 ? "ok" : "nothing_found",
    doc: entries.length > 0 ? table(entries) : [line(0, listWords.none)],
    ...paging,
    notes,
    json: { schema, data: { list, ...(country && { country }), entries } },
  };
};

const labeller = (list: List, { lexicon, index }: Directory): ((id: string) => string) => {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    services: serviceLabels,
    populations: populationLabels,
    exploitation: exploitationLabels,
    kinds: kindLabels,
  };
  if (list === "countries") return (code) => shownName(lexicon, "country", code);
  if (list === "languages") return (code) => shownName(lexicon, "language", code);
  if (list === "providers") {
    const names = new Map(index.listings.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }
  return (id) => labels[list]?.[id] ?? id;
};

/** Longer labels are broken under themselves; with less room than this it is no table any more. */
const narrowestLabel = 20;

const table = (entries: readonly Entry[]): Line[] => {
  const columns = Math.max(...entries.map(({ id }) => width(id)));
  const labels = Math.max(...entries.map(({ id, label }) => (label === id ? 0 : width(label))));
  return entries.map(({ id, label, count }) => ({
    ...line(0, span("strong", padEnd(id, columns)), span("quiet", String(count).padStart(6)), label === id ? "" : `  ${label}`),
    hanging: columns + 8,
    row: {
      width: columns + 8 + Math.min(labels, narrowestLabel),
      instead: [{ ...line(0, span("strong", id), listWords.inWords(label === id ? undefined : label, count)), hanging: 2 }],
    },
  }));
};
