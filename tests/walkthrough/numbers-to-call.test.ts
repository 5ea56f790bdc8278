import { describe, expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { adviceFor } from "../../src/core/steps/advise.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { isKnownAsChild, linesToCall } from "../../src/core/steps/lines-to-call.ts";
import { buildPersonSheet } from "../../src/core/summary/person-sheet.ts";
import { regionName } from "../../src/core/vocabulary/regions.ts";
import { personPage } from "../../src/formats/sheet/person-page.ts";
import { personLanguages } from "../../src/messages/person/person-words.ts";
import { tellingWords } from "../../src/messages/person/telling.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, now } from "./answers.ts";

const known = knowledge(directory, now);
const inDanger = (country: string, age: Answers["age"]): Answers =>
  answersWith({ setting: { country, setting_private: true }, danger: { danger_now: "yes", call_made_at: now }, age });

/** The lines that the screen names in danger. */
const named = (answers: Answers) =>
  adviceFor("danger", answers, known).flatMap((advice) => (advice.code === "round_the_clock_lines" ? advice.args.lines : []));
const onSheet = (answers: Answers) => buildPersonSheet(answers, known, [], []).day_and_night.map(({ number }) => number);

/** Of those the ones that serve the place, or where there is none all. */
const ofHere = (answers: Answers) => {
  const lines = named(answers);
  const isHere = ({ here, organization: { caution } }: (typeof lines)[number]): boolean => here && caution === undefined;
  return lines.some(isHere) ? lines.filter(isHere) : lines;
};

const child: Answers["age"] = { age_group: "child", age_band: "12-15" };

describe.each(directory.countries)("%s", (country) => {
  test.each<[string, Answers["age"]]>([
    ["a child", child],
    ["somebody whose age is not certain", { age_group: "unsure" }],
  ])("the sheet of %s holds every line that the screen names, but the police and what a caution marks", (_, age) => {
    const answers = inDanger(country, age);
    const safe = ofHere(answers).filter(
      ({ organization: { caution, services } }) => caution === undefined && !services.some(({ type }) => type === "police"),
    );
    expect(onSheet(answers)).toEqual(safe.map(({ phone }) => phone.number));
  });

  test("an adult's holds two at most, or all where it is not known which serves the place, each of a hotline that the screen names", () => {
    const answers = inDanger(country, { age_group: "adult", age_band: "25-59" });
    const lines = named(answers).filter(({ organization: { services } }) => services.some(({ type }) => type === "hotline"));
    const numbers = onSheet(answers);
    if (lines.some(({ here }) => here)) expect(numbers.length).toBeLessThanOrEqual(2);
    expect(lines.map(({ phone }) => phone.number)).toEqual(expect.arrayContaining(numbers));
  });
});

test("in many countries that makes a difference to a child", () => {
  const more = directory.countries.filter((code) => {
    const adult = onSheet(inDanger(code, { age_group: "adult", age_band: "25-59" }));
    return onSheet(inDanger(code, child)).some((number) => !adult.includes(number));
  });
  expect(more.length).toBeGreaterThan(10);
});

test("before the age is asked nobody is taken for a child: the lines are those of an adult", () => {
  const nothingAsked: Answers["age"] = {};
  expect(isKnownAsChild({ age: nothingAsked })).toBe(false);
  for (const age_group of ["child", "unsure", "unknown", "declined", "not_asked"] as const)
    expect(isKnownAsChild({ age: { age_group } }), age_group).toBe(true);
  const differing = directory.countries.filter((code) => {
    const country = directory.country(code);
    if (!country) throw new Error(code);
    const linesOf = (age: Answers["age"]) => linesToCall(country, { age, setting: {} }, known);
    expect(linesOf(nothingAsked)).toEqual(linesOf({ age_group: "adult" }));
    return JSON.stringify(linesOf(nothingAsked)) !== JSON.stringify(linesOf(child));
  });
  expect(differing.length).toBeGreaterThan(10);
});

test("wherever numbers stand, those that send help come before the police alone, and none that is not urgent is among them", () => {
  for (const country of directory.countries) {
    const answers = inDanger(country, child);
    const told = adviceFor("danger", answers, known).flatMap((advice) => (advice.code === "emergency_numbers" ? advice.args.numbers : []));
    expect(buildPersonSheet(answers, known, [], []).emergency).toEqual(told);
    const labels = told.map(({ label }) => label);
    expect(labels.filter((label) => /not urgent/i.test(label))).toEqual([]);
    const police = labels.findIndex((label) => /^(?:National )?Police(?: emergency)?$/.test(label));
    const help = labels.findLastIndex((label) => /ambulance|fire|(?<!Police )emergency/i.test(label));
    if (police >= 0) expect(police, `${country}: ${labels}`).toBeGreaterThan(help);
  }
});

describe("a line of another region than the place of the case", () => {
  const at = (country: string, region_or_city: string | undefined, age = child): Answers => {
    const answers = inDanger(country, age);
    return { ...answers, setting: { ...answers.setting, ...(region_or_city !== undefined && { region_or_city }) } };
  };
  const ids = (answers: Answers): readonly string[] => named(answers).map(({ organization: { id } }) => id);
  const regions = ["pt-eme-norte", "pt-eme-centro", "pt-eme-lisboa", "pt-eme-alentejo", "pt-eme-algarve"];
  const isUnplaced = (answers: Answers): boolean =>
    adviceFor("danger", answers, known).some(({ code }) => code === "regional_lines_unplaced");

  test.each([["Lisbon"], ["Lisboa"], ["lisbonne"], ["Amadora, Lisboa"]])("stands last on the screen, and not on the sheet: %s", (typed) => {
    const answers = at("PT", typed);
    expect(ids(answers).slice(0, 2)).toEqual(["pt-apf-national", "pt-eme-lisboa"]);
    expect(onSheet(answers)).toEqual(["+351 964 608 288", "+351 913 858 556"]);
    expect(isUnplaced(answers)).toBe(false);
  });

  test.each([["Norte"], ["Porto (Norte)"], ["Porto"]])(
    "a region may be typed where the town is asked, or is known of the town: %s",
    (typed) => {
      expect(onSheet(at("PT", typed))).toEqual(["+351 964 608 288", "+351 918 654 101"]);
      expect(isUnplaced(at("PT", typed))).toBe(false);
    },
  );

  test.each([["Funchal"], ["a place on no map"], [undefined]])(
    "where no line names the place (%s), all are named, and the sheet has the one of the whole country",
    (typed) => {
      const answers = at("PT", typed);
      expect(ids(answers)).toEqual(["pt-apf-national", ...regions]);
      expect(onSheet(answers)).toEqual(["+351 964 608 288"]);
      expect(isUnplaced(answers)).toBe(typed !== undefined);
    },
  );

  test.each([
    ["GB", "Belfast", "gb-salvation-army", false],
    ["GB", "Glasgow", "gb-salvation-army", false],
    ["GB", "a village, Scotland", "gb-salvation-army", false],
    ["GB", "Leeds", "gb-salvation-army", true],
    ["GB", "Leeds (or Glasgow)", "gb-salvation-army", true],
    ["CA", "Toronto", "ca-victimlinkbc", false],
    ["CA", "Vancouver", "ca-victimlinkbc", true],
    ["PT", "Amadora", "pt-eme-lisboa", true],
    ["PT", "Amadora", "pt-eme-norte", false],
  ])("is not named where the map knows it: %s, %s, %s", (country, typed, id, isNamed) => {
    const adult: Answers["age"] = { age_group: "adult", age_band: "25-59" };
    const answers = at(country, typed, adult);
    expect(ids(answers).includes(id)).toBe(isNamed);
    const number = directory
      .country(country)
      ?.organizations.find((one) => one.id === id)
      ?.phones?.find(({ hours }) => hours === "24/7");
    expect(number).toBeDefined();
    if (!isNamed) expect(onSheet(answers)).not.toContain(number?.number);
    expect(isUnplaced(answers)).toBe(false);
  });

  test.each(personLanguages)("where there is no other, it stands on the sheet with its region: %s", (language) => {
    for (const answers of [at("BA", "a place on no map"), at("BA", undefined, { age_group: "adult", age_band: "25-59" })]) {
      const sheet = buildPersonSheet(answers, known, [], tellingWords);
      const texts = personPage(sheet, language, () => []).sections.flatMap(({ rows }) =>
        rows.map((row) => ("text" in row ? row.text : "")),
      );
      expect(texts).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/ \(Federation of Bosnia and Herzegovina\)$/),
          expect.stringMatching(/ \(Republika Srpska\)$/),
        ]),
      );
    }
  });

  test("a region whose name would tell is not written, and neither is its number", () => {
    const { left_out, day_and_night } = buildPersonSheet(at("BA", "a place on no map"), known, [], ["srpska"]);
    expect({ left_out, numbers: day_and_night.length }).toEqual({ left_out: 1, numbers: 1 });
  });

  test("no line of a whole country is lost to a place, wherever", () => {
    for (const country of directory.countries) {
      const national = (answers: Answers) => {
        const lines = named(answers).filter(({ organization: { coverage } }) => coverage === "national");
        const numbers = lines.map(({ phone }) => phone.number);
        return { numbers, onSheet: onSheet(answers).filter((number) => numbers.includes(number)) };
      };
      const places = (directory.country(country)?.organizations ?? []).flatMap(({ city, coverage }) => [
        ...(city === undefined ? [] : [city]),
        ...(coverage === "national" ? [] : coverage.map(regionName)),
      ]);
      for (const age of [child, { age_group: "adult", age_band: "25-59" }] as const)
        for (const place of ["a place on no map", ...new Set(places)])
          expect(national(at(country, place, age)), `${country} ${place}`).toEqual(national(at(country, undefined, age)));
    }
  });
});
