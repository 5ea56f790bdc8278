import type { Case } from "./cases.ts";

/** Ids, best first. */
export type Ask = (query: string) => readonly string[] | Promise<readonly string[]>;

export interface Engine {
  readonly name: string;
  readonly ask: Ask;
}

/** Shares of the queries, 0..1. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly five: number;
  /** Mean of 1 / the place of the first right answer. */
  readonly mrr: number;
  /** Nothing at all was found. */
  readonly zero: number;
}

export interface Result {
  readonly asked: Case;
  /** 1 = first; 0 = not found. Where nothing is to be found, 1 is an empty answer. */
  readonly place: number;
  readonly found: readonly string[];
}

/** Asks each query once. */
export const run = async ({ ask }: Engine, cases: readonly Case[]): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const asked of cases) {
    const found = await ask(asked.query);
    const place = asked.nothing ? Number(found.length === 0) : found.findIndex((id) => asked.expected.has(id)) + 1;
    results.push({ asked, place, found });
  }
  return results;
};

export const scoreOf = (results: readonly Result[]): Score => {
  const share = (value: (result: Result) => number): number => results.reduce((sum, one) => sum + value(one), 0) / results.length;
  return {
    queries: results.length,
    first: share(({ place }) => Number(place === 1)),
    five: share(({ place }) => Number(place > 0 && place <= 5)),
    mrr: share(({ place }) => (place > 0 ? 1 / place : 0)),
    zero: share(({ found }) => Number(found.length === 0)),
  };
};
