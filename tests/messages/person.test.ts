import { describe, expect, test } from "vitest";
import { isTelling } from "../../src/core/summary/person-sheet.ts";
import { hasRightToLeft, isRightToLeft } from "../../src/formats/sheet/direction.ts";
import { personLanguages } from "../../src/messages/person/person-words.ts";
import { tellingByLanguage, tellingWords } from "../../src/messages/person/telling.ts";
import { personWords } from "../../src/messages/person/words-in.ts";
import { tellingIn } from "../figures/f24.ts";

const phrasesOf = (language: (typeof personLanguages)[number]): readonly (readonly [string, string])[] => {
  const { sheet, consent } = personWords[language];
  return [...Object.entries(sheet).map(([key, text]) => [`sheet.${key}`, text] as const), ...Object.entries(consent)];
};
const others = personLanguages.filter((language) => language !== "en");
const english = new Map(phrasesOf("en"));

/** The same word in both languages. */
const cognates: Readonly<Record<string, readonly string[]>> = { fr: ["sheet.title", "sheet.ambulance"], nl: ["sheet.ambulance"] };
const withOwnLetters: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

describe.each(personLanguages)("the words for the person: %s", (language) => {
  test("every phrase is there, short enough to be read aloud, without a stray blank", () => {
    for (const [key, text] of phrasesOf(language)) {
      expect(text, key).toBe(text.trim().replace(/ {2,}/g, " "));
      expect(text.length, key).toBeGreaterThan(0);
      expect(text.length, key).toBeLessThan(250);
    }
  });

  test("as many sentences as the English: none was left out", () => {
    const sentences = (text: string): number => text.match(/[.?؟](?=\s|$)/g)?.length ?? 0;
    for (const [key, text] of phrasesOf(language)) expect(sentences(text), key).toBe(sentences(english.get(key) ?? ""));
  });

  test("the sheet has no word that tells, in whatever language it is looked for", () => {
    for (const [key, text] of Object.entries(personWords[language].sheet)) {
      expect(isTelling(text, tellingWords), key).toBe(false);
      expect(tellingIn(text), key).toEqual([]);
    }
  });

  test("it has words that tell, folded as a sheet is read", () => {
    expect(tellingByLanguage[language].length).toBeGreaterThan(15);
    for (const stem of tellingByLanguage[language]) expect(isTelling(stem.trim(), [stem]), stem).toBe(true);
  });

  test("reviewed by nobody yet, or by somebody on a day", () => {
    const { reviewed } = personWords[language];
    if (reviewed !== false) expect(reviewed).toEqual({ by: expect.stringMatching(/\S/), on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });

  test("its letters run one way alone", () => {
    for (const [key, text] of phrasesOf(language)) expect(hasRightToLeft(text), key).toBe(isRightToLeft(language));
  });
});

describe.each(others)("no English is left in %s", (language) => {
  test.each(phrasesOf(language))("%s", (key, text) => {
    if (!cognates[language]?.includes(key)) expect(text).not.toBe(english.get(key));
    expect(text).not.toMatch(/\b(?:the|and|you|your|with|what|this|say|have)\b/i);
    if (!/^(?:ar|uk|ru|bg)$/.test(language)) return;
    expect(text).not.toMatch(/\p{Script=Latin}/u);
    expect(text).toMatch(withOwnLetters[language] ?? /\p{Script=Cyrillic}/u);
  });
});

describe("what a value may hold", () => {
  test.each([
    "Women's shelter, 2nd floor",
    "Foyer des femmes",
    "sans papiers",
    "Casa de acogida",
    "Frauenhaus",
    "Flüchtlingshilfe",
    "casa rifugio",
    "Casa Abrigo",
    "vluchtelingenwerk",
    "Adăpost",
    "подслон за жени",
    "притулок",
    "приют для женщин",
    "nhà tạm lánh",
    "Công an phường",
    "Luật sư Minh",
    "ملجأ النساء",
    "مركز الشرطة",
    "للشرطة",
    "والمحامي",
    "S.O.S. victim",
    "www.shelter.org",
    "the NGO",
    "8ضحايا",
    "24shelter",
  ])("it tells: %s", (text) => {
    expect(isTelling(text, tellingWords)).toBe(true);
    expect(tellingIn(text)).not.toEqual([]);
  });

  test.each([
    "main entrance",
    "15 de abril, entrada principal",
    "bis zum 5. April",
    "cổng chính, bên ngoài",
    "Nhân, quầy số 2",
    "центральний вхід",
    "главный вход, торговый центр",
    "главен вход",
    "المدخل الرئيسي، الطابق 2",
    "+32 2 511 64 64",
    "Ingang B, balie",
    "intrarea principală",
  ])("it does not: %s", (text) => {
    expect(isTelling(text, tellingWords)).toBe(false);
    expect(tellingIn(text)).toEqual([]);
  });
});
