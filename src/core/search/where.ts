import type { KnownWords } from "./known-words.ts";
import type { Lexicon, MeaningKind } from "./lexicon.ts";
import { isLeft, isNoise, type Part } from "./parts.ts";
import { type Town, townNumber } from "./place.ts";

/** The ids of a kind that a part may mean. */
export const idsOf = (part: Part, kind: MeaningKind): string[] => part.meanings.filter((one) => one.kind === kind).map(({ id }) => id);

// Small words before a country or a town, in the languages of the vocabulary. Folded.
const signsOfAnOrigin = new Set("from aus depuis desde dal iz z ze zo fran fra uit din nga из з із зі від от од".split(" "));
// "of" as well as "from": "mujer de rumania".
const signsOfABelonging = new Set("de du des do da dos das dalla del della".split(" "));
const signsOfATown = new Set("in near at around bei en a au aux w we v ve u em no na te vicino cerca pres в у во".split(" "));
const signsOfAWayTo = new Set("to towards toward into nach vers hacia para verso naar till".split(" "));
// "to" right after a return ("retour au maroc"), "in" elsewhere ("du nigeria au maroc").
const signsOfEither = new Set("a au aux en do na u v ve в у во до на".split(" "));
// Romanian and Albanian: folded, their "to" says in English and French where somebody is, and counts only beside their own "from".
const signsTogether: readonly (readonly [to: ReadonlySet<string>, from: string])[] = [
  [new Set(["in"]), "din"],
  [new Set(["ne"]), "nga"],
];

/** The sign is right before the part at `n`, or before its article: "depuis la france". Where it stands, if so. */
const signBefore = (parts: readonly Part[], n: number, signs: ReadonlySet<string>): number | undefined => {
  const before = parts[n - 1];
  const isArticle = before !== undefined && isNoise(before) && before.words.length === 1;
  return [n - 1, ...(isArticle ? [n - 2] : [])].find((at) => signs.has(parts[at]?.words.at(-1) ?? ""));
};

const asksReturn = (part: Part | undefined): boolean => part !== undefined && idsOf(part, "service").includes("return-reintegration");

/** The sign of it, where somebody is to go home from the country at `n`: "powrót z polski". It may mean "of" elsewhere ("retour de france"). */
const signOfLeaving = (parts: readonly Part[], n: number): string | undefined => {
  const sign = signBefore(parts, n, signsOfAnOrigin) ?? signBefore(parts, n, signsOfABelonging);
  return sign !== undefined && asksReturn(parts[sign - 1]) ? parts[sign]?.words.at(-1) : undefined;
};

/** "povratak iz njemačke u srbiju", "întoarcere din italia în moldova". Not "return from nigeria in italy". */
const isHomeAfterLeaving = (parts: readonly Part[], n: number): boolean => {
  const isAfter = (to: number | undefined, from?: string): boolean => {
    const left = to === undefined ? undefined : signOfLeaving(parts, to - 1);
    return left !== undefined && (from === undefined || left === from);
  };
  return isAfter(signBefore(parts, n, signsOfEither)) || signsTogether.some(([to, from]) => isAfter(signBefore(parts, n, to), from));
};

/** "retour au maroc depuis la france", "întoarcere în moldova din italia". */
const isHomeBeforeLeaving = (parts: readonly Part[], n: number): boolean => {
  const isBefore = (to: number | undefined, from: ReadonlySet<string>): boolean =>
    to !== undefined && asksReturn(parts[to - 1]) && parts.some((_, at) => at > n && signBefore(parts, at, from) !== undefined);
  return (
    isBefore(signBefore(parts, n, signsOfEither), signsOfAnOrigin) ||
    signsTogether.some(([to, from]) => isBefore(signBefore(parts, n, to), new Set([from])))
  );
};

/**
 * "return to nigeria", "retour au maroc depuis la france". Not "from nigeria to italy by bus, now a return", where
 * a return is spoken of only afterwards: that is the way on which the person was taken.
 */
const isWayHome = (parts: readonly Part[], n: number): boolean => {
  const to = signBefore(parts, n, signsOfAWayTo);
  if (to !== undefined) return parts.slice(0, to + 1).some(asksReturn);
  return isHomeAfterLeaving(parts, n) || isHomeBeforeLeaving(parts, n);
};

/**
 * "from nigeria to italy voluntary return", "aus deutschland nach rumänien zurückkehren": the way on which the person was taken
 * or the way home. Both countries are asked, since a guess could be the wrong one.
 */
const isEitherWay = (parts: readonly Part[], n: number): boolean =>
  !isWayHome(parts, n) && signBefore(parts, n, signsOfAWayTo) !== undefined && asksReturn(parts[n + 1]);

