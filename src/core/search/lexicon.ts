import { words } from "../text.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import type { ExploitationTerm, GazetteerPlace, PopulationTerm, Term } from "../vocabulary/model.ts";
import { rememberedPer } from "./once-per.ts";
import { keysOfPhrase } from "./other-letters.ts";
import { buildTable, hasKeyWith, lookUp, type Table } from "./table.ts";

/** The words of the vocabulary, as its files hold them. */
export interface LexiconSource {
  readonly services: readonly Term<ServiceType>[];
  readonly populations: readonly PopulationTerm[];
  readonly exploitation: readonly ExploitationTerm[];
  readonly attributes: readonly Term<string>[];
  /** Names by ISO code, in any language; the first is the English one, which is shown. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** The better known of two towns of one name comes first. */
  readonly places: readonly GazetteerPlace[];
  /** By language. */
  readonly stopwords: Readonly<Record<string, readonly string[]>>;
}

/** What a phrase stands for. `noise` says nothing: "please", "für". */
export type MeaningKind = "service" | "population" | "exploitation" | "language" | "country" | "place" | "attribute" | "noise";

export interface Meaning {
  readonly kind: MeaningKind;
  /** The id or ISO code; of a place its line in `places`; of noise nothing. */
  readonly id: string;
}

/** Which phrase means what. Read only where a question leads: see `table.ts`. */
export interface Lexicon {
  /** Folded phrase, a sign before those of several words -> meanings and languages ("s:shelter p:women|sv"): those in Latin letters, and keys of those in Cyrillic (`other-letters.ts`). */
  readonly phrases: Table;
  /** The same in every other script, apart: few searches need it, and reading it takes a millisecond or two. */
  readonly others: Table;
  /** Place number -> name, country, latitude, longitude; "?" when it counts only beside another sign of a place, "r" of a region; the regions it lies in. */
  readonly places: Table;
  /** "c:BE" -> "Belgium": the English names of countries and languages. */
  readonly labels: Table;
}

const letters = {
  service: "s",
  population: "p",
  exploitation: "e",
  language: "l",
  country: "c",
  place: "y",
  attribute: "a",
  noise: "n",
} as const satisfies Record<MeaningKind, string>;
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind])) as Record<string, MeaningKind>;

const code = (kind: MeaningKind, id: string): string => `${letters[kind]}:${id}`;

/** A lexicon in memory. */
export type LexiconTexts = Readonly<Record<keyof Lexicon, string>>;

export const lexiconTexts = ({ phrases, others, places, labels }: Lexicon): LexiconTexts => ({
  phrases: phrases.slice(0, phrases.length),
  others: others.slice(0, others.length),
  places: places.slice(0, places.length),
  labels: labels.slice(0, labels.length),
});

export const buildLexicon = (source: LexiconSource): LexiconTexts => {
  const phrases = new Map<string, Set<string>>();
  const languages = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  const add = (meaning: string, texts: readonly string[], language?: string): void => {
    for (const text of texts) {
      const phrase = words(text).join(" ");
      if (phrase === "") continue;
      const meanings = phrases.get(phrase) ?? new Set();
      phrases.set(phrase, meanings.add(meaning));
      if (language) languages.set(phrase, (languages.get(phrase) ?? new Set()).add(language));
    }
  };
  const addTerms = (kind: MeaningKind, terms: readonly Term<string>[]): void => {
    for (const { id, label, words: byLanguage } of terms) {
      add(code(kind, id), [id, label], "en");
      for (const [language, texts] of Object.entries(byLanguage)) add(code(kind, id), texts, language);
    }
  };
  const addNames = (kind: MeaningKind, names: Readonly<Record<string, readonly string[]>>): void => {
    for (const [id, texts] of Object.entries(names)) {
      labels.set(code(kind, id), texts[0] ?? id);
      add(code(kind, id), texts);
    }
  };
  addTerms("service", source.services);
  addTerms("population", source.populations);
  addTerms("exploitation", source.exploitation);
  addTerms("attribute", source.attributes);
  addNames("language", source.languages);
  addNames("country", source.countries);
  for (const [n, place] of source.places.entries()) add(code("place", placeId(place, n)), [place.name, ...(place.words ?? [])]);
  for (const [language, texts] of Object.entries(source.stopwords)) add(code("noise", ""), texts, language);
  for (const [phrase, meanings] of [...phrases])
    for (const key of keysOfPhrase(phrase, meanings.size === 1 && meanings.has(code("noise", ""))))
      phrases.set(key, new Set([...(phrases.get(key) ?? []), ...meanings]));
  const rows = [...phrases].map(([phrase, meanings]) => [phrase, [...meanings].join(" ") + tellingOf(languages.get(phrase))] as const);
  return {
    phrases: buildTable(rows.filter(([phrase]) => isLatin(phrase)).map(keyed)),
    others: buildTable(rows.filter(([phrase]) => !isLatin(phrase)).map(keyed)),
    places: buildTable(source.places.map(placeRow)),
    labels: buildTable(labels),
  };
};

