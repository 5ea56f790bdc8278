import { describe, expect, test } from "vitest";
import { countriesOfWriting } from "../../src/core/search/writing.ts";
import { ids } from "./directory.ts";
import { askOf, record } from "./records.ts";

test.each([
  ["ξενώνας", ["GR", "CY"]],
  ["притулок для її дітей", ["UA"]],
  // і is Ukrainian, Belarusian and Kazakh.
  ["притулок для жінок і дітей", []],
  ["прытулак для жанчын у Мінску", []],
  ["прытулак для жанчын і дзяўчат у Воршы, ўсё", ["BY"]],
  ["адвокат прытулак і", []],
  ["баспана іздеу", []],
  ["ұйғарым керек", ["KZ"]],
  // Kazakh, Tajik and Uzbek; Kyrgyz and Mongolian; Romanian and Vietnamese; Yoruba and Igbo.
  ["қамқорлық", []],
  ["ҳуқуқий ёрдам, ўзбек", []],
  ["үй", []],
  ["adăpost", []],
  ["ìrànlọ́wọ́", []],
  ["приют для женщин", []],
  ["sığınma evi", ["TR"]],
  ["sığınacaq üçün kömək mənə", ["AZ"]],
  ["adăpost și avocat", ["RO", "MD"]],
  ["nơi trú ẩn", ["VN"]],
  ["schronienie dla kobiet łódź", ["PL"]],
  ["쉼터", ["KR"]],
  ["ホットライン 電話", ["JP"]],
  ["shelter", []],
  ["hébergement", []],
  ["refugio niñas", []],
  ["مأوى", []],
])("the letters of “%s” speak for %j", (text, countries) => {
  expect(countriesOfWriting(text)).toEqual(countries);
});

describe("where no place is named", () => {
  const women = [{ type: "shelter", populations: ["women"] }] as const;
  const records = [
    record("be-a", { services: women }),
    record("gr-a", { country: "GR" }),
    record("gr-b", { country: "GR", services: women }),
    record("us-a", { country: "US" }),
  ];

  test("answers from where the question is written come first, in their own order, and the others stay", async () => {
    const result = await askOf(records, "ξενώνας για γυναίκες");
    expect(ids(result)).toEqual(["gr-b", "gr-a", "be-a", "us-a"]);
    expect(result.likely).toEqual(["GR"]);
  });

  test("not where a place is named, by words or by a flag, nor for names", async () => {
    expect((await askOf(records, "ξενώνας βέλγιο")).likely).toEqual([]);
    expect(ids(await askOf(records, "ξενώνας", { country: ["US"] }))).toEqual(["us-a"]);
    expect((await askOf(records, "shelter")).likely).toEqual([]);
    expect((await askOf([record("be-x", { name: "Ξενώνας Φως" }), ...records], "Ξενώνας Φως")).likely).toEqual([]);
  });

  test("nor where nobody from there answers", async () => {
    expect((await askOf(records, "쉼터")).likely).toEqual([]);
  });
});
