import type { Condition } from "../../core/search/query.ts";
import type { PassedOver, Use } from "../../core/search/understand.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";
import { formatHelp } from "./formats.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

/** "shelter or legal help" */
export const either = (texts: readonly string[]): string => texts.join(" or ");

/** How each condition is said in one breath: "service shelter · for men · near Ghent (Belgium)". */
export const asked: Readonly<Record<Condition, (values: string) => string>> = {
  country: (names) => `in ${names}`,
  near: (town) => `near ${town}`,
  service: (services) => `service ${services}`,
  for: (whom) => `for ${whom}`,
  age: (age) => (age === "unknown" ? "age unknown, so treated as a child" : `age ${age}`),
  exploitation: (forms) => forms,
  language: (languages) => `language ${languages}`,
  access: (mode) => (mode === "self" ? "open to people who come by themselves" : "takes referrals"),
  openNow: () => "open now",
  alwaysOpen: () => "answered day and night",
};

export const whomLabels = { ...populationLabels, children: "Children", adults: "Adults" };

/** What to ask a provider whose record does not say. */
export const toAsk: Readonly<Record<Condition, (values: string) => string>> = {
  country: () => "whether it works in this country",
  near: (town) => `whether it takes people from ${town}`,
  service: (services) => `whether it offers ${services}`,
  for: (whom) => `whether ${whom} are accepted`,
  age: (age) => (age === "unknown" ? "whether someone who may be a child is accepted" : `whether a person aged ${age} is accepted`),
  exploitation: (forms) => `whether it helps after ${forms}`,
  language: (languages) => `whether ${languages} is spoken, or an interpreter called`,
  access: () => "how people are admitted",
  openNow: () => "the opening hours",
  alwaysOpen: () => "whether it is answered day and night",
};

/** The one condition that a near miss fails. */
export const fails: Readonly<Record<Condition, (values: string) => string>> = {
  country: (names) => `it is not in ${names}`,
  near: (town) => `it is not in the country of ${town}`,
  service: (services) => `it does not list ${services}`,
  for: (whom) => `it lists others than ${whom}`,
  age: (age) => (age === "unknown" ? "it takes adults only, and the person may be a child" : `a person aged ${age} is outside its ages`),
  exploitation: (forms) => `it lists other forms than ${forms}`,
  language: (languages) => `it lists other languages than ${languages}`,
  access: () => "people are admitted another way",
  openNow: () => "it is closed now",
  alwaysOpen: () => "it is not answered day and night",
};

