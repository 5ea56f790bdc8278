import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interfaceLanguages, spokenLanguage, wishedLanguage, withoutLanguage } from "../../src/interface-language.ts";
import { bareEnv, call, withFolder } from "./program.ts";

interface Row {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly spoken: string;
  readonly wished?: string;
}

const home = { HOME: "/home/somebody" };

const rows: Readonly<Record<string, Row>> = {
  "nothing is said": { spoken: "en" },
  "a flag": { argv: ["--lang", "fr", "list"], spoken: "fr", wished: "--lang fr" },
  "a flag in one piece": { argv: ["list", "--lang=es"], spoken: "es", wished: "--lang es" },
  "a flag behind the command": { argv: ["list", "services", "--lang", "fr"], spoken: "fr", wished: "--lang fr" },
  "the last of two flags": { argv: ["--lang", "fr", "list", "--lang", "es"], spoken: "es", wished: "--lang es" },
  "behind -- it is a word": { argv: ["search", "--", "--lang", "fr"], spoken: "en" },
  "a flag without a value": { argv: ["list", "--lang"], env: { REFERRAL_LANG: "fr" }, spoken: "fr", wished: "REFERRAL_LANG fr" },
  "the environment": { env: { REFERRAL_LANG: "es" }, spoken: "es", wished: "REFERRAL_LANG es" },
  "an empty environment": { env: { REFERRAL_LANG: "" }, spoken: "en" },
  "the config": { env: home, config: '{ "language": "fr" }', spoken: "fr", wished: "/home/somebody/.config/referral/config.json fr" },
  "the config without it": { env: home, config: '{ "country": "FR" }', spoken: "en" },
  "a config that is broken": { env: home, config: '{ "language": "fr"', spoken: "en" },
  "a config that is null": { env: home, config: "null", spoken: "en" },
  "a config with a number": { env: home, config: '{ "language": 3 }', spoken: "en" },
  "a flag over the environment": { argv: ["--lang", "en"], env: { REFERRAL_LANG: "es" }, spoken: "en", wished: "--lang en" },
  "the environment over the config": {
    env: { ...home, REFERRAL_LANG: "es" },
    config: '{ "language": "fr" }',
    spoken: "es",
    wished: "REFERRAL_LANG es",
  },
  "one that there isn't": { argv: ["--lang", "xx"], spoken: "en", wished: "--lang xx" },
  "no fallback from a wrong flag": { argv: ["--lang", "xx"], env: { REFERRAL_LANG: "fr" }, spoken: "en", wished: "--lang xx" },
  "JSON is English": { argv: ["--lang", "fr", "list", "--json"], spoken: "en", wished: "--lang fr" },
  "JSON by its other names": { argv: ["--lang", "fr", "search", "a", "--format", "json"], spoken: "en", wished: "--lang fr" },
  "and in one piece": { argv: ["--lang", "fr", "search", "a", "--format=json"], spoken: "en", wished: "--lang fr" },
  "a word called --json": { argv: ["--lang", "fr", "search", "--", "--json"], spoken: "fr", wished: "--lang fr" },
};

for (const [name, { argv = [], env = {}, config, spoken, wished }] of Object.entries(rows))
  test(`which language: ${name}`, () => {
    const found = wishedLanguage(argv, env, () => {
      if (config === undefined) throw new Error("there is no such file");
      return config;
    });
    expect(found && `${found.from} ${found.code}`).toBe(wished);
    expect(spokenLanguage(argv, found)).toBe(spoken);
  });

test("a command is given its arguments without the language, wherever it stood", () => {
  expect(withoutLanguage(["--lang", "fr", "search", "--lang=es", "a", "--", "--lang", "b"])).toEqual(["search", "a", "--", "--lang", "b"]);
  // The parser has to say that the value is missing.
  expect(withoutLanguage(["search", "--lang"])).toEqual(["search", "--lang"]);
  expect(withoutLanguage(["search", "--lang", "--", "a"])).toEqual(["search", "--lang", "--", "a"]);
});

/** Words of each language that no other has. */
const telling = { en: "language of the interface", fr: "langue de l'interface", es: "idioma de la interfaz" };

for (const language of interfaceLanguages)
  test(`the program speaks ${language}: by flag, environment and config`, () =>
    withFolder((folder) => {
      mkdirSync(join(folder, "referral"));
      writeFileSync(join(folder, "referral/config.json"), JSON.stringify({ language }));
      const calls = [
        call(["--lang", language, "list", "--help"]),
        call(["list", "--help", `--lang=${language}`]),
        call(["list", "--help"], { env: bareEnv({ REFERRAL_LANG: language }) }),
        call(["list", "--help"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) }),
      ];
      for (const { code, out, err } of calls) {
        expect({ code, err }).toEqual({ code: 0, err: "" });
        expect(out).toContain(telling[language]);
      }
      // A flag stands above the config.
      expect(call(["--lang", "en", "list", "--help"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) }).out).toContain(telling.en);
    }));

test("a language that there isn't stops, and says where it was asked for and which there are", () =>
  withFolder((folder) => {
    mkdirSync(join(folder, "referral"));
    const config = join(folder, "referral/config.json");
    writeFileSync(config, '{ "language": "klingon" }');
    const calls = {
      "--lang": call(["--lang", "klingon", "list", "services"]),
      REFERRAL_LANG: call(["list", "services"], { env: bareEnv({ REFERRAL_LANG: "klingon" }) }),
      [config]: call(["list", "services"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) }),
    };
    for (const [from, { code, out, err }] of Object.entries(calls)) {
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err.replace(/\s+/g, " ")).toContain(
        `error: ${from}: there is no interface in “klingon”, but in ${interfaceLanguages.join(", ")}.`,
      );
    }
    // The way out of a config that says so.
    expect(call(["--lang", "en", "list", "services"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) }).code).toBe(0);
  }));

test("--lang without a code is told as any flag is, and help works beside a config that can't be read", () =>
  withFolder((folder) => {
    const missing = call(["list", "services", "--lang"]);
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("--lang <code>");
    mkdirSync(join(folder, "referral/config.json"), { recursive: true });
    expect(call(["--help"], { env: bareEnv({ XDG_CONFIG_HOME: folder }) }).code).toBe(0);
  }));
