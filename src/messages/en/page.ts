import type { Use } from "../../core/search/understand.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";
import { serviceLabels } from "./vocabulary.ts";

const count = (many: number, one: string, several = `${one}s`): string => `${many} ${many === 1 ? one : several}`;

/** Words of the page that `referral export --format html` writes. Nothing in the title tells what it is for. */
export const pageWords = {
  title: "Contacts",
  heading: "Find a service",
  skip: "Skip to the answers",
  needsScript: "This page searches with a script of its own, and scripts are switched off here. Nothing of it goes over a network.",

  close: "Close now",
  closeKey: "Esc, twice",
  closeExplained: "Empties this page at once and leaves it. Pressing Escape twice does the same.",

  box: "What is needed, for whom, where, in which language",
  placeholder: "For example: shelter men ghent arabic",
  boxHint: "In your own words and language. Slips of the finger are forgiven. Nothing you type leaves this page or is kept.",
  filters: "Filters",
  filtersSet: (many: number) => `Filters: ${many} set`,
  clear: "Clear",
  any: "Any",
  filter: {
    country: "Country",
    service: "Need",
    for: "For whom",
    age: "Age",
    language: "Language",
    access: "How people come",
    exploitation: "After",
  },
  ageHint: "years",
  ageNotUnderstood: (typed: string) => `The age “${typed}” is not understood and was left out. Whole years, 0 to 120; or “Not known”.`,
  ageUnknown: "Not known: treat as a child",
  access: { self: "By themselves", referral: "Through a referral" },

  start: "What is needed?",
  startHint: (providers: number, countries: number) =>
    `${count(providers, "provider")} in ${count(countries, "country", "countries")}. Type above, or begin with a need:`,

  understood: "Understood",
  notUnderstood: (words: readonly string[]) => `Not understood: ${words.join(", ")}`,
  readAs: (phrase: string, read: string) => `“${phrase}” read as “${read}”`,
  unused: {
    "town-wins": (phrase, town) => `“${phrase}” is not used as a country: ${town} is in another`,
    "flag-wins": (phrase) => `“${phrase}” is not used: a filter says otherwise`,
    origin: (phrase) => `“${phrase}” is not used: taken for where the person comes from`,
    ask: (phrase) => `“${phrase}”: no record says so, ask when you call`,
  } as Readonly<Record<Exclude<Use, "used">, (phrase: string, town: string) => string>>,

  hotlines: "Day and night",
  moreHotlines: (many: number, country: string) => `${count(many, "more hotline")} in ${country}`,
  numbersFrom: "Numbers read on",
  found: (many: number) => (many === 0 ? "Nothing found" : count(many, "provider")),
  onPaper: (shown: number, all: number) =>
    all === 0
      ? "Nothing was found. That does not mean that there is nobody: ask again in other words, or call a hotline."
      : shown < all
        ? `On this paper: ${shown} of ${all} providers that were found.`
        : `On this paper: all ${count(all, "provider")} found.`,
  showMore: (many: number) => `Show ${many} more`,
  nearMisses: "Nearly",
  elsewhere: "Found by that name, but",
  relaxations: "Ask for less",
  without: (pieces: readonly string[], many: number) => `Without ${pieces.join(" and ")}: ${count(many, "provider")}`,
  insteadService: (service: ServiceType, many: number) =>
    `A child: ${serviceLabels[service].toLowerCase()} instead: ${count(many, "provider")}`,
  instead: (country: string, many: number) => `In ${country} instead: ${count(many, "provider")}`,

  more: "Whole record",
  moreOf: (name: string) => `Whole record of ${name}`,
  call: (number: string, name: string) => `Call ${number}, ${name}`,
  about: "About",
  id: "Record",

  library: (many: number) => `Library: ${count(many, "handbook, course or other text", "handbooks, courses and other texts")}`,
  libraryFound: (many: number) => `Library: ${count(many, "text")} on these words`,
  libraryHint: "To learn from, not to refer with. The links open on the web. “Not known” means that no page was found that says it.",
  libraryList: "Library",
  libraryAlso: "Also:",

  print: "Print these",
  notes: "Notes",
  made: (day: string, version: string) => `Made on ${day} by referral ${version}.`,
  old: (day: string) => `This page was made on ${day}, more than half a year ago. Ask for a newer one, and call before you send anybody.`,
  callFirst: "Call before you refer: a record says what its pages said on the day it was checked, and what it does not say is not known.",
  licence: "Directory: CC BY 4.0.",
};
