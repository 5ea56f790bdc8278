/*
 * `node bench/hostile.mjs`: `referral check` of a record with one long text of tests/directory/hostile.json, on which a careless
 * expression goes back and forth; each text once whole and once half as long. What grows faster than the text takes four
 * times as long, or more, where it is whole.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printWhenMain } from "./table.mjs";

const root = join(import.meta.dirname, "..");

const file = (text) => `country: "BE"
emergency:
  - { label: Emergency, number: "112", source: https://example.org/112 }
organizations:
  - id: be-one
    name: One
    kind: ngo
    description: "A${text}. Advice."
    website: "https://example.org/${text.replaceAll(" ", "_")}"
    address_withheld: true
    coverage: national
    services: [{ type: shelter }]
    status: active
    assured: { on: 2026-11-22, how: public-page }
    sources: [https://example.org/one]
`;

export const measure = () => {
  const folder = mkdtempSync(join(tmpdir(), "referral-bench-"));
  const took = (text) => {
    const path = join(folder, "BE.yaml");
    writeFileSync(path, file(text));
    const from = performance.now();
    const { status, stdout } = spawnSync(process.execPath, [join(root, "bin/referral.js"), "check", path], { encoding: "utf8" });
    if (status !== 0) throw new Error(`check: exit ${status}\n${stdout.slice(0, 500)}`);
    return Math.round(performance.now() - from);
  };
  try {
    return JSON.parse(readFileSync(join(root, "tests/directory/hostile.json"), "utf8")).map(({ name, piece, times }) => {
      const [half, whole] = [took(piece.repeat(times / 2)), took(piece.repeat(times))];
      return { what: `check of a text of ${times} ${name} (half of it: ${half} ms)`, value: whole, unit: "ms", promised: "< 2 s" };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printWhenMain(import.meta, measure);
