import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, renameSync, utimesSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bareEnv, type Called, call, eachOf, root, withFolder } from "./program.ts";
import { Stepped } from "./stepped.ts";

/*
 * Processes that make the index of the same folder at the same time, and some that die meanwhile. Each step in the cache
 * folder is held until it is its turn, so that what meets what is decided here and not by how busy the machine is.
 */

/** Where a builder can stand, in the order in which it gets there. */
const steps: Readonly<Record<string, (step: string) => boolean>> = {
  "nothing done yet": (step) => step.startsWith("mkdtempSync "),
  "the first part": (step) => /^writeSync .*\/new-\w+\/snapshot\/contents$/.test(step),
  "all written, not in its place": (step) => /^(renameSync .*\/new-\w+\/snapshot|rmSync .*\/[0-9a-f]{16})$/.test(step),
  "in its place, no manifest": (step) => /^writeFileSync .*\/manifest\.json$/.test(step),
  "the manifest beside its place": (step) => /^renameSync .*\/manifest\.json$/.test(step),
  "to be read": (step) => /^openSync .*\/[0-9a-f]{16}\//.test(step),
};
/** Where one is killed: before the first step there is nothing to leave. */
const deaths = Object.keys(steps).slice(1);
/**
 * Where two are in each other's way: both about to put it in its place; one about to, where the other has it there already,
 * named or not, and reads it; both with a manifest; one reading while the other puts its manifest over the one that it went by.
 */
const pairs = [
  ["all written, not in its place", "all written, not in its place"],
  ["all written, not in its place", "in its place, no manifest"],
  ["all written, not in its place", "to be read"],
  ["the manifest beside its place", "the manifest beside its place"],
  ["to be read", "the manifest beside its place"],
] as const;
const at = (name: string): ((step: string) => boolean) => steps[name] ?? (() => false);

const withInvented = (work: (place: Place) => Promise<void>): Promise<void> =>
  withFolder((folder) => {
    const layer = join(folder, "invented");
    execFileSync(process.execPath, [join(root, "bench/generate-directory.mjs"), "8", layer]);
    const over = ["--directory", layer];
    const search = ["search", "shelter", "women", "--limit", "0", "--json", ...over];
    const all = ["export", "--format", "ndjson", "--include-private", ...over];
    return work({ folder, layer, search, all });
  });

interface Place {
  readonly folder: string;
  readonly layer: string;
  /** Two commands that read much of it. The second is not asked once more where the disk fails it. */
  readonly search: readonly string[];
  readonly all: readonly string[];
}

/** The only folder there is. */
const homeIn = (cache: string): string => {
  const [name = "", ...others] = readdirSync(join(cache, "referral"));
  expect(others).toEqual([]);
  return join(cache, "referral", name);
};

const answer = (argv: readonly string[], cache: string) => call(argv, { env: bareEnv({ XDG_CACHE_HOME: cache }) });

/** What came of a run. Of the answer, which is long, its hash. */
const told = ({ out, ...rest }: Called) => ({ ...rest, bytes: out.length, out: createHash("sha256").update(out).digest("hex") });

/** A later start, and whether it made an index anew. */
const later = async (argv: readonly string[], cache: string) => {
  const next = new Stepped(argv, cache);
  let made = false;
  while (await next.upTo(() => true)) {
    made ||= at("the first part")(next.step ?? "");
    next.go();
  }
  return { ...told(await next.toTheEnd()), made };
};

/** One step of each, until both have ended. */
const inTurn = async (...all: readonly Stepped[]): Promise<void> => {
  for (let left = all; left.length > 0; )
    for (const one of left) {
      if (await one.held()) one.go();
      else left = left.filter((other) => other !== one);
      await one.held();
    }
};

const isWhole = (home: string): boolean => {
  const found = readdirSync(home);
  return found.length === 2 && found.includes("manifest.json") && found.some((name) => /^[0-9a-f]{16}$/.test(name));
};

test("two that make it at once, wherever each of them stands: both answer right, and leave one whole index", { timeout: 300_000 }, () =>
  withInvented(async ({ folder, search, all }) => {
    const alone = { search: told(answer(search, join(folder, "alone"))), all: told(answer(all, join(folder, "alone"))) };
    expect(alone.search.bytes).toBeGreaterThan(10_000);
    expect(alone.all.bytes).toBeGreaterThan(100_000);
    await eachOf(pairs, async ([first, second]) => {
      const cache = join(folder, `cache of ${first}, ${second}`);
      const [one, other] = [new Stepped(search, cache), new Stepped(all, cache)];
      // Both are at it before either has anything.
      await Promise.all([one, other].map((builder) => builder.upTo(at("nothing done yet"))));
      await one.upTo(at(first));
      await other.upTo(at(second));
      await inTurn(one, other);
      const found = { search: told(await one.toTheEnd()), all: told(await other.toTheEnd()) };
      expect(found, `${first}, ${second}`).toEqual(alone);
      expect(isWhole(homeIn(cache)), `${first}, ${second}: ${readdirSync(homeIn(cache))}`).toBe(true);
      expect(await later(search, cache)).toEqual({ ...alone.search, made: false });
    });
  }),
);

test("one that is killed leaves nothing that is taken for whole, and what it leaves is swept away later", { timeout: 300_000 }, () =>
  withInvented(async ({ folder, layer, search }) => {
    const alone = told(answer(search, join(folder, "alone")));
    const left: string[] = [];
    await eachOf(deaths, async (name) => {
      const cache = join(folder, `cache of ${name}`);
      const dying = new Stepped(search, cache);
      expect(await dying.upTo(at(name)), name).toBe(true);
      expect((await dying.kill()).signal).toBe("SIGKILL");
      const isDone = name === "to be read";
      expect(existsSync(join(homeIn(cache), "manifest.json")), name).toBe(isDone);
      expect(await later(search, cache), name).toEqual({ ...alone, made: !isDone });
      left.push(homeIn(cache));
    });
    // Nobody writes for longer than an hour: what is older is nobody's. All of it in one place, to be swept away at once.
    const [home = ""] = left;
    const litter = left.flatMap((one) => readdirSync(one).flatMap((name) => (name.startsWith("new-") ? [join(one, name)] : [])));
    expect(litter.length).toBeGreaterThan(3);
    const twoHoursAgo = Date.now() / 1000 - 7_200;
    for (const path of litter) {
      renameSync(path, join(home, basename(path)));
      utimesSync(join(home, basename(path)), twoHoursAgo, twoHoursAgo);
    }
    appendFileSync(join(layer, "BE.yaml"), "# Changed.\n");
    expect((await later(search, dirname(dirname(home)))).made).toBe(true);
    expect(readdirSync(home).filter((one) => one.startsWith("new-"))).toEqual([]);
  }),
);
