import { asTyped, words as wordsOf } from "../text.ts";
import { exploitations, populations, serviceTypes } from "../vocabulary/ids.ts";
import { withCodes } from "./codes.ts";
import type { KnownWords } from "./known-words.ts";
import type { Lexicon, MeaningKind } from "./lexicon.ts";
import { cut, isLeft, isNoise, type Part } from "./parts.ts";
import type { Town } from "./place.ts";
import type { Condition, Filters, Question } from "./query.ts";
import { countriesOfWords } from "./tongues.ts";
import { idsOf, isAnnounced, isTownOfOrigin, originsIn, townIn, withTongues, withTowns } from "./where.ts";

/** What became of a phrase that means something. */
export type Use =
  | "used"
  /** A flag says otherwise, and flags win. */
  | "flag-wins"
  /** "nepal lisbon": the town lies in another country, and a town is more exact. */
  | "town-wins"
  /** "nigerian woman italy": where the person comes from, not where help is sought. */
  | "origin"
  /** Understood, but no record says it: a question for the call. */
  | "ask";

export interface Understood {
  /** Folded, as typed. */
  readonly phrase: string;
  /** The phrase it was taken for, when misspelt. */
  readonly read?: string;
  readonly kind: Exclude<MeaningKind, "noise"> | "age";
  /** None: nothing a record could answer. */
  readonly condition?: Condition;
  /** Ids, codes or years; of a town its name. */
  readonly values: readonly string[];
  readonly use: Use;
}

/** A reading that was not taken. The words of a town that is none here are looked for in names and texts, like those that mean nothing. */
export interface PassedOver {
  readonly phrase: string;
  /** "town-instead": taken for a town, though it is an everyday word too and only what stands beside it says so ("nice lawyer"). */
  readonly why: "second-town" | "everyday-word" | "town-instead";
}

export interface Query {
  readonly filters: Filters;
  readonly understood: readonly Understood[];
  /** The words behind each condition that came from words; none of a code. A name that holds them answers some conditions as well. */
  readonly heard: Readonly<Partial<Record<Condition, readonly string[]>>>;
  readonly passedOver: readonly PassedOver[];
  /** Folded words that no condition took. */
  readonly left: readonly string[];
  /** Every folded word. */
  readonly words: readonly string[];
  /** Words that mean something as they stand: no slips of the finger for a name. */
  readonly sure: ReadonlySet<string>;
  /** Words that say nothing; in a name they may. */
  readonly noise: ReadonlySet<string>;
  /** Where no place is asked for, countries where the words are spoken, the likeliest first. */
  readonly spokenIn: readonly string[];
  /** Words of what nobody here offers ("weather", "pizza"): beside a need they are words like any other. */
  readonly otherMatters: readonly string[];
}

const conditionOf: Readonly<Record<Understood["kind"], Condition | undefined>> = {
  service: "service",
  population: "for",
  exploitation: "exploitation",
  language: "language",
  country: "country",
  place: "near",
  age: "age",
  attribute: undefined,
};
/** Attributes of the vocabulary that records can answer. */
const attributeConditions: Readonly<Record<string, Condition>> = { "open-now": "openNow", "always-open": "alwaysOpen" };

/** Words and flags as one query. A word of the index is not misspelt. */
export const understand = (question: Question, lexicon: Lexicon, known: KnownWords): Query => {
  const text = withoutTrunkZero(question.words.join(" "));
  const words = wordsOf(text);
  const flags = question.filters;
  if (question.literal)
    return {
      filters: flags,
      understood: [],
      heard: {},
      passedOver: [],
      left: joinDigits(words, known),
      words,
      sure: new Set(),
      noise: new Set(),
      spokenIn: [],
      otherMatters: [],
    };

  const parts = withTongues(
    withCodes(withTowns(cut(words, lexicon, known, question.withoutSoft), lexicon, known), asTyped(text), lexicon, known),
    flags.country !== undefined || flags.near !== undefined,
    lexicon,
    known,
  );
  const origins = originsIn(parts);
  const countries = flags.country ?? parts.filter((part) => !origins.has(part)).flatMap((part) => idsOf(part, "country"));
  const leftBehind = flags.near ? [] : parts.filter((part) => isTownOfOrigin(parts, part));
  const towns = parts.map((part, n) => (leftBehind.includes(part) ? undefined : townIn(parts, n, countries, lexicon, known)));
  // A town as it is spelt before one that a word is only like: "zahlt" is like Zahlé, beside "München" it is none.
  const town = flags.near ?? towns.find((one, n) => one !== undefined && parts[n]?.read === undefined) ?? towns.find((one) => one);
  const understood: Understood[] = [];
  const heard: Partial<Record<Condition, string[]>> = {};
  const left: string[] = [];
  const passedOver: PassedOver[] = [];
  for (const [n, part] of parts.entries()) {
    const isOrigin = (origins.has(part) && !flags.country) || leftBehind.includes(part);
    const readings = isOrigin ? [asOrigin(part)] : read(part, towns[n], flags, town);
    understood.push(...readings);
    const isUnused = isUnusedPlace(part, readings);
    const why = otherReading(parts, n, towns[n], isUnused, countries.length > 0);
    if (why) passedOver.push({ phrase: part.words.join(" "), why });
    if (isLeft(part) || isOtherMatter(part) || isUnused || readings.some(({ use }) => use === "town-wins")) left.push(...part.words);
    for (const { condition, use } of readings)
      if (condition && use === "used") heard[condition] = [...(heard[condition] ?? []), ...(part.isCode ? [] : part.words)];
  }
  const filters = { ...asFilters(understood, town), ...flags };
  const nothingElse = left.length === 0 && Object.keys(filters).length === 0;
  const wordsIn = (some: readonly Part[]): ReadonlySet<string> => new Set(some.flatMap((part) => part.words));
  return {
    filters,
    understood,
    heard,
    passedOver,
    words,
    left: joinDigits(nothingElse ? words : left, known),
    sure: wordsIn(parts.filter((part) => !isLeft(part) && part.read === undefined)),
    noise: wordsIn(parts.filter(isNoise)),
    spokenIn: filters.country || filters.near ? [] : countriesOfWords(parts, lexicon),
    otherMatters: [...wordsIn(parts.filter(isOtherMatter))],
  };
};

