import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median, type Result, type Score, scoreOf } from "./measure.ts";

export interface Table {
  readonly kinds: readonly string[];
  /** By the name of the engine. */
  readonly results: ReadonlyMap<string, readonly Result[]>;
}

/** `npm run quality` shows them; a plain test run says nothing. */
export const print = ({ kinds, results }: Table): void => {
  if (process.env.QUALITY !== "print") return;
  const scores = [...results].map(([engine, all]) => ({
    engine,
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    spread: [0.1, 0.9].map((share) => quantile(all, share)),
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

const quantile = (all: readonly Result[], share: number): number =>
  all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? Number.NaN;

const cell = (score: Score | undefined): string =>
  score ? [score.first, score.five, score.mrr, score.zero].map((share) => share.toFixed(2)).join(" ") : "";
