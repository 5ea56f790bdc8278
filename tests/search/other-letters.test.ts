import { describe, expect, test } from "vitest";
import { keyOfTyped, keysOfPhrase, latinOf } from "../../src/core/search/other-letters.ts";
import { ask, ids } from "./directory.ts";

describe("one key for all spellings", () => {
  test.each([
    ["притулок", ["prytulok", "pritulok"]],
    ["жінок", ["zhinok", "jinok", "zhynok"]],
    ["убежище", ["ubezhishche", "ubezhische", "ubejishe"]],
    ["организация", ["organizatsiya", "organizaciya", "organizatsia"]],
    ["допомога", ["dopomoha", "dopomoga"]],
    ["хочу домои", ["hochu domoy", "khochu domoi", "xochu domoi"]],
  ])("%s", (phrase, spellings) => {
    for (const spelt of spellings) expect(keysOfPhrase(phrase, false)).toContain(keyOfTyped(spelt));
  });

  test("a word too short has none, and no other script", () => {
    expect(keysOfPhrase("суд", false)).toEqual([]);
    expect(keysOfPhrase("shelter", false)).toEqual([]);
    expect(keyOfTyped("sud")).toBeUndefined();
    expect(keyOfTyped("приют")).toBeUndefined();
  });

  test("a name in Latin letters has a few spellings", () => {
    expect(latinOf("чаты")).toContain("caty");
    expect(latinOf("shelter")).toEqual([]);
  });
});

describe("who is meant by a name in other letters", () => {
  test.each([
    ["анітп", "ro-anitp"],
    ["Мор Чаты", "tr-mor-cati"],
    ["Пайоке", "be-payoke"],
    ["АСТРА Београд", "rs-astra"],
    ["paiok", "be-payoke"],
  ])("%s", async (words, id) => {
    expect(ids(await ask(words))[0]).toBe(id);
  });

  test.each(["ремонт холодильников", "хочу купить квартиру в берлине", "ремонт телефон київ", "продам диван", "kup auto praha"])(
    "nobody by %s",
    async (words) => {
      expect(ids(await ask(words))).toEqual([]);
    },
  );
});
