import type { FirstThings, RoundTheClock } from "../../core/search/first-things.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { cardWords, kindLabels } from "../../messages/en/card.ts";
import { searchWords as words } from "../../messages/en/search.ts";
import { commandLine, filterFlags } from "../command-line.ts";
import { shownName } from "../shown-name.ts";
import { field } from "./card.ts";
import { type Line, line, span } from "./doc.ts";

/** Whom to call in danger, before anything else. What is not recorded is said, so that nobody takes silence for a no. */
export const firstThingsLines = ({ country: code, emergency, hotlines, more }: FirstThings, lexicon: Lexicon): Line[] => {
  const country = shownName(lexicon, "country", code);
  const all = commandLine(["search", ...filterFlags({ country: [code], service: ["hotline"] })]);
  return [
    line(0, span("danger", words.dangerNow(country))),
    ...emergency.map(({ number, label }) => numberLine(number, label)),
    ...(emergency.length === 0 ? [line(3, span("warning", words.noEmergency(country)))] : []),
    ...hotlines.flatMap(hotlineLines),
    ...(hotlines.length === 0 ? [line(3, span("warning", words.noHotline(country)))] : []),
    ...(more > 0 ? [line(3, span("quiet", words.moreHotlines(more, all)))] : []),
  ];
};

const hotlineLines = ({ organization, phone }: RoundTheClock): Line[] => {
  const { caution } = organization;
  return [numberLine(phone.number, answeredBy(organization)), ...(caution ? [field(5, cardWords.labels.caution, caution, "warning")] : [])];
};

/** "24/7, answered by …": who that is, and for whom. */
export const answeredBy = ({ name, kind, services }: RoundTheClock["organization"]): string => {
  const whom = [...new Set(services.flatMap(({ type, populations = [] }) => (type === "hotline" ? populations : [])))];
  return words.answeredBy(name, kindLabels[kind], whom.length > 0 ? cardWords.for(whom) : undefined);
};

const numberLine = (number: string, text: string): Line => ({ ...line(3, span("strong", number), `  ${text}`), hanging: 2 });
