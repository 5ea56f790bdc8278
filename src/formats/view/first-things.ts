import { type FirstThings, isUrgent, type RoundTheClock } from "../../core/search/first-things.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { cardWords, kindLabels } from "../../messages/en/card.ts";
import { emergencyLabel } from "../../messages/en/emergency-labels.ts";
import { searchWords as words } from "../../messages/en/search.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { commandLine, filterFlags } from "../command-line.ts";
import { shownName } from "../shown-name.ts";
import { onlyPart } from "./area.ts";
import { field } from "./card.ts";
import { inSentence } from "./conditions.ts";
import { type Line, line, type Role, span } from "./doc.ts";

/** Whom to call in danger, before anything else. What is not recorded is said, so that nobody takes silence for a no. */
export const firstThingsLines = (first: FirstThings, lexicon: Lexicon): Line[] => {
  const { country: code, emergency, hotlines, otherLines, more, unplaced } = first;
  const country = shownName(lexicon, "country", code);
  const all = commandLine(["search", dayAndNight, ...filterFlags({ country: [code] })]);
  return [
    line(0, span("danger", words.dangerNow(country))),
    ...emergency.map((one) => numberLine(one.number, emergencyLabel(one.label), isUrgent(one) ? "strong" : "quiet")),
    ...(emergency.length === 0 ? [line(3, span("warning", words.noEmergency(country)))] : []),
    ...hotlines.flatMap(hotlineLines),
    ...(hotlines.length === 0 ? [{ ...line(3, span("warning", noHotline(country, first))), hanging: 2 }] : []),
    ...otherLines.flatMap(hotlineLines),
    ...(unplaced === undefined ? [] : [{ ...line(3, span("warning", words.unplaced(unplaced))), hanging: 2 }]),
    ...(more > 0 ? [line(3, span("quiet", words.moreHotlines(more, all)))] : []),
  ];
};

const hotlineLines = ({ organization, phone }: RoundTheClock): Line[] => {
  const { caution } = organization;
  return [numberLine(phone.number, answeredBy(organization)), ...(caution ? [field(5, cardWords.labels.caution, caution, "warning")] : [])];
};

/** What to type for all that is answered day and night; a hotline need not call itself one. */
export const dayAndNight = "24/7";

/** That none is recorded for the country, or none that serves the town; and whether somebody else is there at night. */
export const noHotline = (country: string, { otherLines, unserved }: Pick<FirstThings, "otherLines" | "unserved">): string => {
  if (unserved !== undefined) return otherLines.length > 0 ? words.noHotlineForVictimsServes(unserved) : words.noHotlineServes(unserved);
  return otherLines.length > 0 ? words.noHotlineForVictims(country) : words.noHotline(country);
};

/** "24/7, answered by …": who that is, what for where it is no hotline, for whom, and where. */
export const answeredBy = (organization: RoundTheClock["organization"]): string => {
  const { name, kind, services } = organization;
  const hotlines = services.filter(({ type }) => type === "hotline");
  const answering = hotlines.length > 0 ? hotlines : services;
  const whom = [...new Set(answering.flatMap(({ populations = [] }) => populations))];
  const least = Math.min(...answering.map(({ minimum_age = 0 }) => minimum_age));
  const part = onlyPart(organization);
  return words.answeredBy(
    name,
    [
      kindLabels[kind],
      hotlines.length > 0 ? undefined : [...new Set(answering.map(({ type }) => inSentence(serviceLabels[type])))].join(", "),
      whom.length > 0 ? words.forWhom(cardWords.for(whom)) : undefined,
      cardWords.ages(least || undefined, undefined),
      part && cardWords.serves(part),
    ].filter((fact) => fact !== undefined),
  );
};

const numberLine = (number: string, text: string, role: Role = "strong"): Line => ({
  ...line(3, span(role, number), `  ${text}`),
  hanging: 2,
});