/** A word that English has too, or half of Europe ("hotline"), tells nothing of who writes it. */
const tellingOf = (languages: ReadonlySet<string> = new Set()): string =>
  languages.has("en") || languages.size === 0 || languages.size > 3 ? "" : `|${[...languages].sort().join(" ")}`;

/** "r" before the number of a region: it is told from a town, and from a country of the same name, before its line is read. */
const placeId = ({ region }: GazetteerPlace, n: number): string => (region ? `r${n}` : String(n));
export const isRegion = ({ kind, id }: Meaning): boolean => kind === "place" && id.startsWith("r");

const placeRow = (place: GazetteerPlace, n: number): [string, string] => {
  const { name, country, at, ambiguous, region, in: parts = [] } = place;
  const flags = (ambiguous ? "?" : "") + (region ? "r" : "");
  return [placeId(place, n), [name, country, at[0].toFixed(2), at[1].toFixed(2), flags, ...parts].join("|")];
};

/** Before the keys of phrases of several words, which are most: a word is hardly a slip for one of them. */
export const ofSeveral = "+";
const keyOf = (phrase: string): string => (phrase.includes(" ") ? ofSeveral + phrase : phrase);
const keyed = ([phrase, meanings]: readonly [string, string]): readonly [string, string] => [keyOf(phrase), meanings];

/** By its first letter. */
const isLatin = (phrase: string): boolean => phrase < "\u0370";

/** The table in which a phrase stands, or would stand. */
export const phrasesLike = (lexicon: Lexicon, phrase: string): Table => (isLatin(phrase) ? lexicon.phrases : lexicon.others);

/** What exactly this folded phrase means: nothing, one thing, or several ("women's shelter"). */
export const meaningsOf = rememberedPer(10_000, (lexicon: Lexicon, phrase): readonly Meaning[] =>
  readMeanings(lookUp(phrasesLike(lexicon, phrase), keyOf(phrase)) ?? ""),
);

/** Some phrase of several words begins with this folded word. Most words begin none, and longer phrases need not be looked up. */
export const beginsPhrases = rememberedPer(10_000, (lexicon: Lexicon, word): boolean =>
  hasKeyWith(phrasesLike(lexicon, word), `${ofSeveral}${word} `),
);

/** Codes of the few languages that have this folded phrase, English not among them; none where it tells nothing. */
export const languagesOf = rememberedPer(10_000, (lexicon: Lexicon, phrase): readonly string[] =>
  (lookUp(phrasesLike(lexicon, phrase), keyOf(phrase))?.split("|")[1] ?? "").split(" ").filter((code) => code !== ""),
);

export const readMeanings = (text: string): Meaning[] =>
  (text.split("|")[0] ?? "")
    .split(" ")
    .filter((meaning) => meaning !== "")
    .map((meaning) => ({ kind: kinds[meaning[0] ?? ""] ?? "noise", id: meaning.slice(2) }));

/** The English name of a country or language; its code when the vocabulary has none. */
export const nameOf = (lexicon: Lexicon, kind: "country" | "language", id: string): string => lookUp(lexicon.labels, code(kind, id)) ?? id;

export const isCode = (lexicon: Lexicon, kind: "country" | "language", id: string): boolean =>
  lookUp(lexicon.labels, code(kind, id)) !== undefined;
