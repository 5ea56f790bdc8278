import { type Condition, conditions, type Filters, isAboutChild, type Question } from "./query.ts";
import { type SearchResult, search, type World } from "./search.ts";

/** A piece of a question that can be left out. */
export type Piece =
  | { readonly kind: "flag"; readonly condition: Condition }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly condition?: Condition };

/** A question that asks for less, or next door, and how many answers it has: exactly, since it was asked. */
export interface Relaxation {
  readonly without: readonly Piece[];
  /** A country in place of the one that has no record, or of one town in it. */
  readonly instead?: string;
  /** Child protection in place of a shelter that nobody has for a child: it decides with the child where it sleeps (UNODC, IASC). */
  readonly insteadService?: "child-protection";
  readonly question: Question;
  readonly count: number;
}

const most = 5;
/**
 * Each piece is one more search, and each pair: of a pasted letter not all can be tried, only the easiest. A question that
 * somebody types has fewer pieces.
 */
const singlesAtMost = 20;
const pairedAtMost = 8;

// What is easiest to do without comes first: an interpreter can be found, another country can't.
const easiest: readonly (Condition | undefined)[] = [
  undefined,
  "language",
  "access",
  "openNow",
  "alwaysOpen",
  "exploitation",
  "age",
  "for",
  "service",
  "near",
  "country",
];

/**
 * The smallest changes that give more answers: one piece less, or two where one does not help; for a country without a
 * record, its neighbours. Asks the question again for each, which takes a millisecond or two a time, and stops when there are enough.
 */
export const relaxations = (world: World, asked: Question, result: SearchResult): Relaxation[] => {
  // One by one, so that one can be left out: a shell may have handed over several words as one.
  const question = { ...asked, words: result.query.words };
  const ask = (without: readonly Piece[], instead?: string, insteadService?: "child-protection"): Relaxation => {
    const { words, filters } = without.reduce(leaveOut, question);
    const given = { ...(instead !== undefined && { country: [instead] }), ...(insteadService && { service: [insteadService] }) };
    const relaxed = { ...question, words, filters: { ...filters, ...given } };
    return {
      without,
      ...(instead !== undefined && { instead }),
      ...(insteadService && { insteadService }),
      question: relaxed,
      count: countOf(world, relaxed),
    };
  };
  const helps = ({ count, question: { words, filters } }: Relaxation): boolean =>
    count > result.count && words.length + Object.keys(filters).length > 0;
  // Nobody is made older to find them a place, and no boy is sent where women are taken in.
  const isFixed = ({ condition }: Piece): boolean => isAboutChild(result.query.filters) && (condition === "age" || condition === "for");
  const pieces = piecesOf(question, result).filter((piece) => !isFixed(piece));
  const where = pieces.filter(({ condition }) => condition === "country" || condition === "near");
  const neighbours = result.absent
    .flatMap(({ nearest }) => nearest)
    .map((country) => ask(where, country))
    .filter(helps);
  const { near, country } = result.query.filters;
  // Another town of the country, not another country.
  const wider = near && !country ? near.country : undefined;
  const protection = isChildSheltered(result.query.filters)
    ? [
        ask(
          pieces.filter(({ condition }) => condition === "service"),
          undefined,
          "child-protection",
        ),
      ].filter(helps)
    : [];
  const found = [...protection, ...neighbours];
  for (const piece of pieces.slice(0, singlesAtMost)) {
    if (found.length >= most) break;
    const one = ask([piece], piece.condition === "near" ? wider : undefined);
    if (helps(one)) found.push(one);
  }
  if (found.length > 0) return found.slice(0, most);
  for (const pair of pairsOf(pieces.slice(0, pairedAtMost))) {
    if (found.length >= most) break;
    const one = ask(pair);
    if (helps(one)) found.push(one);
  }
  return found;
};

const pairsOf = (pieces: readonly Piece[]): Piece[][] => pieces.flatMap((a, n) => pieces.slice(n + 1).map((b) => [a, b]));

const isChildSheltered = (filters: Filters): boolean =>
  filters.service?.length === 1 && filters.service[0] === "shelter" && isAboutChild(filters);

const countOf = (world: World, question: Question): number => search(world, question).count;

const piecesOf = ({ filters }: Question, { query }: SearchResult): Piece[] => {
  const flags = conditions.filter((condition) => filters[condition] !== undefined).map((condition): Piece => ({ kind: "flag", condition }));
  const understood = query.understood
    .filter(({ use }) => use === "used")
    .map(({ phrase, condition }): Piece => ({ kind: "words", words: phrase.split(" "), ...(condition && { condition }) }));
  const left = query.left.filter((word) => query.words.includes(word)).map((word): Piece => ({ kind: "words", words: [word] }));
  const byPhrase = new Map(
    [...understood, ...left, ...flags].map((piece) => [piece.kind === "words" ? piece.words.join(" ") : `--${piece.condition}`, piece]),
  );
  return [...byPhrase.values()].sort((a, b) => easiest.indexOf(a.condition) - easiest.indexOf(b.condition));
};

const leaveOut = (question: Question, piece: Piece): Question => {
  if (piece.kind === "words") return { ...question, words: withoutRun(question.words, piece.words) };
  const { [piece.condition]: _, ...filters } = question.filters;
  return { ...question, filters };
};

const withoutRun = (words: readonly string[], run: readonly string[]): string[] => {
  const at = words.findIndex((_, n) => run.every((word, m) => words[n + m] === word));
  return at < 0 ? [...words] : [...words.slice(0, at), ...words.slice(at + run.length)];
};
