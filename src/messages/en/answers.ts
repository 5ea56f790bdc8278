import type { Expected } from "../../core/steps/accept.ts";
import type { Silence } from "../../core/steps/field.ts";
import type { Left } from "../../core/steps/replay.ts";

/** What a question takes, said after "expected". The wrong answer itself is never repeated. */
export const expectedWords = (expected: Expected): string => {
  switch (expected.kind) {
    case "confirm":
      return "yes or no";
    case "choice":
      return `one of: ${expected.options.join(", ")}`;
    case "many":
      return `a list of: ${expected.options.join(", ")}`;
    case "marks":
      return `a mark for each sign, such as { m4: ${expected.options[0]} }; the marks are: ${expected.options.join(", ")}`;
    case "number":
      return `a number from ${expected.minimum} to ${expected.maximum}`;
    case "too_long":
      return "a text of at most 500 characters";
    default:
      return forms[expected.kind];
  }
};

const forms: Readonly<Record<Exclude<Expected["kind"], "confirm" | "choice" | "many" | "marks" | "number" | "too_long">, string>> = {
  none_alone: "none alone, or a list without it: the two contradict each other",
  text: "a text in one line",
  phone: "a telephone number with its digits such as +44 20 7946 0018 (a short one first, without words before it)",
  texts: "a list of short texts",
  day: "a day such as 2026-11-22",
  instant: "a time such as 2026-11-22T21:00:00Z",
  country: "an ISO 3166 country code in capitals such as BE",
  countries: "ISO 3166 country codes in capitals such as [BE, MA]",
  languages: "ISO 639-1 codes such as [fr, ar]",
  providers: "ids of providers such as [be-payoke]",
};

/** An answer that is none, in three shades. None of them means no. */
export const silenceWords: Readonly<Record<Silence, string>> = {
  unknown: "not known",
  declined: "prefers not to say",
  not_asked: "not asked",
};

/** Why an answer that was given is not kept, said after the name of its question. */
export const leftWords: Readonly<Record<Left["why"], string>> = {
  wrong_value: "this answer does not fit the question and is not kept",
  not_on_path: "not used, because an earlier answer makes this question unneeded; it goes nowhere",
};
