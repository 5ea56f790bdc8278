import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { personLanguageOf } from "../../src/core/summary/person-language.ts";
import { personLanguages } from "../../src/messages/person/person-words.ts";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn } from "../fakes/io.ts";
import { cases } from "./cases.ts";

const path = "case.yaml";
const wageClaim = cases.get("wage-claim") ?? "";

const start = (text: string, ...more: readonly string[]): Promise<Ran> =>
  runIn({ directory, files: new Map([[path, text]]) }, "start", "--answers", path, "--sheet", "person", ...more);

/** The invented case of somebody who speaks these. */
const speaking = (...languages: readonly string[]): string => {
  const file = parse(wageClaim) as { language: { languages?: readonly string[] } };
  file.language.languages = languages;
  return stringify(file);
};

describe("which language is chosen", () => {
  test.each([
    [undefined, ["ar"], "ar", []],
    [undefined, ["ti", "ar", "fr"], "ar", ["ti"]],
    [undefined, ["ti", "am"], "en", ["ti", "am"]],
    [undefined, ["en", "ar"], "en", []],
    [undefined, [], "en", []],
    ["fr", ["ti", "ar"], "fr", []],
  ] as const)("asked for %s, the person speaks %j: %s", (asked, named, language, without) => {
    expect(personLanguageOf(asked, named, personLanguages, "en")).toEqual({ language, without });
  });

  test("always one that there are words in; every language named before it is said", () => {
    const codes = fc.array(fc.constantFrom(...personLanguages, "ti", "am", "ne", "fa"), { maxLength: 4 });
    fc.assert(
      fc.property(codes, (named) => {
        const { language, without } = personLanguageOf(undefined, named, personLanguages, "en");
        expect(personLanguages).toContain(language);
        for (const code of without) expect(personLanguages).not.toContain(code);
        const rest = named.slice(without.length);
        expect(rest[0] ?? "en").toBe(language);
      }),
    );
  });
});

describe("what is printed, and what is said of it", () => {
  test.each([
    ["ar", "ملاحظات", "in: Arabic (العربية)."],
    ["vi", "Ghi chú", "in: Vietnamese (Tiếng Việt)."],
    ["en", "Notes", "in: English."],
  ])("the person speaks %s", async (code, title, told) => {
    const { out, err } = await start(speaking(code));
    expect(out.split("\n")[0]).toBe(title);
    expect(err).toContain(told);
    expect(err.includes("reviewed by a native speaker: no")).toBe(code !== "en");
  });

  test("no words in the person's language: said, and never silently English", async () => {
    const { out, err } = await start(speaking("ti"));
    expect(out.split("\n")[0]).toBe("Notes");
    expect(err.replace(/\s+/g, " ")).toContain("No words in Tigrinya yet: printed in English. Have it read out by the interpreter.");
  });

  test("the second language of the person, with what there are no words in named", async () => {
    const { out, err } = await start(speaking("ti", "ar"));
    expect(out.split("\n")[0]).toBe("ملاحظات");
    expect(err.replace(/\s+/g, " ")).toContain("No words in Tigrinya yet: printed in Arabic");
  });

  test("what was asked for stands above what the person named; what there is not is refused before anything is made", async () => {
    expect((await start(speaking("ar"), "--person-lang", "it")).out.split("\n")[0]).toBe("Appunti");
    expect((await start(speaking("ar"), "--person-lang", "uk")).out.split("\n")[0]).toBe("Нотатки");
    for (const code of ["ti", "AR", "", "ar "]) {
      const { code: exit, out, files } = await start(speaking("ar"), "--person-lang", code, "--output", "out");
      expect({ exit, out, files: files.size }, code).toEqual({ exit: 2, out: "", files: 1 });
    }
  });
});

describe.each(personLanguages)("the sheet in %s", (language) => {
  test("says nothing of who translated or reviewed it, and its file is named by number alone", async () => {
    for (const format of ["text", "markdown", "html"]) {
      const { files } = await start(wageClaim, "--person-lang", language, "--output", "out", "--format", format);
      const [name = "", ...more] = [...files.keys()].filter((one) => one !== path);
      expect(more).toEqual([]);
      expect(name).toMatch(/^out\/R-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-P\.(txt|md|html)$/);
      expect(files.get(name)).not.toMatch(/review|translat|native/i);
    }
  });

  test("its numbers are those of the English sheet, and English stands beside each phrase", async () => {
    const numbers = (text: string): readonly string[] => text.match(/\+?\d[\d .:-]*\d/g) ?? [];
    const english = await start(wageClaim, "--person-lang", "en");
    const { out } = await start(wageClaim, "--person-lang", language);
    expect(numbers(out)).toEqual(numbers(english.out));
    for (const phrase of ["Day and night", "My contact", "Next", "When", "Bring", "Call your contact."]) expect(out).toContain(phrase);
  });
});

test.each(["en", "fr", "ar", "vi"])("the whole sheet in %s, as text and as a page", async (language) => {
  const text = await start(wageClaim, "--person-lang", language);
  await expect(text.out).toMatchFileSnapshot(`golden/person-sheet.${language}.txt`);
  const html = await start(wageClaim, "--person-lang", language, "--format", "html");
  await expect(html.out).toMatchFileSnapshot(`golden/person-sheet.${language}.html`);
});

test("resume refuses an unknown language before it asks for the passphrase", async () => {
  const prompter = { put: async () => expect.fail("asked"), secret: async () => expect.fail("asked") } as never;
  const { code, err } = await runIn({ directory, prompter }, "resume", "--person-lang", "ti");
  expect({ code, err: err.split("\n")[0] }).toEqual({ code: 2, err: 'error: --person-lang: there are no words for the person in "ti"' });
});
