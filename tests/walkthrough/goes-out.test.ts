import { describe, expect, test } from "vitest";
import { tellingNothingGoes } from "../../src/commands/walkthrough/nothing-goes.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import type { Organization } from "../../src/core/directory/model.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import { directory } from "../fakes/directory.ts";
import { inOneLine } from "../terminal/screen.ts";
import { answersWith, type Changes, caseOf, decided, here, knowing, lawyers, now, organization } from "./answers.ts";
import { promptOf, questionAt } from "./prompted.ts";

const known = knowing(lawyers);
const isAsked = (step: string, key: string, answers: Answers, knows = known): boolean =>
  catalogue
    .filter(({ id, fields }) => id === step && Object.hasOwn(fields, key))
    .some(({ each, applies, when }) => {
      const receivers = each?.(answers, knows) ?? [""];
      return (applies?.(answers, knows) ?? true) && receivers.some((one) => when?.[key]?.(answers, knows, one) ?? true);
    });

const lines = (...items_shared: Exclude<NonNullable<Answers["consent"][string]>["items_shared"], string | undefined>): Changes => ({
  consent: { [here]: { items_shared } },
});

/** A yes, and nothing that it is for. A number alone goes nowhere, and neither does a line that has nothing to say. */
const nothing: readonly (readonly [string, Changes])[] = [
  ["no line", lines()],
  ["the lines were skipped", { consent: { [here]: { items_shared: "not_asked" } } }],
  ["the phone, without its conditions", { person: { phone: "000 000 000" }, ...lines("phone") }],
  ["a line that has nothing to say", lines("birth_date")],
];
const ofTheHandover = ["handover", "appointment_at", "meet_who", "meet_where", "transport", "accompanied_by", "documents_to_bring"];

describe.each(nothing)("where nothing may go out: %s", (_, changes) => {
  const answers = answersWith(changes);

  test("nobody is asked how the person is announced, what is kept back, or looks at a sheet that goes nowhere", () => {
    const asked = [
      ...ofTheHandover.map((key) => ["handover", key] as const),
      ["review", "leave_out"] as const,
      ...["withheld_items", "not_to_be_told", "consent_at", "valid_until", "explained_in", "copy_wanted"].map(
        (key) => ["consent", key] as const,
      ),
      ...["organisation", "role", "email", "deputy"].map((key) => ["sender", key] as const),
    ].filter(([step, key]) => isAsked(step, key, answers));
    expect(asked).toEqual([]);
  });

  test("the person's own sheet, and whom to call, are asked all the same", () => {
    const before = answersWith(changes, { consent: { [here]: { copy_wanted: undefined } } } as unknown as Changes);
    expect(isAsked("paper", "copy_wanted", before)).toBe(true);
    for (const key of ["work_name", "phone", "hours"]) expect(isAsked("sender", key, answers), key).toBe(true);
  });
});

/** A yes to some lines, and a rule that says no all the same. */
const refused: readonly (readonly [string, Changes, Organization | undefined])[] = [
  ["not chosen by the person", { choices: { [here]: { chosen_by_person: false } } }, undefined],
  ["the police, unwanted", { services: { services_wanted: ["police"] } }, organization([{ type: "police" }])],
  ["it does not take them", { person: { gender: "man" } }, organization([{ type: "legal", populations: ["women"] }])],
  ["a risk that it would not learn of", { safety: { risk_level: "high" }, ...lines("called") }, undefined],
  ["nobody said who gave the yes", { consent: { [here]: { consent_by: "not_asked" } } }, undefined],
  ["a child alone", { age: { age_group: "child", age_band: "12-15" } }, undefined],
  [
    "over a border, and not surely of their own will",
    { services: { services_wanted: ["return-reintegration"] }, cross_border: { purpose: "return", voluntary: "unsure" } },
    organization([{ type: "return-reintegration" }]),
  ],
];
const ofTheOffice = ["organisation", "role", "email", "deputy"];
const whereItLeads = [...ofTheHandover.map((key) => ["handover", key] as const), ["review", "leave_out"] as const];

test.each(refused)("where a rule says no, what leads nowhere is not asked: %s", (_, changes, receiver = lawyers) => {
  const answers = answersWith(changes);
  const asked = [...whereItLeads, ...ofTheOffice.map((key) => ["sender", key] as const)];
  expect(decided(answers, receiver)).not.toBe("released");
  expect(asked.filter(([step, key]) => isAsked(step, key, answers, knowing(receiver)))).toEqual([]);
});

