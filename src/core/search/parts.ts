import { type KnownWords, similarityOf } from "./known-words.ts";
import { beginsPhrases, isRegion, type Lexicon, type Meaning, meaningsOf, readMeanings } from "./lexicon.ts";
import { type Age, oldestAge } from "./query.ts";
import { repair } from "./repair.ts";
import { fieldOf } from "./search-index.ts";
import { foreignTo } from "./tongues.ts";
import { separated } from "./unspaced.ts";
import { formOf, inOtherLetters } from "./word-forms.ts";

/** A piece of what was typed: a phrase that means something, or one word that does not. */
export interface Part {
  /** Folded, as typed. */
  readonly words: readonly string[];
  /** Empty: a word for names and texts. */
  readonly meanings: readonly Meaning[];
  /** Towns that are called so, where the word was taken for a need ("essen") or a country. */
  readonly orTowns?: readonly Meaning[];
  /** The phrase that a misspelt one was taken for. */
  readonly read?: string;
  readonly age?: Age;
  /** A country by its code, which says nothing in a name: "za" is a word there. */
  readonly isCode?: true;
}

const longest = 5;

/**
 * Cuts folded words into parts: the longest phrase first, misspelt words last.
 * @param withoutSoft a need that may be small talk ("employer") is small talk
 */
export const cut = (typed: readonly string[], lexicon: Lexicon, known: KnownWords, withoutSoft = false): Part[] => {
  const words = typed.flatMap((word) => separated(word, lexicon, known));
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const part = ageAt(words, at) ?? phraseAt(words, at, lexicon) ?? { words: words.slice(at, at + 1), meanings: [] };
    parts.push(part);
    at += part.words.length;
  }
  return settled(asFamilies(withBareAges(mend(parts, lexicon, known))), withoutSoft);
};

const isService = ({ kind }: Meaning): boolean => kind === "service";
const isSmallTalk = ({ kind }: Meaning): boolean => kind === "noise";

/**
 * "undocumented", "Beratung": a need where nothing else is asked for, and small talk beside a need ("doctor undocumented").
 * What was done to the person ("kafala") asks for its own remedy only where no other is asked for.
 */
const settled = (parts: readonly Part[], withoutSoft: boolean): Part[] => {
  const isNeed = ({ meanings }: Part): boolean => meanings.some(isService) && !meanings.some(isSmallTalk);
  const dropped = withoutSoft || parts.some((part) => isNeed(part) || isWrong(part)) ? isService : isSmallTalk;
  const isEither = ({ meanings }: Part): boolean => meanings.some(isService) && meanings.some(isSmallTalk);
  const isAsked = parts.some((part) => isNeed(part) && !isWrong(part));
  const needed = new Set(
    parts.filter((part) => isNeed(part) && !isWrong(part)).flatMap(({ meanings }) => meanings.filter(isService).map(({ id }) => id)),
  );
  return parts.map((part) =>
    isEither(part)
      ? { ...part, meanings: part.meanings.filter((one) => !dropped(one)) }
      : isAsked && isWrong(part) && part.meanings.some(isService)
        ? { ...part, meanings: part.meanings.filter((one) => !isService(one) || needed.has(one.id)) }
        : part,
  );
};

const isWrong = ({ meanings }: Part): boolean => meanings.some(({ kind }) => kind === "exploitation");

const isPerson = ({ kind }: Meaning): boolean => kind === "population";

/** "boy 15", "child 6", "a girl of 12": a number right after a person is their age. */
const withBareAges = (parts: readonly Part[]): Part[] =>
  parts.map((part, n) => {
    const [word = ""] = part.words;
    const before = parts[ageLinks.has(parts[n - 1]?.words.join(" ") ?? "") ? n - 2 : n - 1];
    const isAge = part.words.length === 1 && isLeft(part) && /^\d{1,2}$/.test(word) && before?.meanings.some(isPerson);
    return isAge ? { words: part.words, meanings: [], age: Number(word) } : part;
  });

