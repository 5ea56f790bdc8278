import { describe, expect, test } from "vitest";
import { conclude } from "../../src/core/case/conclude.ts";
import type { Country } from "../../src/core/directory/model.ts";
import type { Advice } from "../../src/core/steps/advice.ts";
import { adviceAtStop } from "../../src/core/steps/advise.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import type { Value } from "../../src/core/steps/field.ts";
import type { StepId } from "../../src/core/steps/step.ts";
import { type StopReason, stopReasons } from "../../src/core/steps/stop.ts";
import { knowing, lawyers, organization } from "./answers.ts";
import { givenOf, toEnd } from "./end.ts";

type Row = readonly [changed: Readonly<Record<string, Value>>, question: string, keptAfter?: readonly string[]];

/** The smallest change to a case that goes through, and the question that must stop it. */
const rows: Readonly<Record<StopReason, readonly Row[]>> = {
  third_party_report: [[{ "setting.contact_mode": "third_party_report" }, "setting.contact_mode"]],
  another_adult_present: (["other_adult", "unsure", "unknown", "not_asked"] as const).map((companion) => [
    { "setting.companions_present": companion },
    "setting.companions_present",
  ]),
  not_safe_to_speak: [
    [{ "setting.contact_mode": "phone", "setting.safe_to_speak": false }, "setting.safe_to_speak"],
    [{ "setting.contact_mode": "online", "setting.safe_to_speak": false }, "setting.safe_to_speak"],
    [{ "setting.contact_mode": "phone", "setting.safe_to_speak": "unknown" }, "setting.safe_to_speak"],
  ],
  danger_call_first: [
    [{ "danger.danger_now": "yes" }, "danger.danger_now"],
    [{ "danger.danger_now": "yes", "danger.call_made_at": "unknown" }, "danger.danger_now"],
    // A call that is planned has not been made.
    [{ "danger.danger_now": "yes", "danger.call_made_at": "2026-11-23T10:16:00Z" }, "danger.danger_now"],
    // A child of theirs in danger is as urgent as they are.
    [{ "danger.dependants_at_risk": "yes" }, "danger.dependants_at_risk"],
    [{ "danger.danger_now": "unsure", "danger.dependants_at_risk": "yes" }, "danger.dependants_at_risk"],
  ],
  medical_call_first: [
    "injury",
    "severe_illness",
    "pregnancy_emergency",
    "overdose_withdrawal",
    "suicide_risk",
    "recent_sexual_assault",
  ].map((need) => [{ "danger.medical_now": [need] }, "danger.medical_now"]),
  not_private: [
    [{ "setting.setting_private": false }, "setting.setting_private"],
    [{ "setting.setting_private": "unknown" }, "setting.setting_private"],
  ],
  not_informed: ["purpose", "use", "access_right", "retention", "withdrawal", "limits"].flatMap((what) =>
    [false, "unknown", "not_asked"].map((answer): Row => [{ [`agreement.informed_${what}`]: answer }, `agreement.informed_${what}`]),
  ),
  no_agreement_to_talk: (["no", "later", "unknown"] as const).map((answer) => [
    { "agreement.agrees_to_talk": answer, "no_consent.declined": "all" },
    "agreement.agrees_to_talk",
    ["no_consent"],
  ]),
  no_agreement_to_notes: (["no", "declined"] as const).map((answer) => [
    { "agreement.agrees_to_notes": answer, "no_consent.next_contact_ok": true },
    "agreement.agrees_to_notes",
    ["no_consent"],
  ]),
  nothing_wanted: [
    [{ "services.services_wanted": [] }, "services.services_wanted"],
    [{ "services.services_wanted": "declined" }, "services.services_wanted"],
  ],
  no_provider_chosen: [
    [{ "services.choices": [] }, "services.choices"],
    [{ "services.choices": "unknown" }, "services.choices"],
  ],
};

const table = Object.entries(rows).flatMap(([reason, all]) =>
  all.map(([changed, question, keptAfter = []]) => [reason as StopReason, changed, question, keptAfter] as const),
);
const known = knowing({ ...lawyers, id: "pt-linha-migrantes", country: "PT" });
const start = givenOf("wage-claim");
const portugal: Country = {
  country: "PT",
  emergency: [{ label: "Emergency", number: "112", source: "https://example.org" }],
  organizations: [
    organization([{ type: "hotline" }], { phones: [{ number: "000", use: "hotline", hours: "24/7", source: "https://example.org" }] }),
  ],
};
/** No step after these may be asked once the flow has stopped. */
const lastStep: Readonly<Record<StopReason, StepId>> = {
  third_party_report: "setting",
  another_adult_present: "setting",
  not_safe_to_speak: "setting",
  danger_call_first: "danger",
  medical_call_first: "danger",
  not_private: "danger",
  not_informed: "agreement",
  no_agreement_to_talk: "agreement",
  no_agreement_to_notes: "agreement",
  nothing_wanted: "services",
  no_provider_chosen: "services",
};
const order = catalogue.map(({ id }) => id);
const stepsUpTo = (reason: StopReason): readonly StepId[] =>
  order.slice(0, (reason === "no_provider_chosen" ? order.lastIndexOf : order.indexOf).call(order, lastStep[reason]) + 1);

