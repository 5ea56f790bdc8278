import { conditions, type Filters } from "../../core/search/query.ts";
import type { Relaxation } from "../../core/search/relax.ts";
import { colonIn } from "../../messages/colon.ts";
import { cardWords } from "../../messages/en/card.ts";
import { languageWords } from "../../messages/en/language.ts";
import { fails, searchWords as words } from "../../messages/en/search.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { commandLine, searchArguments } from "../command-line.ts";
import type { Found, FoundProvider } from "../found.ts";
import { shownName } from "../shown-name.ts";
import { partOfCountry } from "./area.ts";
import { checkedLine, cityText, field, phoneText, serviceLine, servicesOf, titleLine } from "./card.ts";
import { inSentence, sayCondition, sayQuestions, sayReasons, valuesOf } from "./conditions.ts";
import { blank, type Doc, item, type Line, line, span } from "./doc.ts";
import { firstThingsLines } from "./first-things.ts";

/** The page of a search for a person: what was understood, first things first, the answers, and what else could be asked. */
export const resultsPage = (found: Found): Doc => {
  const { result, shown, firstThings, lexicon } = found;
  return [
    ...understoodLines(found),
    ...firstThings.flatMap((one) => [blank, ...firstThingsLines(one, lexicon)]),
    ...shown.flatMap((provider, n) => [blank, ...card(provider, `${n + 1}. `, found)]),
    blank,
    line(0, result.count === 0 ? span("warning", words.nothing) : span("strong", words.shown(shown.length, result.count))),
    ...absentLines(found),
    ...nearMissLines(found),
    ...relaxationLines(found),
  ];
};

const understoodLines = ({ result: { query, notUnderstood, unanswered, likely }, lexicon, countryFromConfig }: Found): Line[] => {
  const asked = conditions
    .filter((condition) => query.filters[condition] !== undefined)
    .map((condition) => sayCondition(condition, query.filters, lexicon));
  const notes = [
    ...query.understood.flatMap(({ phrase, read }) => (read === undefined ? [] : words.readAs(phrase, read))),
    ...query.understood.flatMap(({ phrase, use, values }) =>
      use === "used" ? [] : values.includes("tonight") ? words.urgent(phrase) : words.unused[use](phrase, query.filters.near?.name ?? ""),
    ),
    ...query.passedOver.map(({ phrase, why }) => words.passedOver[why](phrase, query.filters.near?.name ?? "")),
    ...(likely.length > 0 ? [words.likely(likely.map((code) => shownName(lexicon, "country", code)))] : []),
    ...(countryFromConfig ? [words.fromConfig(valuesOf("country", query.filters, lexicon))] : []),
  ];
  const heard = query.understood.length > 0;
  return [
    ...(asked.length > 0
      ? [line(0, span("strong", words.understood), asked.join(" · "), ...(heard ? [span("quiet", ` (${words.literally})`)] : []))]
      : []),
    ...(notUnderstood.length > 0 ? [line(0, span("warning", words.notUnderstood(notUnderstood)))] : []),
    ...(unanswered.length > 0 ? [line(0, span("warning", words.unanswered(unanswered)))] : []),
    ...[...new Set(notes)].map((note) => line(0, span("quiet", note))),
  ];
};

const card = ({ organization, match }: FoundProvider, mark: string, { result, lexicon, today, sayHours }: Found): Line[] => {
  const { filters } = result.query;
  const { labels } = cardWords;
  const { phones = [], website, caution } = organization;
  const { shown, others } = servicesOf(match, organization, filters);
  const why = sayReasons(match, filters, lexicon);
  const ask = sayQuestions(match, filters, lexicon);
  const part = partOfCountry(organization, match.reasons, filters);
  return [
    titleLine(organization, mark),
    line(3, span("quiet", `${cityText(organization, lexicon)} · ${organization.id}`)),
    ...shown.map((service) => serviceLine(service, lexicon)),
    ...(part ? [field(3, labels.area, part.text, part.mustAsk ? "warning" : "plain")] : []),
    ...(others.length > 0 ? [field(3, labels.also, others.map(({ type }) => inSentence(serviceLabels[type])).join(", "))] : []),
    ...phones.map((phone) =>
      field(3, labels.phone, phoneText(phone, lexicon, sayHours && ((hours) => sayHours(hours, organization.country))), "strong"),
    ),
    ...(website ? [field(3, labels.website, website)] : []),
    ...(why.length > 0 ? [field(3, labels.why, why.join("; "))] : []),
    ...(ask.length > 0 ? [field(3, labels.ask, ask.join("; "), "warning")] : []),
    ...(caution ? [field(3, labels.caution, caution, "warning")] : []),
    checkedLine(3, organization, today),
  ];
};

const absentLines = ({ result, lexicon }: Found): Line[] =>
  result.absent.flatMap(({ country, nearest }) => [
    line(0, words.absent(shownName(lexicon, "country", country))),
    ...(nearest.length > 0 ? [line(0, words.nearest(nearest.map((code) => shownName(lexicon, "country", code))))] : []),
  ]);

const nearMissLines = ({ nearMisses, result, lexicon }: Found): Line[] => {
  const { filters } = result.query;
  if (nearMisses.length === 0) return [];
  return [
    blank,
    line(0, span("heading", nearMisses.every(({ named }) => named) ? words.elsewhere : words.nearMisses)),
    ...nearMisses.map(({ listing, failed }) =>
      item(0, "-", span("strong", listing.name), ` (${listing.id}): ${fails[failed](valuesOf(failed, filters, lexicon))}`),
    ),
  ];
};

const relaxationLines = ({ relaxations }: Found): Line[] =>
  relaxations.length === 0 ? [] : [blank, line(0, span("heading", words.relaxations)), ...relaxations.flatMap(relaxationLine)];

const relaxationLine = (relaxation: Relaxation): Line[] => [
  item(0, "-", relaxationText(relaxation), `${colonIn(languageWords.code)} `, span("strong", String(relaxation.count))),
  line(4, span("quiet", commandLine(searchArguments(relaxation.question)))),
];

const relaxationText = ({ without, instead, insteadService }: Relaxation): string =>
  insteadService ? words.insteadService(insteadService) : words.without(without.map(pieceText), instead);

const flagOf: Readonly<Partial<Record<keyof Filters, string>>> = { openNow: "open-now" };

const pieceText = (piece: Relaxation["without"][number]): string =>
  piece.kind === "flag" ? `--${flagOf[piece.condition] ?? piece.condition}` : languageWords.quoted(piece.words.join(" "));
