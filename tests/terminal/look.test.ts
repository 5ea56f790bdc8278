import { expect, test } from "vitest";
import { bareEnv, withFolder } from "../program/program.ts";
import { keys, Screen } from "./screen.ts";

const escapeByte = "\u001b";
const colours = /\u001b\[[\d;]*m/;

test("a result has colour on a terminal", async () => {
  const screen = new Screen("$REFERRAL search payoke");
  expect(await screen.end()).toBe(0);
  expect(screen.raw).toMatch(colours);
});

for (const [name, env, flag] of [
  ["NO_COLOR", { NO_COLOR: "1" }, ""],
  ["TERM=dumb", { TERM: "dumb" }, ""],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, ""],
  ["--no-color", {}, "--no-color"],
] as const)
  test(`${name}: no escape bytes even on a terminal`, async () => {
    for (const command of [
      "search payoke",
      "show be-payoke",
      "list services",
      "show nobody-at-all",
      "search --country XX",
      "check nowhere",
    ]) {
      const screen = new Screen(`$REFERRAL ${command} ${flag}`, { env });
      await screen.end();
      expect(screen.raw.length, command).toBeGreaterThan(20);
      expect(screen.raw, command).not.toContain(escapeByte);
    }
    if (flag !== "") return;
    for (const command of ["help privacy", "--help", "search --help"]) {
      const screen = new Screen(`$REFERRAL ${command}`, { env });
      await screen.end();
      expect(screen.raw, command).not.toContain(escapeByte);
    }
  });

for (const [name, env, flag] of [
  ["NO_COLOR", { NO_COLOR: "1" }, ""],
  ["--no-color", {}, "--no-color"],
  ["TERM=dumb", { TERM: "dumb" }, ""],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, ""],
  ["NO_COLOR beside FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "3" }, ""],
] as const)
  test(`${name}: the questions move the cursor, but have no colour`, async () => {
    const screen = new Screen(`$REFERRAL start --no-save ${flag}`, { env });
    await screen.waiting();
    await screen.choose("face to face");
    await screen.waiting();
    await screen.type("?");
    await screen.waiting();
    screen.press(keys.interrupt);
    expect(await screen.end()).toBe(130);
    expect(screen.raw).not.toMatch(colours);
  });

test("FORCE_COLOR puts no colour into a pipe or a file", async () => {
  const screen = new Screen("$REFERRAL show be-payoke | cat", { env: { FORCE_COLOR: "3" } });
  expect(await screen.end()).toBe(0);
  expect(screen.raw).not.toContain(escapeByte);
});

test("a terminal that is resized during a question goes on", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await screen.waiting();
    for (const [columns, rows] of [
      [40, 12],
      [20, 8],
      [200, 60],
      [80, 24],
    ] as const)
      screen.resize(columns, rows);
    screen.press(keys.down);
    await screen.see("❯ by phone");
    await screen.choose("by phone");
    const next = await screen.waiting();
    expect(next?.ask).toBe("In which country is the person now?");
    screen.resize(40, 12);
    await screen.type("BE");
    expect((await screen.waiting())?.ask).toBe("In which region or town?");
    screen.press(keys.interrupt);
    expect(await screen.end()).toBe(130);
  }));

test("results fill the terminal's width and no more", async () => {
  for (const columns of [40, 60, 100, 200]) {
    const screen = new Screen("$REFERRAL search --no-color shelter men ghent arabic", {
      columns,
    });
    await screen.end();
    const lines = screen.raw.split("\r\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 120));
  }
});

test("with CI set nothing is asked, terminal or not", async () => {
  const screen = new Screen("$REFERRAL start", { env: { CI: "true" } });
  expect(await screen.end()).toBe(2);
  expect(screen.raw).toContain("--answers");
});

test("answers piped in are no answers: it says what to do instead", async () => {
  const screen = new Screen("printf 'face to face\\nBE\\n' | $REFERRAL start");
  expect(await screen.end()).toBe(2);
  expect(screen.raw).toContain("--answers");
});

test("questions where the answers go nowhere else: stderr in a file is no terminal", () =>
  withFolder(async (home) => {
    const screen = new Screen(`$REFERRAL start 2> ${home}/talk`, { env: bareHome(home) });
    expect(await screen.end()).toBe(2);
  }));

const bareHome = (home: string): Readonly<Record<string, string>> => ({ HOME: home, PATH: bareEnv().PATH ?? "" });
