/* `node bench/engines.mjs`: the queries of tests/search-quality, answered by `referral` and by general search engines in one process. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printWhenMain } from "./table.mjs";

const root = join(import.meta.dirname, "..");

const percent = (share) => `${(share * 100).toFixed(1)} %`;

export const measure = () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/search-quality"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, QUALITY: "print" },
  });
  // What a test there refuses is the tests' matter; what it measured is written first.
  const { scores, node } = JSON.parse(readFileSync(join(root, "bench/results/quality.json"), "utf8"));
  if (node !== process.version) throw new Error(`${stdout}${stderr}`);
  return scores.map(({ engine, milliseconds, spread, total }) => ({
    what: `a query, ${engine}: first in ${percent(total.first)}, among five in ${percent(total.five)}`,
    value: milliseconds,
    unit: "ms",
    spread,
    queries: total.queries,
    score: total,
  }));
};

await printWhenMain(import.meta, measure);
