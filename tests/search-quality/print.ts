import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, type Result, type Score, scoreOf } from "./measure.ts";

export interface Table {
  readonly kinds: readonly string[];
  readonly results: ReadonlyMap<Engine, readonly Result[]>;
}

const warm = 300;

/** Milliseconds of each query, shortest first, after as many as fit into a third of a second: what has just started is slow for all. */
const timesOf = async ({ ask }: Engine, results: readonly Result[]): Promise<readonly number[]> => {
  const until = performance.now() + warm;
  for (let n = 0; performance.now() < until; n++) await ask(results[n % results.length]?.asked.query ?? "");
  const times: number[] = [];
  for (const { asked } of results) {
    const start = performance.now();
    await ask(asked.query);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
};

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

/** `npm run quality` shows them, with how long each takes; a plain test run says nothing and looks at no clock. */
export const print = async ({ kinds, results }: Table): Promise<void> => {
  if (process.env.QUALITY !== "print") return;
  const times = new Map<Engine, readonly number[]>();
  for (const [engine, all] of results) times.set(engine, await timesOf(engine, all));
  const scores = [...results].map(([engine, all]) => ({
    engine: engine.name,
    milliseconds: quantile(times.get(engine) ?? [], 0.5),
    spread: [0.1, 0.9].map((share) => quantile(times.get(engine) ?? [], share)),
    total: scoreOf(all),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, scoreOf(all.filter(({ asked }) => asked.kind === kind))])),
    missed: all
      .filter(({ place }) => place !== 1)
      .map(({ asked, place, found }) => ({ query: asked.query, place, found: found.slice(0, 5) })),
  }));
  const row = (name: string, cells: readonly string[]): string => name.padEnd(26) + cells.map((cell) => cell.padStart(20)).join("");
  const lines = [
    "Share of queries answered first / among the first five / mean reciprocal rank / nothing found",
    row(
      "",
      scores.map(({ engine }) => engine),
    ),
    ...kinds.map((kind) =>
      row(
        `${kind} (${scores[0]?.kinds[kind]?.queries})`,
        scores.map((one) => cell(one.kinds[kind])),
      ),
    ),
    row(
      `all (${scores[0]?.total.queries})`,
      scores.map(({ total }) => cell(total)),
    ),
    row(
      "median of a query, ms",
      scores.map(({ milliseconds }) => milliseconds.toFixed(2)),
    ),
    "",
    "Not first, by referral:",
    ...(scores[0]?.missed ?? []).map(({ query, place, found }) => `  ${query}: ${place || "not found"}; ${found.join(" ") || "nothing"}`),
  ];
  console.log(lines.join("\n"));
  const folder = join(import.meta.dirname, "../../bench/results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "quality.json"), `${JSON.stringify({ node: process.version, scores }, undefined, 1)}\n`);
};

const cell = (score: Score | undefined): string =>
  score ? [score.first, score.five, score.mrr, score.zero].map((share) => share.toFixed(2)).join(" ") : "";