/** What must be said of a word that may be a town, or another word. */
const otherReading = (
  parts: readonly Part[],
  n: number,
  town: Town | undefined,
  isUnused: boolean,
  inCountry: boolean,
): PassedOver["why"] | undefined => {
  if (isUnused) return town ? "second-town" : "everyday-word";
  const orNeed = parts[n]?.orTowns !== undefined;
  if (town) return town.ambiguous && (orNeed || !inCountry) && !isAnnounced(parts, n) && parts.length > 1 ? "town-instead" : undefined;
  return orNeed ? "everyday-word" : undefined;
};

const asOrigin = (part: Part): Understood => {
  const isTown = idsOf(part, "country").length === 0;
  const phrase = part.words.join(" ");
  return {
    phrase,
    kind: isTown ? "place" : "country",
    condition: isTown ? "near" : "country",
    values: isTown ? [phrase] : idsOf(part, "country"),
    use: "origin",
  };
};

const read = (part: Part, townHere: Town | undefined, flags: Filters, town: Town | undefined): Understood[] => {
  const reading = (kind: Understood["kind"], values: readonly string[], otherwise?: Use): Understood => {
    const condition = kind === "attribute" ? attributeConditions[values[0] ?? ""] : conditionOf[kind];
    const use = otherwise ?? (!condition ? "ask" : flags[condition] === undefined ? "used" : "flag-wins");
    return {
      phrase: part.words.join(" "),
      ...(part.read !== undefined && { read: part.read }),
      kind,
      ...(condition && { condition }),
      values,
      use,
    };
  };
  if (part.age !== undefined) return [reading("age", [String(part.age)])];
  if (townHere) {
    const isElsewhere = flags.country !== undefined && !flags.country.includes(townHere.country);
    // Of two towns the first counts; the second stays a word.
    return isElsewhere || flags.near || townHere === town ? [reading("place", [townHere.name], isElsewhere ? "flag-wins" : undefined)] : [];
  }
  return [...new Set(part.meanings.map(({ kind }) => kind))].flatMap((kind) => {
    if (kind === "noise" || kind === "place" || isOtherMatter(part)) return [];
    const values = idsOf(part, kind);
    const isElsewhere = kind === "country" && !flags.country && town !== undefined && !values.includes(town.country);
    return [reading(kind, values, isElsewhere ? (flags.near ? "flag-wins" : "town-wins") : undefined)];
  });
};

const isOtherMatter = (part: Part): boolean => idsOf(part, "attribute").includes("other-matter");

const isUnusedPlace = (part: Part, readings: readonly Understood[]): boolean =>
  readings.length === 0 && part.meanings.some(({ kind }) => kind === "place");

const asFilters = (understood: readonly Understood[], town: Town | undefined): Filters => {
  const used = understood.filter(({ use }) => use === "used");
  const said = (kind: Understood["kind"]): string[] => [
    ...new Set(used.filter((one) => one.kind === kind).flatMap(({ values }) => values)),
  ];
  const among = <T extends string>(ids: readonly T[], kind: Understood["kind"]): T[] => ids.filter((id) => said(kind).includes(id));
  const has = (condition: Condition): boolean => used.some((one) => one.condition === condition);
  const given = {
    country: said("country"),
    service: among(serviceTypes, "service"),
    for: among([...populations, "children", "adults"], "population"),
    exploitation: among(exploitations, "exploitation"),
    language: said("language"),
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, values]) => values.length > 0)),
    ...(said("age")[0] !== undefined && { age: Number(said("age")[0]) }),
    ...(has("near") && town && { near: town }),
    ...(has("openNow") && { openNow: true }),
    ...(has("alwaysOpen") && { alwaysOpen: true }),
  };
};

/** "+44 (0)20 …": the nought is dialled within the country, and is not kept. */
const withoutTrunkZero = (text: string): string => text.replace(/(\d\s*)\(0\)/g, "$1");

/** A telephone number is typed in groups and kept as one word; so is "act 212", where a name is written "ACT212". */
const joinDigits = (words: readonly string[], known: KnownWords): string[] =>
  words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    const isNumber = last !== undefined && /^\d+$/.test(word) && (/^\d+$/.test(last) || known.has(last + word));
    if (isNumber) joined[joined.length - 1] = last + word;
    else joined.push(word);
    return joined;
  }, []);