test.each<readonly [string, Changes]>([
  ["a yes that has run out", { consent: { [here]: { valid_until: "2026-11-22" } } }],
  ["a time that can't be", { choices: { [here]: { availability_checked_at: "2026-11-24T10:00:00Z" } } }],
  ["two answers that contradict each other", { needs: { needs_now: ["interpreter"] } }],
  ["a place that must not be told", { handover: { [here]: { meet_where: "12 Garden Street" } } }],
])("what was arranged is not gone where something is only to be put right, or asked anew: %s", (_, changes) => {
  const answers = answersWith(changes);
  const hidden = organization(lawyers.services, { address_withheld: true });
  expect(decided(answers, hidden)).not.toBe("released");
  for (const [step, key] of whereItLeads) expect(isAsked(step, key, answers, knowing(hidden)), key).toBe(true);
});

test("whom to call is asked only for a sheet that the person may carry, and stands under what it is for", () => {
  const ofTheSheet = ["work_name", "phone", "hours"];
  const isAskedOf = (...changes: readonly Changes[]) => ofTheSheet.map((key) => isAsked("sender", key, answersWith(...changes)));
  const none = [false, false, false];
  expect(isAskedOf(lines(), { danger: { still_controlled: "unsure" } })).toEqual(none);
  expect(isAskedOf(lines(), { consent: { [here]: { items_shared: [], copy_wanted: "none" } } })).toEqual(none);
  // A receiver calls too.
  expect(isAskedOf({ danger: { still_controlled: "unsure" } })).toEqual([true, true, true]);
  const heading = (...changes: readonly Changes[]) => paint(promptOf(questionAt("sender", "work_name"), ...changes).before, { width: 100 });
  expect(heading()).toContain("Whom the person can call");
  expect(heading()).not.toContain("Who refers");
  const payoke = "be-payoke";
  const agreed = { consent: "verbal", consent_by: "person", items_shared: ["called"] } as const;
  expect(
    heading({
      setting: { country: "BE" },
      services: { services_wanted: ["legal"], choices: [payoke] },
      choices: { [payoke]: { availability: "confirmed", eligibility_ok: "yes" } },
      consent: { [payoke]: agreed },
    }),
  ).toContain("Who refers");
});

test("where a line was agreed to, everything is asked", () => {
  const answers = answersWith();
  for (const key of ofTheHandover) expect(isAsked("handover", key, answers), key).toBe(true);
  expect(isAsked("review", "leave_out", answers)).toBe(true);
  for (const key of ["withheld_items", "consent_at", "copy_wanted"]) expect(isAsked("consent", key, answers), key).toBe(true);
  expect(isAsked("sender", "organisation", answers)).toBe(true);
});

test("a copy that was asked about with the yes is not asked about once more when every line is struck", () => {
  const struck = answersWith({ consent: { [here]: { copy_wanted: "none" } }, review: { [here]: { leave_out: ["called"] } } });
  expect(isAsked("paper", "copy_wanted", struck)).toBe(false);
});

test("that nothing goes is said once, with where to change it, and anew to whoever went back", () => {
  const payoke = "be-payoke";
  const tell = tellingNothingGoes({ directory, known: () => knowledge(directory, now), caseOf, language: sheetLanguage });
  const yes = { consent: "verbal", consent_by: "person" } as const;
  const at = (more: object): Answers =>
    answersWith({
      setting: { country: "BE" },
      services: { services_wanted: ["legal"], choices: [payoke] },
      choices: { [payoke]: { availability: "confirmed", eligibility_ok: "yes" } },
      consent: { [payoke]: { ...yes, ...more } },
    });
  const said = (answers: Answers): string =>
    inOneLine(
      tell(answers)
        .map(({ spans }) => spans.map(({ text }) => text).join(""))
        .join(" "),
    );
  expect(said(at({}))).toBe("");
  const told = said(at({ items_shared: [] }));
  expect(told).toContain("No line is left that may be passed on.");
  expect(told).toContain("nothing can go to this service. To change it, go back to “Which of these lines may I pass on?");
  expect(said(at({ items_shared: [] }))).toBe("");
  expect(said(at({ items_shared: ["called"] }))).toBe("");
  expect(said(at({ items_shared: [] }))).toBe(told);
  expect(said(at({ items_shared: ["called"] }))).toBe("");
  expect(said(at({ consent_by: "not_asked", items_shared: ["called"] }))).toContain("this yes does not come from the person");
});
