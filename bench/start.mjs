// How long a command takes from start to end, beside the same Node doing nothing (`node -e 0`, the floor).
//
//   node bench/start.mjs                                   20 rounds; FULL=1: 60; ROUNDS=n: n
//   NODES="node /path/to/another/node" node bench/start.mjs     several Nodes, each beside its own floor
//
// Each round runs every case once, in a new order, so that a busy moment of the machine falls on all alike. What is
// compared is the ratio to the floor of the same round: trust ratios and their order, not single milliseconds. Processor
// time is measured in runs of its own; on a busy machine its ratios are the steadier ones.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { printWhenMain, quantile, spreadOf, timed } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const nodes = (process.env.NODES ?? process.execPath).split(" ").filter((path) => path !== "");
const rounds = Number(process.env.ROUNDS) || (process.env.FULL ? 60 : 20);
const floor = "node -e 0";

/** At most this many times the floor. */
const bars = { search: "≤ 2.0, goal 1.5", other: "≤ 1.7" };

const referral = (...args) => [join(root, "bin/referral.js"), ...args];
const cases = {
  [floor]: { args: ["-e", "0"] },
  "--version": { args: referral("--version"), promised: bars.other },
  "--help": { args: referral("--help"), promised: bars.other },
  "search shelter men ghent arabic": { args: referral("search", "shelter", "men", "ghent", "arabic"), promised: bars.search },
  "search payoke": { args: referral("search", "payoke"), promised: bars.search },
  "search paioke": { args: referral("search", "paioke"), promised: bars.search },
  "search --country BE --service shelter": { args: referral("search", "--country", "BE", "--service", "shelter"), promised: bars.search },
  "show be-payoke": { args: referral("show", "be-payoke"), promised: bars.other },
  "list countries": { args: referral("list", "countries") },
  "start --answers wage-claim.yaml": { args: referral("start", "--answers", "docs/examples/wage-claim.yaml") },
};
const names = Object.keys(cases);

// Where NODE_EXTRA_CA_CERTS is set, Node reads a bundle of certificates at every start: every ratio looks flattering.
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, FORCE_COLOR, ...env } = process.env;

const once = (node, args) => {
  const from = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(node, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (error || status !== 0) throw error ?? new Error(`${args.join(" ")}: exit ${status}\n${stderr}`);
  return { ms, stderr };
};
const wallTime = (node, args) => once(node, args).ms;
const cpuTime = (node, args) =>
  Number(/\ncpu ([\d.]+)\n$/.exec(once(node, ["-r", join(import.meta.dirname, "cpu.cjs"), ...args]).stderr)?.[1]);

const shuffled = (items) => {
  const all = [...items];
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(Math.random() * (n + 1));
    [all[n], all[other]] = [all[other], all[n]];
  }
  return all;
};

const measureWith = (node) => {
  const version = spawnSync(node, ["--version"], { encoding: "utf8", env }).stdout.trim();
  const empty = () => Object.fromEntries(names.map((name) => [name, []]));
  const wall = empty();
  const cpu = empty();
  // Twice unmeasured: disks and caches are warm for all or for none, and the first search of a Node keeps the compiled program.
  for (const name of [...names, ...names]) once(node, cases[name].args);
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) wall[name].push(wallTime(node, cases[name].args));
    for (const name of shuffled(names)) cpu[name].push(cpuTime(node, cases[name].args));
  }
  const ratios = (times, name) => times[name].map((ms, round) => ms / times[floor][round]);
  return names.map((name) =>
    timed(`${name === floor ? "" : "referral "}${name}, ${version}`, wall[name], {
      ratio: quantile(ratios(wall, name), 0.5),
      ratio_spread: spreadOf(ratios(wall, name)),
      cpu_ratio: quantile(ratios(cpu, name), 0.5),
      ...(cases[name].promised && { promised: cases[name].promised }),
      rounds,
    }),
  );
};

export const measure = () => nodes.flatMap(measureWith);

await printWhenMain(import.meta, measure);
