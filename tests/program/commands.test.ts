import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { helpTopics } from "../../src/messages/en/help-topics.ts";
import { version } from "../../src/version.ts";
import { callHere } from "./here.ts";
import { bareEnv, call, everyCommand, example, root, withFolder } from "./program.ts";

const commandsIn = (help: string): string[] =>
  [...help.slice(help.indexOf("\nCommands:")).matchAll(/^ {2}([a-z-]+) /gm)].flatMap(([, name]) => name ?? []);

test("the tests know every command that the help names", () => {
  expect(commandsIn(call(["--help"]).out).sort()).toEqual(Object.keys(everyCommand).sort());
});

test("the version is that of package.json", () => {
  expect(version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  expect(call(["--version"])).toEqual({ code: 0, signal: null, out: `${version}\n`, err: "" });
  expect(call(["-V"]).out).toBe(`${version}\n`);
});

for (const name of Object.keys(everyCommand))
  test(`${name} --help explains it, and every option of it`, async () => {
    const { code, out, err } = await callHere([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Usage: referral ${name}`);
    const [, description = ""] = /^Usage:.*\n\n([\s\S]*?)\n\n/.exec(out) ?? [];
    expect(description.length, "a description").toBeGreaterThan(15);
    const options = out.slice(out.indexOf("\nOptions:")).split("\n").slice(2);
    for (const line of options.filter((one) => /^ {2}-/.test(one))) expect(line, "words for the option").toMatch(/^ {2}-\S.*? {2,}\S/);
    // Short enough for the narrow terminal it may be read on, and nothing is lost on a wide one.
    if (!(name in helpTopics)) expect((await callHere(["help", name])).out).toBe(out);
    expect((await callHere([name, "-h"])).out).toBe(out);
  });

test("without a command there is help on stderr, and exit 2", () => {
  const { code, out, err } = call([]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(call(["--help"]).out);
});

test("start without a terminal names what does work", () => {
  const { code, out, err } = call(["start"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("--answers");
  expect(err).toContain("--blank");
});

for (const [name, args] of Object.entries({
  "an unknown command": ["serach", "payoke"],
  "an unknown flag": ["search", "--contry", "BE"],
  "an unknown flag before the command": ["--verbose", "search"],
  "a value that is missing": ["search", "--country"],
  "an argument too many": ["list", "services", "countries"],
  "an argument that is missing": ["show"],
  "a topic that is not there": ["help", "nothing-of-the-kind"],
  "a format that is not there": ["start", "--answers", example, "--format", "pdf"],
}))
  test(`${name}: exit 2, what is wrong, and what to do`, async () => {
    const { code, out, err } = await callHere(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^error: /);
    expect(err).toMatch(/^(hint: |\(?Did you mean )/m);
  });

const json: Readonly<Record<string, { readonly args: readonly string[]; readonly code: number }>> = {
  "referral/search/1": { args: ["search", "shelter", "men", "ghent", "arabic", "--json"], code: 0 },
  "referral/show/1": { args: ["show", "be-payoke", "--json"], code: 0 },
  "referral/list/1": { args: ["list", "services", "--json"], code: 0 },
  "referral/check/1": { args: ["check", "directory-data/BE.yaml", "--json"], code: 0 },
  "referral/walkthrough/1": { args: ["start", "--answers", example, "--json"], code: 0 },
};

for (const [schema, { args, code }] of Object.entries(json))
  test(`--json: ${schema}`, () => {
    const ran = call(args);
    expect(ran.code, ran.err).toBe(code);
    const printed = JSON.parse(ran.out) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual(["schema", "data"]);
    expect(printed.schema).toBe(schema);
    expect(printed.data).toBeTypeOf("object");
    // With everything at its worst: colours wanted, a narrow screen announced, another language.
    const forced = call(args, { env: bareEnv({ FORCE_COLOR: "3", COLUMNS: "20", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }) });
    expect(withoutChance(forced.out)).toBe(withoutChance(ran.out));
  });

/** A case number that was drawn by chance would differ from run to run. */
const withoutChance = (text: string): string => text.replace(/R-[A-Z0-9]{4}-[A-Z0-9]{4}/g, "R-????-????");

test("nothing that is found is --json too", () => {
  const { code, out } = call(["search", "qqqqqq", "zzzzzz", "--json"]);
  expect(code).toBe(4);
  expect(JSON.parse(out).schema).toBe("referral/search/1");
});

test("two runs of an answers file with a clock give the same bytes (F18)", () => {
  const args = ["start", "--answers", example, "--sheet", "all"];
  expect(call(args)).toEqual(call(args));
});

test("piped output is cut nowhere, however narrow the screen is said to be", async () => {
  const whole = (await callHere(["search", "shelter", "--country", "BE", "--limit", "0"])).out;
  for (const columns of ["1", "20", "40", "10000", "-5", "wide"]) {
    const { code, out } = await callHere(["search", "shelter", "--country", "BE", "--limit", "0"], { env: bareEnv({ COLUMNS: columns }) });
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toBe(whole.replace(/\s+/g, " "));
    expect(out).not.toContain("…");
  }
});

test("without HOME, or with one that can't be read or written, search works", () =>
  withFolder((folder) => {
    const expected = call(["search", "payoke"]);
    expect(expected.code).toBe(0);
    const { HOME: _, ...homeless } = bareEnv();
    expect(call(["search", "payoke"], { env: homeless })).toEqual(expected);
    for (const [name, mode] of [
      ["read-only", 0o500],
      ["shut", 0o000],
    ] as const) {
      const home = join(folder, name);
      mkdirSync(home);
      chmodSync(home, mode);
      try {
        expect(call(["search", "payoke"], { env: bareEnv({ HOME: home, XDG_CACHE_HOME: join(home, "cache") }) })).toEqual(expected);
        const laid = call(["search", "payoke", "--directory", "tests/directory/gallery/phone-form"], { env: bareEnv({ HOME: home }) });
        expect(laid.err).not.toContain("the tool itself failed");
      } finally {
        chmodSync(home, 0o700);
      }
    }
    expect(call(["search", "payoke"], { env: bareEnv({ HOME: "relative/home" }) }).code).toBe(0);
    // Where not even root can write.
    for (const HOME of ["/dev/null", "/proc"]) {
      const laid = ["search", "payoke", "--directory", "tests/directory/gallery/phone-form"];
      expect(call(["search", "payoke"], { env: bareEnv({ HOME }) }).code).toBe(0);
      expect(call(laid, { env: bareEnv({ HOME }) }).err).not.toContain("the tool itself failed");
    }
  }));

test("a config file that is wrong is exit 2 with its path, for every command that reads it", () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, "referral"));
    const path = join(folder, "referral/config.json");
    for (const text of [
      "{",
      "[]",
      "null",
      '{"contry":"BE"}',
      '{"country":5}',
      '{"directories":"here"}',
      '{"accessible":"yes"}',
      "\u0000",
      "",
    ]) {
      writeFileSync(path, text);
      for (const args of [
        ["search", "payoke"],
        ["show", "be-payoke"],
        ["list", "services"],
        ["start", "--answers", example],
      ]) {
        const { code, out, err } = await callHere(args, { env: bareEnv({ XDG_CONFIG_HOME: folder }) });
        expect({ text, args, code, out }).toEqual({ text, args, code: 2, out: "" });
        expect(err).toContain(path);
      }
    }
    // What helps to put it right must not need it.
    for (const args of [["--help"], ["--version"], ["help", "config"], ["search", "--help"]])
      expect((await callHere(args, { env: bareEnv({ XDG_CONFIG_HOME: folder }) })).code, args.join(" ")).toBe(0);
  }));

test("accessible mode: the flag, else ACCESSIBLE, else the config file", () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, "referral"));
    writeFileSync(join(folder, "referral/config.json"), '{"accessible":true}');
    const isOn = async (flag: string, ACCESSIBLE: string, config = true) => {
      const env = bareEnv({ ACCESSIBLE, ...(config && { XDG_CONFIG_HOME: folder }) });
      return /^ngo: NGO, \d+ providers$/m.test((await callHere(["list", "kinds", ...(flag === "" ? [] : [flag])], { env })).out);
    };
    expect([await isOn("", ""), await isOn("", "0"), await isOn("--accessible", "0")]).toEqual([true, false, true]);
    expect([await isOn("", "", false), await isOn("", "yes", false), await isOn("--accessible", "", false)]).toEqual([false, true, true]);
  }));

test("a config file that can't be read, or is a folder, is said", () =>
  withFolder((folder) => {
    mkdirSync(join(folder, "referral/config.json"), { recursive: true });
    const { code, err } = call(["search", "payoke"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) });
    expect([2, 10]).toContain(code);
    expect(err).toContain("config.json");
  }));

test("an answer in a wrong place is never repeated in an error", () =>
  withFolder((folder) => {
    const path = join(folder, "answers.yaml");
    writeFileSync(
      path,
      "invented: true\nsetting:\n  contact_mode: Canary-8812\nperson:\n  called: [[Canary-8813]]\n  birth_date: Canary-8814\n",
    );
    const { code, out, err } = call(["start", "--answers", path, "--debug"]);
    expect(code).toBe(2);
    expect(out + err).not.toContain("Canary");
    expect(err).toContain(path);
  }));
