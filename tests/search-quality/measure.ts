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
  readonly milliseconds: number;
}

const warm = 300;

/** Asks each query once, after as many as fit into a third of a second: a machine that has just started is slow for all. */
export const run = async ({ ask }: Engine, cases: readonly Case[]): Promise<readonly Result[]> => {
  const until = performance.now() + warm;
  for (let n = 0; performance.now() < until; n++) await ask(cases[n % cases.length]?.query ?? "");
  const results: Result[] = [];
  for (const asked of cases) {
    const start = performance.now();
    const found = await ask(asked.query);
    const milliseconds = performance.now() - start;
    const place = asked.nothing ? Number(found.length === 0) : found.findIndex((id) => asked.expected.has(id)) + 1;
    results.push({ asked, place, found, milliseconds });
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

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
