import { type Lexicon, nameOf } from "../../core/search/lexicon.ts";
import type { Condition, Filters } from "../../core/search/query.ts";
import { asked, either, whomLabels } from "../../messages/en/search.ts";
import { exploitationLabels, serviceLabels } from "../../messages/en/vocabulary.ts";

/** What a condition asks for, in words: "women or girls", "Arabic". */
export const valuesOf = (condition: Condition, filters: Filters, lexicon: Lexicon): string => {
  switch (condition) {
    case "country":
      return either((filters.country ?? []).map((code) => nameOf(lexicon, "country", code)));
    case "near":
      return filters.near?.name ?? "";
    case "service":
      return either((filters.service ?? []).map((id) => inSentence(serviceLabels[id])));
    case "for":
      return either((filters.for ?? []).map((id) => inSentence(whomLabels[id])));
    case "exploitation":
      return either((filters.exploitation ?? []).map((id) => inSentence(exploitationLabels[id])));
    case "language":
      return either((filters.language ?? []).map((code) => nameOf(lexicon, "language", code)));
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
    filters.near && condition === "near" ? `${values} (${nameOf(lexicon, "country", filters.near.country)})` : values,
  );
};

/** A label inside a sentence: "shelter", but "LGBTIQ+ people". */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
