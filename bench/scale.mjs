/*
 * `node bench/scale.mjs`: how the work grows with the directory. For 1,000, 10,000 and 100,000 invented services (FULL=1:
 * 1,000,000 too; SIZES=1000,5000: those) a folder laid over the built-in directory is compiled, searched, exported and
 * checked by whole commands. Prints a table and writes bench/results/scale.json. Fails on nothing: it is there to be read.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { generateDirectory } from "./generate-directory.mjs";

const root = join(import.meta.dirname, "..");
const rounds = Number(process.env.ROUNDS ?? 7);
const sizes = process.env.SIZES?.split(",").map(Number) ?? [1_000, 10_000, 100_000, ...(process.env.FULL ? [1_000_000] : [])];
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } = process.env;

/** What a caseworker types. The needs without a place look at every such service of the world. */
const searches = {
  "need and town": ["shelter", "women", "ghent"],
  name: ["kvinnohus", "umut"],
  misspelt: ["kvinohus", "umutt"],
  filters: ["--country", "BE", "--service", "legal"],
  need: ["shelter", "women"],
  "need and language": ["shelter", "arabic"],
};

const medianOf = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const started = (args, home) =>
  spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...env, HOME: home, XDG_CACHE_HOME: join(home, "cache") },
    maxBuffer: 1 << 30,
  });

/** A whole command as it is: milliseconds on the wall. */
const wall = (args, home) => {
  const from = performance.now();
  started(args, home);
  return performance.now() - from;
};

/** A whole command with what measures it: milliseconds on the wall and of the processor, and megabytes at the peak. */
const run = (args, home) => {
  const from = performance.now();
  const { status, stderr } = started(
    ["-r", join(import.meta.dirname, "peak.cjs"), "-r", join(import.meta.dirname, "cpu.cjs"), ...args],
    home,
  );
  const found = (what) => Math.round(Number(new RegExp(`\\n${what} ([\\d.]+)\\n`).exec(`\n${stderr}\n`)?.[1]));
  return { status, ms: Math.round(performance.now() - from), cpu: found("cpu"), mb: found("peak") };
};

const bytesIn = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : statSync(path).size;

const cell = ({ status, ms, cpu, mb }) =>
  `${(ms / 1000).toFixed(1)} s (cpu ${(cpu / 1000).toFixed(1)}), ${mb} MB${status ? `, exit ${status}` : ""}`;

/** Says each figure when it has it: the largest size takes an hour. */
const measure = (size) => {
  const home = mkdtempSync(join(tmpdir(), "referral-scale-"));
  try {
    const folder = join(home, "invented");
    const { organizations } = generateDirectory(folder, size);
    const referral = (...args) => run([join(root, "bin/referral.js"), ...args], home);
    const over = ["--directory", folder, "--include-private"];
    console.log(`\n${size} services, ${organizations} organizations, ${Math.round(bytesIn(folder) / 1e6)} MB of YAML`);
    const build = referral("search", ...searches.filters, ...over);
    console.log(`  build       ${cell(build)}, index of ${Math.round(bytesIn(join(home, "cache")) / 1e6)} MB`);
    const warm = Object.fromEntries(Object.keys(searches).map((name) => [name, []]));
    const ratios = Object.fromEntries(Object.keys(searches).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, words] of Object.entries(searches)) {
        const floor = wall(["-e", "0"], home);
        const args = ["search", ...words, ...over];
        // What measures the rest would be in the floor too, and flatter the ratio.
        const ms = wall([join(root, "bin/referral.js"), ...args], home);
        warm[name].push({ ...referral(...args), ms: Math.round(ms) });
        ratios[name].push(ms / floor);
      }
    }
    const search = Object.fromEntries(
      Object.keys(searches).map((name) => [
        name,
        {
          ms: medianOf(warm[name].map(({ ms }) => ms)),
          cpu: medianOf(warm[name].map(({ cpu }) => cpu)),
          mb: Math.max(...warm[name].map(({ mb }) => mb)),
          floors: Number(medianOf(ratios[name]).toFixed(2)),
        },
      ]),
    );
    for (const [name, { ms, cpu, mb, floors }] of Object.entries(search))
      console.log(`  search: ${name.padEnd(18)} ${ms} ms (cpu ${cpu}), ${floors} x node -e 0, ${mb} MB`);
    const exported = referral("export", ...over, "--format", "csv", "-o", join(home, "out.csv"));
    console.log(`  export csv  ${cell(exported)}`);
    const check = referral("check", "--directory", folder);
    console.log(`  check       ${cell(check)}`);
    return {
      services: size,
      organizations,
      yaml_mb: Math.round(bytesIn(folder) / 1e6),
      index_mb: Math.round(bytesIn(join(home, "cache")) / 1e6),
      build,
      search,
      export_csv: exported,
      check,
    };
  } finally {
    rmSync(home, { recursive: true });
  }
};

const results = [];
for (const size of sizes) {
  const one = measure(size);
  results.push(one);
  const before = results.at(-2);
  if (before) {
    const times = (of) => (of(one) / of(before)).toFixed(1);
    console.log(
      `  against ${before.services}: build ${times((r) => r.build.cpu)}x the time, ${times((r) => r.build.mb)}x the memory; index ${times((r) => r.index_mb || 1)}x; search by name ${times((r) => r.search.name.cpu)}x`,
    );
  }
}
const folder = join(import.meta.dirname, "results");
if (!existsSync(folder)) mkdirSync(folder);
const report = { node: process.version, cores: cpus().length, at: new Date().toISOString().slice(0, 10), rounds, results };
writeFileSync(join(folder, "scale.json"), `${JSON.stringify(report, null, 2)}\n`);
