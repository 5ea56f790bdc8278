import { expect, test } from "vitest";
import { parse } from "yaml";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { sheetLanguages } from "../../src/messages/sheet-languages.ts";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn, type World } from "../fakes/io.ts";
import { cases } from "./cases.ts";

/* The receiver's language beside that of the interface, which is English here. */

const path = "case.yaml";
const start = (name: string, more: readonly string[], world: Partial<World> = {}): Promise<Ran> =>
  runIn(
    { directory, ...world, files: new Map([[path, cases.get(name) ?? ""], ...(world.files ?? [])]) },
    "start",
    "--answers",
    path,
    ...more,
  );

const others = interfaceLanguages.filter((language) => language !== "en");

for (const language of others)
  test.each(["child-with-guardian", "police-refused-other-agreed", "all-full"])(
    `the receiver's sheet of %s in ${language}`,
    async (name) => {
      const text = await start(name, ["--sheet", "receiver", "--sheet-lang", language]);
      await expect(text.out).toMatchFileSnapshot(`golden/${language}/${name}.txt`);
      if (name !== "child-with-guardian") return;
      const html = await start(name, ["--sheet", "receiver", "--sheet-lang", language, "--format", "html"]);
      await expect(html.out).toMatchFileSnapshot(`golden/${language}/${name}.html`);
      expect(html.out).toContain(`<html lang="${language}">`);
    },
  );

/** Every text in a file of answers. */
const texts = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];

test("what was typed is on the sheet as it was typed, whichever its language, and nothing else is", async () => {
  // "any time" is what somebody typed, and stands in a sentence of ours as well.
  const ours = texts((await sheetLanguages.en()).sheet);
  for (const [name, yaml] of cases) {
    const typed = texts(parse(yaml)).filter((text) => text.includes(" ") && !ours.some((one) => one.includes(text)));
    const english = (await start(name, ["--sheet", "receiver", "--format", "html"])).out;
    for (const language of others) {
      const { out } = await start(name, ["--sheet", "receiver", "--format", "html", "--sheet-lang", language]);
      const shown = (sheet: string) => typed.filter((text) => sheet.includes(text));
      expect(shown(out), `${name} ${language}`).toEqual(shown(english));
    }
  }
});

test("no word of the English sheet is left in another language's", async () => {
  const english = (await sheetLanguages.en()).sheet;
  const marks = [english.marking, ...Object.values(english.labels), ...Object.values(english.headings), ...Object.values(english.parts)];
  for (const language of others) {
    const { sheet } = await sheetLanguages[language]();
    const theirs = [sheet.marking, ...Object.values(sheet.labels), ...Object.values(sheet.headings), ...Object.values(sheet.parts)];
    const left = marks.filter((mark) => !theirs.includes(mark));
    const { out } = await start("child-with-guardian", ["--sheet", "receiver", "--sheet-lang", language]);
    expect(left.filter((mark) => out.split("\n").some((line) => line.trim() === mark || line.trim().startsWith(`${mark}:`)))).toEqual([]);
  }
});

test("the office's own copy, the person's sheet and the talk stay in the language of the interface", async () => {
  const [english, french] = await Promise.all(
    [[], ["--sheet-lang", "fr"]].map((more) => start("child-with-guardian", ["--sheet", "file", ...more])),
  );
  expect(french).toEqual(english);
});

test("flag, then config, then the interface; one that there isn't stops before anything is asked", async () => {
  const env = { HOME: "/home/somebody" };
  const config = (sheet_language: string) => new Map([["/home/somebody/.config/referral/config.json", JSON.stringify({ sheet_language })]]);
  const receiver = ["--sheet", "receiver"];
  const english = await start("child-with-guardian", receiver);
  const french = await start("child-with-guardian", [...receiver, "--sheet-lang", "fr"]);
  expect(french.out).not.toBe(english.out);
  expect((await start("child-with-guardian", receiver, { env, files: config("fr") })).out).toBe(french.out);
  expect((await start("child-with-guardian", [...receiver, "--sheet-lang", "en"], { env, files: config("fr") })).out).toBe(english.out);
  const wrong = await start("child-with-guardian", [...receiver, "--sheet-lang", "xx"]);
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain("--sheet-lang: there are no sheets in “xx”, but in en, fr, es.");
  const wrongConfig = await start("child-with-guardian", receiver, { env, files: config("xx") });
  expect(wrongConfig).toMatchObject({ code: 2, out: "" });
  expect(wrongConfig.err).toContain('"sheet_language" in the config: there are no sheets in “xx”');
});

test("data don't know the language of the sheet", async () => {
  const [english, french] = await Promise.all(
    [[], ["--sheet-lang", "fr"]].map((more) => start("child-with-guardian", ["--json", ...more])),
  );
  expect(french).toEqual(english);
});