/** "mujer de rumania en españa", "retour de france au maroc". Of a "lawyer of spain in madrid" it says where help is sought. */
const belongsOrIsLeft = (parts: readonly Part[], part: Part, isThere: boolean): boolean => {
  const n = parts.indexOf(part);
  const sign = signBefore(parts, n, signsOfABelonging);
  if (sign === undefined) return false;
  return signOfLeaving(parts, n) !== undefined || (isThere && parts[sign - 1]?.meanings.some(({ kind }) => kind === "population") === true);
};

/**
 * Of several countries those that say who a person is ("nigerian woman"), where they fled from ("from nigeria") or go home
 * to. Who goes home leaves from where help is sought ("return to nigeria from italy"), but only where the way home is said and
 * no other country is where they are: "from nigeria in italy wants to return home" must never answer with Nigeria's numbers.
 */
export const originsIn = (parts: readonly Part[]): ReadonlySet<Part> => {
  const named = parts.filter((part) => idsOf(part, "country").length > 0);
  const after = (signs: ReadonlySet<string>): Part[] => named.filter((part) => signBefore(parts, parts.indexOf(part), signs) !== undefined);
  const strictlyFrom = after(signsOfAnOrigin);
  const home = named.filter((part) => isWayHome(parts, parts.indexOf(part)));
  const isThere = after(signsOfATown).some((part) => !home.includes(part) && !strictlyFrom.includes(part));
  const from = [
    ...strictlyFrom,
    ...named.filter((part) => ![...strictlyFrom, ...home].includes(part) && belongsOrIsLeft(parts, part, isThere)),
  ];
  const isHomeLeft = home.some((part) => from.some((one) => idsOf(one, "country").some((code) => idsOf(part, "country").includes(code))));
  const isUnclear = !isThere && named.some((part) => isEitherWay(parts, parts.indexOf(part)));
  const leaves = from.length > 0 && home.length > 0 && !isThere && !isHomeLeft;
  const origins = named.filter((part) => {
    // "T visa woman": what is asked for in one country says nothing of who she is.
    const isOfAPerson =
      idsOf(part, "service").length === 0 && parts[parts.indexOf(part) + 1]?.meanings.some(({ kind }) => kind === "population");
    const isOfPeople = saysWhoTheyAre(parts, parts.indexOf(part), after(signsOfATown));
    return isOfAPerson || isOfPeople || (!isUnclear && (leaves ? !from.includes(part) : from.includes(part) || home.includes(part)));
  });
  return new Set(origins.length < named.length ? origins : []);
};

/**
 * "woman from lagos in rome": the town that somebody comes from, where another place is named. Never the place of help. Who
 * goes home may leave from there.
 */
export const isTownOfOrigin = (parts: readonly Part[], part: Part): boolean => {
  const isFrom = (one: Part): boolean => signBefore(parts, parts.indexOf(one), signsOfAnOrigin) !== undefined;
  return (
    idsOf(part, "place").length > 0 &&
    isFrom(part) &&
    !parts.some(asksReturn) &&
    parts.some((other) => other !== part && namesAPlace(other) && !isFrom(other))
  );
};

// Endings of words for a people. Folded; countries that end so are none.
const ofPeople =
  /(?:ians?|ish|an[aeos]s?|(?:an|desh|pal|mal|raq|men)i|ennes?|ese|es[aei]s?|aises?|ais|oises?|in[ao]s?|eir[ao]s?|ense|en[ao])$/;
const notOfPeople = new Set(
  "ghana guyana guiana guayana espana botswana argentina argentine china cina ucraina ukraine palestina bosna".split(" "),
);

/**
 * "mujer nigeriana", as the languages of the south say it; "bangladeshi strawberry picker"; "sou brasileira, estou em portugal",
 * "nigerian in italy": another country is where they are.
 */
const saysWhoTheyAre = (parts: readonly Part[], n: number, announced: readonly Part[]): boolean => {
  const part = parts[n];
  const word = part?.words.at(-1) ?? "";
  if (!part || !ofPeople.test(word) || notOfPeople.has(word)) return false;
  const isAfterAPerson = parts[n - 1]?.meanings.some(({ kind }) => kind === "population") === true;
  const isBeforeWork = parts[n + 1]?.meanings.some(({ kind }) => kind === "exploitation") === true;
  return isAfterAPerson || isBeforeWork || (announced.length > 0 && !announced.includes(part));
};

// Words that make the word beside them a language. Folded.
const signsOfSpeech = new Set(
  "speak speaks speaking spoken speaker speakers language native parle parlant parlent langue habla hablan hablando idioma lengua spricht sprechen sprechend sprache parla parlano lingua fala falam falante spreekt sprekend taal mowi jezyk".split(
    " ",
  ),
);

