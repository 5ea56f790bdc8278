// How long a command takes from start to end, beside the same Node doing nothing (`node -e 0`, the floor).
//
//   npm run bench                                 20 rounds; FULL=1: 60; ROUNDS=n: n
//   NODE=/path/to/node node bench/start.mjs       another Node
//
// Each round runs every case once, in a new order, so that a busy moment of the machine falls on all alike. What is
// compared is the ratio to the floor of the same round: trust ratios and their order, not single milliseconds. Processor
// time is measured in runs of its own; on a busy machine its ratios are the steadier ones.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const node = process.env.NODE ?? process.execPath;
const rounds = Number(process.env.ROUNDS) || (process.env.FULL ? 60 : 20);
const floor = "node -e 0";

/** Promised: at most this many times the floor (search-performance: the bars). */
const bars = { search: 2.5, goal: 2 };

const referral = (...args) => [join(root, "bin/referral.js"), ...args];
const cases = {
  [floor]: ["-e", "0"],
  "--version": referral("--version"),
  "--help": referral("--help"),
  "search shelter men ghent arabic": referral("search", "shelter", "men", "ghent", "arabic"),
  "search payoke": referral("search", "payoke"),
  "search paioke": referral("search", "paioke"),
  "search --country BE --service shelter": referral("search", "--country", "BE", "--service", "shelter"),
  "show be-payoke": referral("show", "be-payoke"),
  "start --answers wage-claim.yaml": referral("start", "--answers", "docs/examples/wage-claim.yaml"),
};

// Where NODE_EXTRA_CA_CERTS is set, Node reads a bundle of certificates at every start: every ratio looks flattering.
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, FORCE_COLOR, ...env } = process.env;

const once = (args) => {
  const from = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(node, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (error || status !== 0) throw error ?? new Error(`${args.join(" ")}: exit ${status}\n${stderr}`);
  return { ms, stderr };
};
const wallTime = (args) => once(args).ms;
const cpuTime = (args) => Number(/\ncpu ([\d.]+)\n$/.exec(once(["-r", join(import.meta.dirname, "cpu.cjs"), ...args]).stderr)?.[1]);

const shuffled = (items) => {
  const all = [...items];
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(Math.random() * (n + 1));
    [all[n], all[other]] = [all[other], all[n]];
  }
  return all;
};

const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
};

const names = Object.keys(cases);
const empty = () => Object.fromEntries(names.map((name) => [name, []]));
const wall = empty();
const cpu = empty();
// Once unmeasured: disks and caches are warm for all or for none.
for (const name of names) once(cases[name]);
for (let round = 0; round < rounds; round++) {
  for (const name of shuffled(names)) wall[name].push(wallTime(cases[name]));
  for (const name of shuffled(names)) cpu[name].push(cpuTime(cases[name]));
}

const measured = (times, name) => {
  const ratios = times[name].map((ms, round) => ms / times[floor][round]);
  return {
    median_ms: quantile(times[name], 0.5),
    p90_ms: quantile(times[name], 0.9),
    ratio: quantile(ratios, 0.5),
    ratio_quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
};
const results = names.map((name) => ({ name, wall: measured(wall, name), cpu: measured(cpu, name) }));

const version = spawnSync(node, ["--version"], { encoding: "utf8", env }).stdout.trim();
console.log(`Node ${version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${rounds} rounds\n`);
const columns = ["median", "p90", "x floor", "quartiles"];
const row = (cells) => cells.map((cell, n) => cell.padStart(n % 4 === 3 ? 14 : 9)).join("");
const cellsOf = ({ median_ms, p90_ms, ratio, ratio_quartiles }) => [
  median_ms.toFixed(1),
  p90_ms.toFixed(1),
  ratio.toFixed(2),
  ratio_quartiles.map((one) => one.toFixed(2)).join(" - "),
];
console.log(`${"milliseconds".padEnd(38)}${"time on the wall".padStart(41)}${"processor time".padStart(41)}`);
console.log(`${"".padEnd(38)}${row([...columns, ...columns])}`);
for (const { name, wall, cpu } of results) console.log(`${name.padEnd(38)}${row([...cellsOf(wall), ...cellsOf(cpu)])}`);
const search = Math.max(...results.filter(({ name }) => name.startsWith("search")).map(({ wall }) => wall.ratio));
const verdict = search <= bars.goal ? "within the goal" : search <= bars.search ? "within the bar" : "ABOVE the bar";
console.log(`\nslowest search: ${search.toFixed(2)} x floor; promised ${bars.search}, goal ${bars.goal}: ${verdict}`);

mkdirSync(join(root, "dist"), { recursive: true });
const report = { node: version, cores: cpus().length, rounds, at: new Date().toISOString(), bars, results };
writeFileSync(join(root, "dist/bench.json"), `${JSON.stringify(report, null, 2)}\n`);