export const searchWords = {
  summary: "find the service that can take this person",
  description:
    "Search the directory in plain words, in many languages: what is needed, for whom, where, in which language.\nWhat a record does not state is kept, ranked lower, and named as a question for the call.",
  options: {
    limit: (onPage: number) => `how many answers to show; 0 = all (default: ${onPage} on the page, all in other formats)`,
    why: "show what nearly fits, and what to ask less for",
    literal: "take the words as names only, never as filters",
    format: formatHelp,
  },
  why: "--why shows what nearly fits",
  understood: "Understood: ",
  literally: "--literal: names only",
  readAs: (phrase: string, read: string) => `“${phrase}” read as “${read}”`,
  notUnderstood: (words: readonly string[]) => `Not understood: ${words.join(", ")}`,
  unused: {
    "town-wins": (phrase, town) => `“${phrase}” is not used as a country: ${town} is in another`,
    "flag-wins": (phrase) => `“${phrase}” is not used: a flag says otherwise`,
    origin: (phrase) => `“${phrase}” is not used: taken for where the person comes from`,
    ask: (phrase) => `“${phrase}”: no record says so, ask when you call`,
  } as Readonly<Record<Exclude<Use, "used">, (phrase: string, town: string) => string>>,
  unanswered: (words: readonly string[]) => `None of these answers has: ${words.join(", ")}`,
  passedOver: {
    "everyday-word": (phrase) => `“${phrase}” is not taken for a town: it is an everyday word too. For the town type “in ${phrase}”`,
    "town-instead": (phrase, town) =>
      `“${phrase}” is taken for the town ${town}; it is an everyday word too: leave it out if no town is meant`,
    "second-town": (phrase, town) => `“${phrase}” is not used as a place: of two towns the first counts, ${town}`,
  } as Readonly<Record<PassedOver["why"], (phrase: string, town: string) => string>>,
  likely: (countries: readonly string[]) => `No place is named: ${countries.join(", ")} first, by the language of the words`,
  urgent: (phrase: string) => `“${phrase}”: --open-now leaves out what is closed at this moment`,
  fromConfig: (country: string) => `${country} is the country of your config; --country chooses another`,

  dangerNow: (country: string) => `In danger now: ${country}`,
  noEmergency: (country: string) => `No emergency number is recorded for ${country}.`,
  noHotline: (country: string) => `No round-the-clock hotline is recorded for ${country}.`,
  noHotlineForVictims: (country: string) =>
    `No round-the-clock hotline for victims of trafficking is recorded for ${country}. Day and night, but for others or for something else:`,
  noHotlineServes: (town: string) => `No round-the-clock hotline that serves ${town} is recorded.`,
  noHotlineForVictimsServes: (town: string) =>
    `No round-the-clock hotline for victims of trafficking that serves ${town} is recorded. Day and night, but for others or for something else:`,
  answeredBy: (name: string, facts: readonly string[]) => `24/7, answered by ${name} (${facts.join("; ")})`,
  forWhom: (whom: string) => `for ${whom}`,
  unplaced: (town: string) => `Whether a regional line serves ${town} is not recorded: ask when you call.`,
  moreHotlines: (count: number, command: string) => `${count} more: ${command}`,

  shown: (shown: number, total: number) =>
    shown < total ? `${shown} of ${total}; --limit 0 shows all` : total === 1 ? "1 provider" : `${total} providers`,
  nothing: "Nothing found.",
  absent: (country: string) => `No provider in ${country} is in this directory yet.`,
  nearest: (countries: readonly string[]) => `The nearest countries that have some: ${countries.join(", ")}.`,
  nearMisses: "Nearly:",
  elsewhere: "Found by that name, but:",
  relaxations: "Ask for less:",
  without: (pieces: readonly string[], instead: string | undefined) =>
    instead === undefined ? `without ${pieces.join(" and ")}` : `--country ${instead} instead`,
  insteadService: (service: ServiceType) => `a child: ${serviceLabels[service].toLowerCase()} in place of a shelter`,

  nothingAsked: "Say what to search for, in words or with filters.",
  nothingAskedHint: "For example: referral search shelter men ghent arabic",
};

export const filterWords = {
  country: "country code or name; a comma list, or repeat it",
  service: "service type: referral list services",
  for: (allowed: readonly string[]) => `who must be accepted: ${allowed.join(", ")}`,
  age: "age in years, or unknown: treated as a child",
  exploitation: "form of exploitation",
  language: "language code or name",
  near: "a town; its country is understood",
  access: "self: people come by themselves; referral: somebody refers them",
  openNow: "somebody answers at this moment",
};

export const filterFaults = {
  empty: "an option was given an empty list: name a value, or leave the option out",
  unknown: (flag: string, value: string) => `--${flag} does not know “${value}”.`,
  allowed: (values: readonly string[]) => `It takes: ${values.join(", ")}.`,
  didYouMean: (value: string) => `Did you mean ${value}?`,
  seeList: (list: string) => `\`referral list ${list}\` shows what there is.`,
  age: (value: string) => `--age takes whole years from 0 to 120, or "unknown"; not “${value}”.`,
  ageHint: "Unknown means perhaps a child: then the person is treated as one.",
  town: (value: string) => `--near does not know the town “${value}”.`,
  townHint: "Give the country with --country, or a larger town nearby.",
  limit: (value: string) => `--limit takes a whole number, 0 for all; not “${value}”.`,
  format: (value: string, allowed: readonly string[]) => `--format takes ${allowed.join(", ")}; not “${value}”.`,
};
