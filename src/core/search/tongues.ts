import { type Lexicon, languagesOf, type Meaning, type MeaningKind } from "./lexicon.ts";

/*
 * Where no place is named, the language of the words says where a question is likelier asked: "pakkotyö" is Finnish. As the letters
 * do (writing.ts), it puts answers in order and hides none. Only languages of few countries of the world tell anything: of English,
 * Arabic and Russian nobody knows where they are typed.
 */

/** Countries that speak a language, the likeliest first. */
const countriesOf: Readonly<Record<string, string>> = {
  am: "ET",
  az: "AZ",
  bg: "BG",
  bn: "BD",
  cs: "CZ",
  da: "DK",
  de: "DE AT CH LI",
  el: "GR CY",
  es: "ES MX CO AR PE EC GT CR DO",
  et: "EE",
  fi: "FI",
  fr: "FR BE CH LU CA CI SN",
  he: "IL",
  hi: "IN",
  hr: "HR BA",
  hu: "HU",
  hy: "AM",
  id: "ID",
  is: "IS",
  it: "IT CH",
  ja: "JP",
  ka: "GE",
  kk: "KZ",
  km: "KH",
  ko: "KR",
  ky: "KG",
  lo: "LA",
  lt: "LT",
  lv: "LV",
  mk: "MK",
  ms: "MY",
  ne: "NP",
  nl: "NL BE",
  no: "NO",
  pl: "PL",
  pt: "PT BR",
  ro: "RO MD",
  si: "LK",
  sk: "SK",
  sl: "SI",
  sq: "AL XK",
  sr: "RS BA ME",
  sv: "SE FI",
  sw: "KE TZ",
  th: "TH",
  tl: "PH",
  tr: "TR",
  uk: "UA",
  uz: "UZ",
  vi: "VN",
};

/** Fewer letters ("en", "si") are a word of too many languages. */
const leastLetters = 3;

/** A piece of a question, as `Part`. */
interface Said {
  readonly words: readonly string[];
  readonly read?: string;
  readonly meanings: readonly Meaning[];
}

/** How many parts speak for each language, and how many for none: they may be English. */
const heard = (parts: readonly Said[], lexicon: Lexicon): { readonly votes: ReadonlyMap<string, number>; readonly neutral: number } => {
  const votes = new Map<string, number>();
  let neutral = 0;
  for (const { words, read, meanings } of parts) {
    const phrase = read ?? words.join(" ");
    if (phrase.length < leastLetters || !meanings.some(({ kind }) => isOfALanguage.has(kind))) continue;
    const languages = languagesOf(lexicon, phrase);
    const said = languages.length > 0 ? languages : (read?.split(" ") ?? []).flatMap((piece) => languagesOf(lexicon, piece));
    if (said.length === 0) neutral++;
    for (const language of new Set(said)) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return { votes, neutral };
};

/**
 * The countries where the words of a question are spoken, the likeliest first. None where as many words may be English, or several
 * languages have as many: "au pair", "loverboy" are no sign alone.
 */
export const countriesOfWords = (parts: readonly Said[], lexicon: Lexicon): readonly string[] => {
  const { votes, neutral } = heard(parts, lexicon);
  const most = Math.max(0, ...votes.values());
  if (most === 0 || most < neutral) return [];
  const best = [...votes].filter(([, count]) => count === most).map(([language]) => language);
  return [...new Set(best.flatMap((language) => countriesOf[language]?.split(" ") ?? []))];
};

/** So many words tell the language of a sentence. */
const telling = 3;

/** Whether a guess at a misspelt word is foreign to the sentence: in a French one "partie" is not Latvian "pārtika". */
export const foreignTo = (parts: readonly Said[], lexicon: Lexicon): ((phrase: string) => boolean) => {
  // Most questions hold no misspelt word: nothing is looked up for them.
  let known: ReadonlyMap<string, number> | undefined;
  return (phrase) => {
    known ??= heard(parts, lexicon).votes;
    const votes = known;
    const most = Math.max(0, ...votes.values());
    if (most < telling) return false;
    const languages = languagesOf(lexicon, phrase);
    return languages.length > 0 && languages.every((language) => (votes.get(language) ?? 0) * 2 < most);
  };
};

// A name of a place or a language is written alike in many languages.
const isOfALanguage: ReadonlySet<MeaningKind> = new Set(["service", "population", "exploitation", "attribute", "noise"]);
