import { describe, expect, test } from "vitest";
import { adviceFor } from "../../src/core/steps/advise.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { isKnownAsChild, linesToCall } from "../../src/core/steps/lines-to-call.ts";
import { buildPersonSheet } from "../../src/core/summary/person-sheet.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, now } from "./answers.ts";

const known = { country: directory.country, organization: directory.organization, now };
const inDanger = (country: string, age: Answers["age"]): Answers =>
  answersWith({ setting: { country, setting_private: true }, danger: { danger_now: "yes", call_made_at: now }, age });

/** The lines that the screen names in danger. */
const named = (answers: Answers) =>
  adviceFor("danger", answers, known).flatMap((advice) => (advice.code === "round_the_clock_lines" ? advice.args.lines : []));
const onSheet = (answers: Answers) =>
  buildPersonSheet(answers, directory.country(answers.setting.country ?? ""), [], []).day_and_night.map(({ number }) => number);

const child: Answers["age"] = { age_group: "child", age_band: "12-15" };

describe.each(directory.countries)("%s", (country) => {
  test.each<[string, Answers["age"]]>([
    ["a child", child],
    ["somebody whose age is not certain", { age_group: "unsure" }],
  ])("the sheet of %s holds every line that the screen names, but the police and what a caution marks", (_, age) => {
    const answers = inDanger(country, age);
    const safe = named(answers).filter(
      ({ organization: { caution, services } }) => caution === undefined && !services.some(({ type }) => type === "police"),
    );
    expect(onSheet(answers)).toEqual(safe.map(({ phone }) => phone.number));
  });

  test("an adult's holds two at most, each of a hotline that the screen names", () => {
    const answers = inDanger(country, { age_group: "adult", age_band: "25-59" });
    const lines = named(answers).filter(({ organization: { services } }) => services.some(({ type }) => type === "hotline"));
    const numbers = onSheet(answers);
    expect(numbers.length).toBeLessThanOrEqual(2);
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
    const lines = linesToCall(country, { age: nothingAsked });
    expect(lines).toEqual(linesToCall(country, { age: { age_group: "adult" } }));
    return JSON.stringify(lines) !== JSON.stringify(linesToCall(country, { age: child }));
  });
  expect(differing.length).toBeGreaterThan(10);
});

test("wherever numbers stand, those that send help come before the police alone, and none that is not urgent is among them", () => {
  for (const country of directory.countries) {
    const answers = inDanger(country, child);
    const told = adviceFor("danger", answers, known).flatMap((advice) => (advice.code === "emergency_numbers" ? advice.args.numbers : []));
    expect(buildPersonSheet(answers, directory.country(country), [], []).emergency).toEqual(told);
    const labels = told.map(({ label }) => label);
    expect(labels.filter((label) => /not urgent/i.test(label))).toEqual([]);
    const police = labels.findIndex((label) => /^(?:National )?Police(?: emergency)?$/.test(label));
    const help = labels.findLastIndex((label) => /ambulance|fire|(?<!Police )emergency/i.test(label));
    if (police >= 0) expect(police, `${country}: ${labels}`).toBeGreaterThan(help);
  }
});
