import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Condition, Filters } from "../../core/search/query.ts";
import type { Reason } from "../../core/search/rank.ts";
import type { Match } from "../../core/search/search.ts";
import { cardWords } from "../../messages/en/card.ts";
import { asked, either, toAsk, whomLabels } from "../../messages/en/search.ts";
import { exploitationLabels, serviceLabels } from "../../messages/en/vocabulary.ts";
import { shownName } from "../shown-name.ts";

/** What a condition asks for, in words: "women or girls", "Arabic". */
export const valuesOf = (condition: Condition, filters: Filters, lexicon: Lexicon): string => {
  switch (condition) {
    case "country":
      return either((filters.country ?? []).map((code) => shownName(lexicon, "country", code)));
    case "near":
      return filters.near?.name ?? "";
    case "service":
      return either((filters.service ?? []).map((id) => inSentence(serviceLabels[id])));
    case "for":
      return either((filters.for ?? []).map((id) => inSentence(whomLabels[id])));
    case "exploitation":
      return either((filters.exploitation ?? []).map((id) => inSentence(exploitationLabels[id])));
    case "language":
      return either((filters.language ?? []).map((code) => shownName(lexicon, "language", code)));
    case "age":
    case "access":
      return String(filters[condition] ?? "");
    case "openNow":
    case "alwaysOpen":
      return "";
  }
};

/** "near Ghent (Belgium)" */
export const sayCondition = (condition: Condition, filters: Filters, lexicon: Lexicon): string => {
  const values = valuesOf(condition, filters, lexicon);
  return asked[condition](
    filters.near && condition === "near" ? `${values} (${shownName(lexicon, "country", filters.near.country)})` : values,
  );
};

/** A label inside a sentence: "shelter", but "LGBTIQ+ people". */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Why a match is here, in the words of the card. */
export const sayReasons = ({ reasons, listing }: Match, filters: Filters, lexicon: Lexicon): string[] => {
  const where = { town: filters.near?.name ?? "", country: shownName(lexicon, "country", listing.country) };
  const texts = reasons.flatMap(
    (reason) => cardWords.reason(reason, reason.code === "states" ? valuesOf(reason.condition, filters, lexicon) : "", where) ?? [],
  );
  return [...new Set(texts)];
};

/** What its record does not say, as questions for the call. That it serves a part of the country it does say: see `area.ts`. */
export const sayQuestions = ({ reasons }: Match, filters: Filters, lexicon: Lexicon): string[] =>
  notStated(reasons).flatMap((condition) => (condition === "near" ? [] : toAsk[condition](valuesOf(condition, filters, lexicon))));

/** The conditions that a record leaves open. One that serves a region may or may not take people from the town. */
export const notStated = (reasons: readonly Reason[]): Condition[] =>
  reasons.flatMap((reason) => (reason.code === "not-stated" ? reason.condition : reason.code === "region" ? "near" : []));