/** "woman child 6": a grown-up and a child stay together. A home for children alone would part them, and the age is the child's. */
const asFamilies = (parts: readonly Part[]): Part[] => {
  const isAny = (part: Part, ...ids: readonly string[]) => part.meanings.some((one) => isPerson(one) && ids.includes(one.id));
  // "ragazzo minorenne" is one person: a word that may be a boy or a man is no grown-up.
  const isGrownUp = (part: Part) => isAny(part, "women", "men", "adults") && !isAny(part, "girls", "boys");
  const isChild = (part: Part) => isAny(part, "children", "girls", "boys") && !isAny(part, "women", "men", "adults");
  if (!parts.some(isGrownUp)) return parts.some(isChild) ? parts.map(asChild) : [...parts];
  if (!parts.some((part) => isAny(part, "children"))) return [...parts];
  const family: Meaning = { kind: "population", id: "families" };
  return parts.map((part) => {
    if (part.age !== undefined) return { words: part.words, meanings: [{ kind: "noise", id: "" }] };
    return { ...part, meanings: part.meanings.map((one) => (isPerson(one) ? family : one)) };
  });
};

/** Of a word that may be a boy or a man, the boy. */
const asChild = (part: Part): Part => {
  const meanings = part.meanings.filter((one) => !isPerson(one) || (one.id !== "women" && one.id !== "men" && one.id !== "adults"));
  return meanings.length > 0 ? { ...part, meanings } : part;
};

const phraseAt = (words: readonly string[], at: number, lexicon: Lexicon): Part | undefined => {
  for (let size = Math.min(longest, words.length - at); size > 0; size--) {
    const taken = words.slice(at, at + size);
    const phrase = taken.join(" ");
    for (const spelling of spellings(phrase, size === 1 || beginsPhrases(lexicon, taken[0] ?? ""))) {
      const meanings = meaningsOf(lexicon, spelling);
      if (meanings.length > 0) return { words: taken, ...taking(meanings) };
    }
    // Words that are known as they stand are no Cyrillic in Latin letters.
    const spelt = size > 1 && taken.some((word) => meaningsOf(lexicon, word).length === 0) ? inOtherLetters(phrase, lexicon) : undefined;
    if (spelt) return { words: taken, ...taking(spelt.meanings) };
  }
  return undefined;
};

/** A phrase, its other number in the languages that add an s, and "help line" as "helpline", but not "to go" as "Togo". */
const spellings = (phrase: string, mayStand: boolean): string[] => {
  const last = phrase.length > 4 ? [phrase.endsWith("s") ? phrase.slice(0, -1) : `${phrase}s`] : [];
  return [...(mayStand ? [phrase, ...last] : []), ...(/^\S{3,} \S{3,}$/.test(phrase) ? [phrase.replace(" ", "")] : [])];
};

/**
 * Of several meanings those that go together, or the likeliest. Small talk stays small talk, unless it names a service
 * too; a phrase may name several needs at once ("women's shelter"); one that names a need ("male") is not a town ("Malé");
 * a part of a country is more exact than the country it stands for ("Scotland"),
 * and a town ("Roma") is no language (Romany). Whether "Dutch" is a country or a language, the other parts tell.
 */
const telling = (meanings: readonly Meaning[]): readonly Meaning[] => {
  const among = (...kinds: readonly Meaning["kind"][]): Meaning[] => meanings.filter(({ kind }) => kinds.includes(kind));
  const choices = [
    among("noise").length > 0 ? among("noise", "service") : [],
    // "T visa" is a need of one country.
    among("service").length > 0 ? among("service", "population", "exploitation", "attribute", "country") : [],
    among("population", "exploitation", "attribute"),
    among("place").filter(isRegion),
    among("country").length > 0 ? among("country", "language") : [],
    among("place"),
    among("language"),
  ];
  return choices.find((some) => some.length > 0) ?? [];
};

