import { describe, expect, test } from "vitest";
import { readTyped } from "../../src/commands/walkthrough/read-typed.ts";
import { accept } from "../../src/core/steps/accept.ts";
import type { Field } from "../../src/core/steps/field.ts";
import { typedExamples as en, typedWords as english } from "../../src/messages/en/typed.ts";
import { nameHere as inSpanish } from "../../src/messages/es/names.ts";
import { typedExamples as es, typedWords as spanish } from "../../src/messages/es/typed.ts";
import { nameHere as inFrench } from "../../src/messages/fr/names.ts";
import { typedExamples as fr, typedWords as french } from "../../src/messages/fr/typed.ts";
import { directory } from "../fakes/directory.ts";

const now = "2026-11-23T10:15:00Z";
const read = (kind: keyof typeof en, typed: string) => {
  const field = { kind, sensitivity: "s0", required: false } as Field;
  return accept(field, readTyped(field, typed, directory.vocabulary, now));
};

describe("what can be typed is said in its easiest form", () => {
  test.each(Object.entries(en).flatMap(([kind, texts]) => texts.map((text) => [kind as keyof typeof en, text] as const)))(
    "%s: %s is taken",
    (kind, text) => {
      expect(read(kind, text).ok).toBe(true);
      expect(english({ kind })).toContain(text);
    },
  );

  test("in each language the names are those that it knows", () => {
    const names = directory.vocabulary;
    for (const [examples, nameHere] of [
      [fr, inFrench],
      [es, inSpanish],
    ] as const) {
      const country = (code: string) => nameHere("country", code, names.countries[code] ?? "");
      const language = (code: string) => nameHere("language", code, names.languages[code] ?? "");
      expect(examples.country[0]).toBe(country("BE"));
      expect(examples.countries[0]).toBe(`${country("BE")}, ${country("MA")}`);
      expect(examples.languages[0]).toBe(`${language("fr")}, ${language("ar")}`);
      // The moment is typed the same in all.
      expect(read("instant", examples.instant[0])).toEqual({ ok: true, value: now });
    }
  });

  test("no sign of an answers file is left in it", () => {
    for (const words of [english, french, spanish])
      for (const kind of Object.keys(en) as (keyof typeof en)[]) expect(words({ kind })).not.toMatch(/ISO|[[\]]|T\d\d:/);
  });
});