/**
 * "Dutch" alone is where help is sought, since nobody asks for a language and no place. It is a language beside a place of
 * another country, a word for speaking or an interpreter, and when no record lies in that country.
 */
export const withTongues = (parts: readonly Part[], flagged: boolean, lexicon: Lexicon, known: KnownWords): Part[] => {
  const isEither = (part: Part): boolean => idsOf(part, "country").length > 0 && idsOf(part, "language").length > 0;
  const places = parts.filter((part) => !isEither(part) && (idsOf(part, "country").length > 0 || idsOf(part, "place").length > 0));
  const around = new Set(
    places.flatMap((part) => [...idsOf(part, "country"), ...idsOf(part, "place").flatMap((id) => townNumber(lexicon, id)?.country ?? [])]),
  );
  const isSpoken = parts.some(
    (part) => idsOf(part, "service").includes("interpretation") || part.words.some((word) => signsOfSpeech.has(word)),
  );
  return parts.map((part) => {
    if (!isEither(part)) return part;
    const countries = idsOf(part, "country");
    const isElsewhere = around.size > 0 && !countries.some((code) => around.has(code));
    // "z polski" is no language.
    const isLeft = !isSpoken && signBefore(parts, parts.indexOf(part), signsOfAnOrigin) !== undefined;
    const isTongue = flagged || (isElsewhere && !isLeft) || isSpoken || !countries.some(known.hasCountry);
    return { ...part, meanings: part.meanings.filter(({ kind }) => kind === (isTongue ? "language" : "country")) };
  });
};

/** "in essen": a small word before it says that it is a town. "à nice avocat" is rarer than "a nice lawyer". */
export const isAnnounced = (parts: readonly Part[], n: number): boolean => {
  const before = parts[n - 1]?.words.at(-1) ?? "";
  const next = parts[n + 1];
  return signsOfATown.has(before) && !(before === "a" && next !== undefined && idsOf(next, "service").length > 0);
};

/**
 * "essen" is food, but a town in "shelter in essen", "essen germany" and "shelter essen": where that is said, beside its
 * country, or beside nothing but a need of another kind. A country without a record is the town of one that has some: Amman
 * is written like Oman.
 */
export const withTowns = (parts: readonly Part[], lexicon: Lexicon, known: KnownWords): Part[] =>
  parts.map((part, n) => {
    const { orTowns, ...rest } = part;
    if (!orTowns) return part;
    const own = idsOf(part, "service");
    const countries = orTowns.map(({ id }) => townNumber(lexicon, id)?.country ?? "");
    if (own.length === 0)
      return !idsOf(part, "country").some(known.hasCountry) && countries.some(known.hasCountry) ? { ...rest, meanings: orTowns } : rest;
    const isTown =
      isAnnounced(parts, n) ||
      parts.some((one) => idsOf(one, "country").some((code) => countries.includes(code))) ||
      (isBrief(parts, n) && parts.some((one) => idsOf(one, "service").some((id) => !own.includes(id))));
    return isTown ? { ...part, meanings: orTowns } : part;
  });

/** The likeliest of the towns that the part at `n` may mean: one in the countries that are named, else the best known. */
export const townIn = (
  parts: readonly Part[],
  n: number,
  countries: readonly string[],
  lexicon: Lexicon,
  known: KnownWords,
): Town | undefined => {
  const part = parts[n];
  const towns = part ? idsOf(part, "place").flatMap((id) => townNumber(lexicon, id) ?? []) : [];
  const isMeant = ({ country, ambiguous }: Town): boolean =>
    isAnnounced(parts, n) ||
    !ambiguous ||
    (countries.length === 0 && isBrief(parts, n) && part?.words.some((word) => known.isOnlyIn(word, country)) === true);
  return towns.find(({ country }) => countries.includes(country)) ?? towns.find(isMeant);
};

/**
 * "shelter porto", "nice lawyer": nothing but what is asked for, and the one word that may be a town. In a sentence it is
 * more likely the everyday word; and where a country or another town is named it would lie there.
 */
const isBrief = (parts: readonly Part[], n: number): boolean =>
  parts.every((part, at) => at === n || (!isLeft(part) && !isNoise(part) && !namesAPlace(part))) &&
  (n === parts.length - 1 || parts.some((part, at) => at !== n && part.meanings.some(({ kind }) => isNeed.has(kind))));

const isNeed: ReadonlySet<MeaningKind> = new Set(["service", "population", "exploitation"]);
export const namesAPlace = (part: Part): boolean => idsOf(part, "country").length > 0 || idsOf(part, "place").length > 0;