const taking = (meanings: readonly Meaning[]): Pick<Part, "meanings" | "orTowns"> => {
  const taken = telling(meanings);
  const towns = taken.some(({ kind }) => kind === "service" || kind === "country") ? meanings.filter(({ kind }) => kind === "place") : [];
  return { meanings: taken, ...(towns.length > 0 && { orTowns: towns }) };
};

// Folded, as all words here are.
const yearsAfter = new Set(
  "y yo yr yrs year years an ans ano anos jahr jahre jaar anni let lat lata ar ani yas godina год года лет рок роки років سنة سنوات".split(
    " ",
  ),
);
const ageLinks = new Set("of de di von van".split(" "));
const ageBefore = new Set("age aged alter edad idade eta leeftijd".split(" "));

/** "16 years old", "aged 16", "16yo". A bare number is a name or a telephone number. */
const ageAt = (words: readonly string[], at: number): Part | undefined => {
  const [first = "", second = "", third = ""] = words.slice(at, at + 3);
  const glued = /^(\d{1,3})(?:y|yo|yr|yrs)$/.exec(first)?.[1];
  if (glued !== undefined) return ageOf(glued, [first]);
  if (ageBefore.has(first)) return ageOf(second, [first, second]);
  if (yearsAfter.has(second)) return ageOf(first, third === "old" ? [first, second, third] : [first, second]);
  return undefined;
};

const ageOf = (digits: string, words: readonly string[]): Part | undefined =>
  /^\d{1,3}$/.test(digits) && Number(digits) <= oldestAge ? { words, meanings: [], age: Number(digits) } : undefined;

/**
 * Takes misspelt words for the phrase they are nearest to: together with the word before or after, which alone may mean
 * nothing ("wage clam"), or alone. A word that is as near to somebody's name stays a word.
 */
const mend = (parts: readonly Part[], lexicon: Lexicon, known: KnownWords): Part[] => {
  const mended = [...parts];
  const isForeign = foreignTo(parts, lexicon);
  const isSlip = (part: Part | undefined): boolean => part !== undefined && isLeft(part) && !known.has(part.words[0] ?? "");
  for (let at = 0; at < mended.length; at++) {
    const part = mended[at];
    if (!part || !isSlip(part)) continue;
    const form = formOf(part.words[0] ?? "", lexicon);
    if (form && !(form.phrase !== undefined && isForeign(form.phrase)) && !isAsNearAName(part.words[0] ?? "", 1, lexicon, known)) {
      mended[at] = { words: part.words, meanings: telling(form.meanings), ...(form.phrase !== undefined && { read: form.phrase }) };
      continue;
    }
    for (const [from, to] of [
      [at - 1, at],
      [at, at + 1],
      [at, at],
    ] as const) {
      const group = mended.slice(Math.max(from, 0), to + 1);
      if (from < 0 || to >= mended.length || !group.every(isLeft)) continue;
      const words = group.flatMap((part) => part.words);
      const found = repair(lexicon, words.join(" "));
      if (!found || isForeign(found.phrase) || (words.length === 1 && isAsNearAName(words[0] ?? "", found.slips, lexicon, known))) continue;
      mended.splice(from, group.length, { words, meanings: telling(readMeanings(found.meanings)), read: found.phrase });
      at = from;
      break;
    }
  }
  return mended;
};

const isAsNearAName = (typed: string, slips: number, lexicon: Lexicon, known: KnownWords): boolean =>
  known.find(typed).some((one) => {
    const isName = (): boolean => one.postings.map(fieldOf).some((field) => field === "name" || field === "alias");
    return one.similarity >= similarityOf(slips) && meaningsOf(lexicon, one.word).every(isSmallTalk) && isName();
  });

export const isLeft = (part: Part): boolean => part.meanings.length === 0 && part.age === undefined;
export const isNoise = (part: Part): boolean => part.meanings.some(isSmallTalk);
