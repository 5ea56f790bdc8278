/*
 * `npm run bench`: every measurement, one table at the end, one JSON in bench/results/. Nothing fails here: figures are for
 * reading, on a quiet machine. ONLY="start sizes" takes a part of them; the scripts say what else they can be told.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { tableOf } from "./table.mjs";

const all = ["sizes", "start", "engines", "vault", "check", "hostile", "export", "page", "trends"];
const only = process.env.ONLY?.split(" ") ?? all;
const unknown = only.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`ONLY: there is no ${unknown.join(", ")}; there are: ${all.join(", ")}`);

const parts = {};
for (const name of all.filter((name) => only.includes(name))) {
  console.error(`measuring: ${name}`);
  try {
    parts[name] = await (await import(`./${name}.mjs`)).measure();
  } catch (error) {
    parts[name] = [{ what: name, missing: String(error).split("\n")[0] }];
  }
}

const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model.trim(), at: new Date().toISOString() };
const folder = join(import.meta.dirname, "results");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.json"), `${JSON.stringify({ ...machine, parts }, null, 1)}\n`);
console.log(`Node ${machine.node}, ${machine.cores} cores (${machine.processor}), ${machine.at.slice(0, 10)}; floor: \`node -e 0\`\n`);
console.log(tableOf(Object.values(parts).flat()));
