import { afterAll, expect, test } from "vitest";
import { full, print } from "../figures/figure.ts";
import { bareEnv, call, eachOf, everyCommand, otherCalls, shell, withFolder } from "./program.ts";

/*
 * F15: {stdin, stdout, stderr} x {pipe, closed, /dev/null} x {CI set or not} x every command.
 * Terminals are in tests/terminal. The pipe on stdin stays open and silent: whoever reads from it hangs.
 */
const ways = { pipe: "", closed: "&-", null: "/dev/null" } as const;
type Way = keyof typeof ways;
const all = Object.keys(ways) as Way[];

const redirected = (fd: 0 | 1 | 2, way: Way): string => (way === "pipe" ? "" : ` ${fd}${fd === 0 ? "<" : ">"}${ways[way]}`);

interface Streams {
  readonly stdin: Way;
  readonly stdout: Way;
  readonly stderr: Way;
  readonly env: Readonly<Record<string, string>>;
}

const ci = { CI: "true" };
const everyWay: readonly Streams[] = all.flatMap((stdin) =>
  all.flatMap((stdout) => all.flatMap((stderr) => [{}, ci].map((env) => ({ stdin, stdout, stderr, env })))),
);
/** Colours are wanted as loudly as can be. */
const coloured = { FORCE_COLOR: "3", COLORTERM: "truecolor", TERM: "xterm-256color", CLICOLOR_FORCE: "1" };
const alike = (way: Way, env: Streams["env"] = {}): Streams => ({ stdin: way, stdout: way, stderr: way, env });
/** Any two of them in every way that they can meet, CI too; and all three shut, or nowhere. */
const pairs: readonly Streams[] = [
  ...all.flatMap((stdin, m) =>
    all.map((stdout, n) => ({ stdin, stdout, stderr: all[(m + n) % 3] ?? "pipe", env: (m + 2 * n) % 3 === 0 ? ci : {} })),
  ),
  alike("closed"),
  alike("null"),
  alike("pipe", coloured),
];
/** Each ends in a way of its own: it prints, would ask, reads a file, finds nothing to write to. The others go through the same doors. */
const askedInEveryWay = ["search", "start", "start --answers", "export"];
const withoutCi = everyWay.filter(({ env }) => env !== ci);
const waysOf = (name: string): readonly Streams[] => {
  if (full) return [...everyWay, alike("pipe", coloured)];
  return askedInEveryWay.includes(name) ? [...withoutCi, ...pairs.filter(({ env }) => Object.keys(env).length > 0)] : pairs;
};

const seen = { runs: 0, wrong: 0 };
afterAll(() => {
  print({
    id: "F15",
    what: "every stream, every command",
    promised: "0 hangs, exit codes as listed",
    measured: `${seen.wrong} wrong in ${seen.runs} runs`,
    ok: seen.wrong === 0,
  });
});

for (const [name, { args, code }] of Object.entries({ ...everyCommand, ...otherCalls }))
  test(`${name}: no hang and the listed exit code, whatever its streams are (${waysOf(name).length} ways)`, {
    timeout: 120_000,
  }, async () => {
    const wrong: string[] = [];
    await eachOf(waysOf(name), async ({ stdin, stdout, stderr, env }) => {
      const to = redirected(0, stdin) + redirected(1, stdout) + redirected(2, stderr);
      const ran = await shell(`exec $REFERRAL ${args.join(" ")}${to}`, bareEnv(env));
      const where = `stdin ${stdin}, stdout ${stdout}, stderr ${stderr}, ${JSON.stringify(env)}`;
      if (ran.code !== code || ran.signal) wrong.push(`${where}: exit ${ran.code ?? ran.signal}`);
      if (/the tool itself failed|node:internal|\u001b/.test(ran.out + ran.err)) wrong.push(`${where}: ${ran.err.slice(0, 200)}`);
    });
    seen.runs += waysOf(name).length;
    seen.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });

test("a reader that goes away early (`| head -1`) ends it quietly with 0", async () => {
  for (const args of [
    "list providers",
    "search --country BE --limit 0",
    "list providers --json",
    "search --limit 0 --format csv --for women",
  ]) {
    const whole = call(args.split(" "));
    expect(whole.code).toBe(0);
    // The reader is gone before everything is written: what a pipe holds is not enough.
    const ran = await shell(`set -o pipefail; $REFERRAL ${args} | head -1`);
    expect({ args, code: ran.code, err: ran.err }).toEqual({ args, code: 0, err: "" });
    expect(ran.out).toBe(`${whole.out.split("\n")[0]}\n`);
  }
});

test("output larger than a pipe holds, to a slow reader, comes whole", async () => {
  const direct = call(["list", "providers", "--json"]);
  expect(direct.out.length).toBeGreaterThan(65_536);
  const slow = await shell("$REFERRAL list providers --json | (sleep 0.5; cat)");
  expect(slow.out).toBe(direct.out);
});

test("to a file it is the same, byte for byte", () =>
  withFolder(async (folder) => {
    const ran = await shell(`$REFERRAL list providers --json > ${folder}/out && cat ${folder}/out`);
    expect(ran.out).toBe(call(["list", "providers", "--json"]).out);
  }));

test("a full disk is said, and is no success", async () => {
  const ran = await shell("$REFERRAL list services > /dev/full");
  expect(ran.code).toBe(10);
  expect(ran.err).toMatch(/^error: .*\n/);
});