test("the case from which every row departs goes through", async () => {
  const { case: the, place } = await toEnd(start, known);
  expect([place.stop, conclude(the, place, known).outcome, place.left]).toEqual([undefined, "summary", []]);
});

test.each(table)("%s: %j stops at %s", async (reason, changed, question, keptAfter) => {
  const finished = await toEnd(new Map([...start, ...Object.entries(changed)]), known);
  const { place } = finished;
  expect(place.stop).toEqual({ reason, question });
  const conclusion = conclude(finished.case, place, known);
  expect([conclusion.outcome, conclusion.decisions]).toEqual([stopReasons[reason], []]);
  // What comes after the stop is neither asked nor kept: not one answer about the person, whatever the file held.
  // Whether a sheet on paper is wanted is asked wherever one is made.
  const paper = stopReasons[reason] === "stopped_for_safety" ? [] : ["paper"];
  const allowed: readonly string[] = [...stepsUpTo(reason), ...paper, ...keptAfter];
  expect([...place.kept.keys()].filter((id) => !allowed.includes(id.split(".")[0] ?? ""))).toEqual([]);
  expect(place.left.map(({ id }) => id)).toEqual(
    [...start.keys(), ...Object.keys(changed)].filter((id, n, all) => !place.kept.has(id) && all.indexOf(id) === n),
  );
});

test("a companion who is the person's own child stops nothing, nor does a call that was made", async () => {
  const fine = await toEnd(new Map([...start, ["setting.companions_present", "child_of_person"]]), known);
  expect(fine.place.stop).toBeUndefined();
  const called = new Map<string, Value>([...start, ["danger.danger_now", "yes"], ["danger.call_made_at", "2026-11-23T10:00:00Z"]]);
  const { place } = await toEnd(called, known);
  expect(place.stop).toBeUndefined();
  // Danger leaves no room for screening: not a sign is asked, and those in the file are named as unused.
  expect(place.answers.indications).toEqual({});
  expect(place.left.map(({ id }) => id)).toContain("indications.indicators");
});

test("danger and urgent care are asked before anything about the person", () => {
  expect(order.slice(0, 2)).toEqual(["setting", "danger"]);
  expect(order.indexOf("agreement")).toBeLessThan(order.indexOf("needs"));
  expect(order.indexOf("needs")).toBeLessThan(order.indexOf("indications"));
  expect(order.indexOf("person")).toBeGreaterThan(order.indexOf("rights"));
});

describe("what the caseworker is told where the flow stops", () => {
  const told = async (changed: Readonly<Record<string, Value>>, country: Country | undefined = portugal): Promise<readonly Advice[]> => {
    const knows = { ...known, country: () => country };
    const { place, case: the } = await toEnd(new Map([...start, ...Object.entries(changed)]), knows);
    return adviceAtStop(place.stop?.reason ?? "", the.answers, knows);
  };
  const codes = (advice: readonly Advice[]): readonly string[] => advice.map(({ code }) => code);

  test.each(Object.entries(rows))("%s begins with the numbers to call", async (_, [row]) => {
    if (row) expect(codes(await told(row[0])).slice(0, 2)).toEqual(["emergency_numbers", "round_the_clock_lines"]);
  });

  test("no number is guessed", async () => {
    const advice = await told({ "danger.danger_now": "yes" }, { ...portugal, emergency: [], organizations: [] });
    expect(codes(advice)).toEqual(["no_emergency_number"]);
  });

  test.each([
    [0, 72, 120],
    [40, 32, 80],
    [72, 0, 48],
    [73, undefined, 47],
    [120, undefined, 0],
    [121, undefined, undefined],
  ])("%i hours after an assault: %s hours left for the one medicine, %s for the other", async (hours, hiv, contraception) => {
    const advice = await told({ "danger.medical_now": ["recent_sexual_assault"], "danger.hours_since_assault": hours });
    const left = (code: string) => advice.flatMap((one) => (one.code === code && "args" in one ? [one.args] : []))[0];
    expect(left("hours_left_for_hiv_prophylaxis")).toEqual(hiv === undefined ? undefined : { hours: hiv });
    expect(left("emergency_contraception_window")).toEqual(contraception === undefined ? undefined : { hours: contraception });
    expect(codes(advice).includes("hiv_prophylaxis_window_passed")).toBe(hiv === undefined);
    expect(codes(advice)).toContain("care_before_police");
  });

  test("who thinks of suicide is not left alone", async () => {
    expect(codes(await told({ "danger.medical_now": ["suicide_risk"] }))).toContain("stay_with_person");
    expect(codes(await told({ "danger.medical_now": ["injury"] }))).not.toContain("stay_with_person");
  });
});
