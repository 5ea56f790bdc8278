import { readNumbers, writeNumbers } from "./numbers.ts";
import type { ListedService } from "./search-index.ts";
import type { Spoken } from "./service-facet.ts";

/*
 * What thousands state of their languages, told from the language that is asked for: behind its code stands who speaks it, and
 * of the others only whether they may speak it too. What else they speak need not be read.
 */

/** Of each service of a type that somebody offers, one after the other. */
export type SpokenByEach = readonly Spoken[];

/** Statements that are the same to a question for languages. */
export interface Heard {
  /** By the number of a statement. */
  readonly kindOf: readonly number[];
  /** Of each kind, services that say the same to that question. */
  readonly kinds: readonly (readonly Pick<ListedService, "languages">[])[];
}

interface Written {
  /** Of each statement, a letter for each service. */
  readonly others: readonly string[];
  /** By language, the services that speak it, counted through all statements. See `numbers.ts`. */
  readonly speakers: readonly (readonly [language: string, services: string])[];
}

const speaks = "y";
const mayToo = "u";
const statesOthers = "n";

export const writeSpoken = (statements: readonly SpokenByEach[]): string => {
  const speakers = new Map<string, number[]>();
  for (const [n, { languages }] of statements.flat().entries())
    for (const language of new Set(languages)) {
      const known = speakers.get(language) ?? [];
      speakers.set(language, known);
      known.push(n);
    }
  const written: Written = {
    others: statements.map((each) => each.map(({ mayBeMore }) => (mayBeMore ? mayToo : statesOthers)).join("")),
    speakers: [...speakers].map(([language, services]) => [language, writeNumbers(services)]),
  };
  return JSON.stringify(written);
};

/** @param text of `writeSpoken` */
export const hear = (text: string, asked: readonly string[]): Heard => {
  const { others, speakers }: Written = JSON.parse(text);
  const of = new Map(speakers);
  const speaking = new Set(asked.flatMap((language) => readNumbers(of.get(language) ?? "")));
  const kinds = new Map<string, number>();
  let service = 0;
  const kindOf = others.map((letters) => {
    let kind = "";
    for (const letter of letters) kind += speaking.has(service++) ? speaks : letter;
    const known = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, known);
    return known;
  });
  // A language of another name than any that is asked for.
  const saying = (letter: string) => (letter === mayToo ? {} : { languages: letter === speaks ? asked : [""] });
  return { kindOf, kinds: [...kinds.keys()].map((letters) => [...letters].map(saying)) };
};
