import { describe, expect, test } from "vitest";
import type { Organization } from "../../src/core/directory/model.ts";
import { isNobodyThere, type WithheldReason, withheldReasons } from "../../src/core/protection/withheld.ts";
import { abroad, answersWith, asChild, type Changes, decided, here, organization } from "./answers.ts";

interface Row {
  /** The answers under which the release would go out, */
  readonly fine?: Changes | readonly Changes[];
  /** and the one change that a rule must catch. */
  readonly wrong: Changes;
  readonly receiver?: Organization;
  /** The receiver as it is when only its record makes the difference. */
  readonly otherwise?: Organization;
  readonly question: string;
}

const consent = (section: NonNullable<Changes["consent"]>[string]): Changes => ({ consent: { [here]: section } });
const police = organization([{ type: "police" }]);
const clinic = organization([{ type: "health" }]);
const travel = organization([{ type: "return-reintegration" }]);
const there = organization([{ type: "legal" }], { id: abroad, country: "ZZ" });
/** A risk that is immediate is danger. */
const inDanger: Changes = { danger: { danger_now: "yes" } };
const goingBack: Changes = {
  services: { services_wanted: ["return-reintegration"] },
  cross_border: { purpose: "return", voluntary: "yes", return_risk_assessed: "yes", receiver_confirmed: "yes" },
};
const childGoingBack: Changes = {
  services: { services_wanted: ["child-protection", "return-reintegration"] },
  cross_border: { ...goingBack.cross_border, best_interests_procedure: "yes", family_assessment: "yes" },
};
const chosenAbroad: Changes = {
  services: { choices: [abroad] },
  consent: { [abroad]: answersWith().consent[here] },
  cross_border: { purpose: "service_abroad", receiver_confirmed: "yes" },
};
const byParent: Changes = { age: { guardian_appointed: "no", accompanied_by: "parent" } };
const withGuardian: Changes = { age: { accompanied_by: "guardian" } };
const bestInterests: Changes = {
  age: { age_group: "unsure", childs_view: "invented", best_interests_reason: "invented" },
  consent: { [here]: { consent_by: "none_best_interests" } },
};

/** "referral_over" is of a saved case: tests/case/again.test.ts. */
const rows: Readonly<Record<Exclude<WithheldReason, "referral_over">, readonly Row[]>> = {
  not_active: [
    { wrong: {}, receiver: organization([{ type: "legal" }], { status: "temporarily_closed" }), question: "services.choices" },
    { wrong: {}, receiver: organization([{ type: "legal" }], { status: "defunct" }), question: "services.choices" },
  ],
  service_full: [{ wrong: { choices: { [here]: { availability: "full" } } }, question: `choices.${here}.availability` }],
  no_answer: [{ wrong: { choices: { [here]: { availability: "no_answer" } } }, question: `choices.${here}.availability` }],
  not_eligible: [
    "no",
    "No",
    "NO.",
    "no, they take men only",
    "Not now",
    "Non, plus de place",
    "no: solo mujeres",
    "Nein",
    "Нет мест",
    "لا",
    "Không",
  ].map((eligibility_ok) => ({
    wrong: { choices: { [here]: { eligibility_ok } } },
    question: `choices.${here}.eligibility_ok`,
  })),
  not_chosen_by_person: [{ wrong: { choices: { [here]: { chosen_by_person: false } } }, question: `choices.${here}.chosen_by_person` }],
  shelter_place_in_handover: (["meet_who", "meet_where", "if_it_fails", "accompanied_by"] as const).flatMap((key): Row[] => [
    {
      fine: { services: { services_wanted: ["shelter"] } },
      wrong: { handover: { [here]: { [key]: "12 Garden Street" } } },
      receiver: organization([{ type: "shelter" }]),
      question: `handover.${here}.${key}`,
    },
    {
      wrong: { handover: { [here]: { [key]: "rue de la Paix 4" } } },
      receiver: organization([{ type: "legal" }], { address_withheld: true }),
      question: `handover.${here}.${key}`,
    },
  ]),
  age_contradicts_birth_date: ["2008-11-23", "2008-11-24", "2010-01-01", "2026-11-22"].map((birth_date) => ({
    wrong: { person: { birth_date } },
    question: "person.birth_date",
  })),
  answers_contradict: [
    {
      fine: { needs: { sleeping_tonight: "nowhere" } },
      wrong: { services: { services_already_received: ["shelter"] } },
      question: "needs.sleeping_tonight",
    },
    {
      fine: { safety: { risk_level: "immediate" }, danger: { danger_now: "yes" } },
      wrong: { danger: { danger_now: "no" } },
      question: "danger.danger_now",
    },
    { wrong: { needs: { needs_now: ["safe_place_tonight"] } }, question: "needs.needs_now" },
    { wrong: { needs: { needs_now: ["interpreter"] } }, question: "language.interpreter_needed" },
  ],
  service_not_offered: [
    { wrong: { services: { services_wanted: ["shelter"] } }, question: "services.choices" },
    { wrong: { services: { services_wanted: "unknown" } }, question: "services.choices" },
  ],
  does_not_take_person: [
    ...["man", "homme"].map((gender) => ({
      wrong: { person: { gender } },
      receiver: organization([{ type: "legal", populations: ["women"] }]),
      question: "services.choices",
    })),
    { wrong: { age: { age_band: "60+" } }, receiver: organization([{ type: "legal", maximum_age: 59 }]), question: "services.choices" },
    {
      fine: asChild,
      wrong: { age: { age_band: "unknown" } },
      receiver: organization([{ type: "legal", minimum_age: 18 }]),
      otherwise: organization([{ type: "legal" }]),
      question: "services.choices",
    },
  ],
  consent_missing: [
    { wrong: consent({ consent: "unknown" }), question: `consent.${here}.consent` },
    { wrong: consent({ consent: "declined" }), question: `consent.${here}.consent` },
    { wrong: { consent: { [here]: undefined, other: answersWith().consent[here] } }, question: `consent.${here}.consent` },
  ],
  consent_refused: [{ wrong: consent({ consent: "refused" }), question: `consent.${here}.consent` }],
  consent_withdrawn: [{ wrong: consent({ consent: "withdrawn" }), question: `consent.${here}.consent` }],
  consent_dated_ahead: [{ wrong: consent({ consent_at: "2026-11-23T10:16:00Z" }), question: `consent.${here}.consent_at` }],
  consent_expired: [{ wrong: consent({ valid_until: "2026-11-22" }), question: `consent.${here}.valid_until` }],
  consent_over_90_days: [{ wrong: consent({ valid_until: "2027-02-22" }), question: `consent.${here}.valid_until` }],
  consent_without_lines: (["unknown", "declined", "not_asked"] as const).map((items_shared) => ({
    wrong: consent({ items_shared }),
    question: `consent.${here}.items_shared`,
  })),
  nothing_agreed: [
    { wrong: consent({ items_shared: [] }), question: `consent.${here}.items_shared` },
    // Ticked, and nothing to say.
    { wrong: consent({ items_shared: ["nationality"] }), question: `consent.${here}.items_shared` },
    { wrong: consent({ withheld_items: ["called", "risk_level", "services_wanted"] }), question: `consent.${here}.items_shared` },
    {
      fine: consent({ items_shared: ["called"] }),
      wrong: { review: { [here]: { leave_out: ["called"] } } },
      question: `review.${here}.leave_out`,
    },
    // An appointment is no line that was ticked.
    {
      fine: [consent({ items_shared: ["called"] }), { handover: { [here]: { appointment_at: "2026-11-24T10:00:00Z" } } }],
      wrong: { review: { [here]: { leave_out: ["called"] } } },
      question: `review.${here}.leave_out`,
    },
    {
      fine: [{ danger: { danger_now: "yes" }, services: { services_wanted: ["health"] } }, consent({ consent_by: "none_vital_interest" })],
      wrong: consent({ items_shared: ["gender"] }),
      receiver: clinic,
      question: `consent.${here}.items_shared`,
    },
  ],
  consent_not_by_person: [
    { wrong: consent({ consent: "nobody", consent_by: "none_best_interests" }), question: `consent.${here}.consent_by` },
    { wrong: consent({ consent_by: "guardian" }), question: `consent.${here}.consent_by` },
    { wrong: consent({ consent_by: "both" }), question: `consent.${here}.consent_by` },
    { wrong: consent({ consent_by: "none_best_interests" }), question: `consent.${here}.consent_by` },
    { wrong: consent({ consent_by: "unknown" }), question: `consent.${here}.consent_by` },
  ],
  child_needs_guardian_or_authority: [
    { fine: asChild, wrong: consent({ consent_by: "person" }), question: `consent.${here}.consent_by` },
    { fine: asChild, wrong: consent({ consent_by: "not_asked" }), question: `consent.${here}.consent_by` },
    { wrong: { age: { age_group: "unsure" } }, question: `consent.${here}.consent_by` },
    { wrong: { age: { age_disputed: true } }, question: `consent.${here}.consent_by` },
    { wrong: { age: { age_band: "16-17" } }, question: `consent.${here}.consent_by` },
  ],
  guardian_not_recorded: [
    { fine: asChild, wrong: { age: { guardian_appointed: "requested" } }, question: "age.guardian_appointed" },
    { fine: asChild, wrong: { age: { guardian_appointed: "no", accompanied_by: "unrelated_adult" } }, question: "age.guardian_appointed" },
  ],
  carer_suspected: (["yes", "unsure", "unknown", "declined", "not_asked"] as const).flatMap((carer_suspected): Row[] => [
    { fine: [asChild, byParent], wrong: { age: { carer_suspected } }, question: "age.carer_suspected" },
    // The guardian who was appointed may be the very adult who came along.
    { fine: [asChild, withGuardian], wrong: { age: { carer_suspected } }, question: "age.carer_suspected" },
  ]),
  child_assent_missing: [
    { fine: asChild, wrong: consent({ child_assent: "no" }), question: `consent.${here}.child_assent` },
    { fine: asChild, wrong: consent({ child_assent: "unknown" }), question: `consent.${here}.child_assent` },
    // From twelve on nobody is too young to be asked.
    { fine: asChild, wrong: consent({ child_assent: "too_young" }), question: `consent.${here}.child_assent` },
  ],
  child_view_missing: [{ fine: bestInterests, wrong: { age: { childs_view: "not_asked" } }, question: "age.childs_view" }],
  best_interests_reason_missing: [
    { fine: bestInterests, wrong: { age: { best_interests_reason: "unknown" } }, question: "age.best_interests_reason" },
  ],
  vital_interest_without_danger: [
    {
      fine: {
        danger: { danger_now: "yes" },
        services: { services_wanted: ["health"] },
        consent: { [here]: { consent_by: "none_vital_interest" } },
      },
      wrong: { danger: { danger_now: "unsure" } },
      receiver: clinic,
      question: `consent.${here}.consent_by`,
    },
  ],
  vital_interest_wrong_receiver: [
    {
      fine: { danger: { danger_now: "yes" } },
      wrong: consent({ consent_by: "none_vital_interest" }),
      question: `consent.${here}.consent_by`,
    },
  ],
  police_not_wanted: (["no", "later", "unknown", "not_asked"] as const).map((wants_police_contact) => ({
    fine: { services: { services_wanted: ["police"] }, rights: { wants_police_contact: "yes" } },
    wrong: { rights: { wants_police_contact } },
    receiver: police,
    question: "rights.wants_police_contact",
  })),
  formal_identification_not_wanted: (["no", "later", "needs_advice", "unknown"] as const).map((wants_formal_identification) => ({
    fine: { services: { services_wanted: ["identification"] }, rights: { wants_formal_identification: "yes" } },
    wrong: { rights: { wants_formal_identification } },
    receiver: organization([{ type: "identification" }]),
    question: "rights.wants_formal_identification",
  })),
  safety_critical_fact_withheld: (["high", "immediate"] as const).flatMap((risk_level): Row[] => [
    {
      fine: { ...inDanger, safety: { risk_level } },
      wrong: consent({ items_shared: ["called", "services_wanted"] }),
      question: `consent.${here}.items_shared`,
    },
    {
      fine: { ...inDanger, safety: { risk_level } },
      wrong: { review: { [here]: { leave_out: ["risk_level"] } } },
      question: `consent.${here}.items_shared`,
    },
    {
      fine: { ...inDanger, safety: { risk_level } },
      wrong: consent({ withheld_items: ["risk_level"] }),
      question: `consent.${here}.items_shared`,
    },
  ]),
  child_return_as_first_step: [
    {
      fine: { ...asChild, ...childGoingBack },
      wrong: { services: { services_wanted: ["return-reintegration", "child-protection"] } },
      receiver: travel,
      question: "services.services_wanted",
    },
  ],
  return_not_voluntary: (["no", "unsure", "unknown"] as const).flatMap((voluntary): Row[] => [
    { fine: goingBack, wrong: { cross_border: { voluntary } }, receiver: travel, question: "cross_border.voluntary" },
    {
      fine: {
        ...chosenAbroad,
        cross_border: { ...chosenAbroad.cross_border, purpose: "relocation", voluntary: "yes", return_risk_assessed: "yes" },
      },
      wrong: { cross_border: { voluntary } },
      receiver: there,
      question: "cross_border.voluntary",
    },
  ]),
  return_risk_not_assessed: (["no", "in_progress", "not_asked"] as const).map((return_risk_assessed) => ({
    fine: goingBack,
    wrong: { cross_border: { return_risk_assessed } },
    receiver: travel,
    question: "cross_border.return_risk_assessed",
  })),
  return_best_interests_missing: (["no", "in_progress", "unknown"] as const).map((best_interests_procedure) => ({
    fine: { ...asChild, ...childGoingBack },
    wrong: { cross_border: { best_interests_procedure } },
    receiver: travel,
    question: "cross_border.best_interests_procedure",
  })),
  return_family_not_assessed: (["no", "in_progress", "unknown"] as const).map((family_assessment) => ({
    fine: { ...asChild, ...childGoingBack },
    wrong: { cross_border: { family_assessment } },
    receiver: travel,
    question: "cross_border.family_assessment",
  })),
  asked_ahead: ["2026-11-23T10:16:00Z", "2026-11-23T11:00:00-01:00", "2027-01-01"].map((availability_checked_at) => ({
    wrong: { choices: { [here]: { availability_checked_at } } },
    question: `choices.${here}.availability_checked_at`,
  })),
  appointment_past: ["2026-11-22T23:59:00Z", "2026-11-22", "2020-01-01 10:00"].map((appointment_at) => ({
    fine: { handover: { [here]: { appointment_at: "2026-11-23T08:00:00Z" } } },
    wrong: { handover: { [here]: { appointment_at } } },
    question: `handover.${here}.appointment_at`,
  })),
  receiver_not_confirmed: (["no", "unknown"] as const).map((receiver_confirmed) => ({
    fine: chosenAbroad,
    wrong: { cross_border: { receiver_confirmed } },
    receiver: there,
    question: "cross_border.receiver_confirmed",
  })),
};

test("the plain case is released: every row below differs from a release by one answer", () => {
  expect(decided(answersWith())).toBe("released");
});

const reasons = withheldReasons.filter((reason) => reason !== "referral_over");

describe.each(reasons.map((reason) => [reason, rows[reason]] as const))("%s", (reason, all) => {
  test.each(all.map((row, n) => [n + 1, row] as const))("row %i", (_, { fine = {}, wrong, receiver, otherwise, question }) => {
    const recordDecides = Object.keys(wrong).length === 0;
    const before: readonly Changes[] = [fine].flat();
    if (!recordDecides) expect(decided(answersWith(...before), otherwise ?? receiver), "without the change").toBe("released");
    expect(decided(answersWith(...before, wrong), receiver)).toBe(`${reason} ${question}`);
  });
});

test("of a small child the guardian alone may say it; an adult is who is 18 everywhere in the world", () => {
  const small = answersWith(asChild, { age: { age_band: "6-11" } }, consent({ child_assent: "too_young" }));
  expect(decided(small)).toBe("released");
  const born = answersWith({ person: { birth_date: "2008-11-23" } });
  expect(decided(born, undefined, { at: "2026-11-23T12:00:00Z" })).toBe("released");
  // The evening of the 22nd in Hawaii.
  expect(decided(born, undefined, { at: "2026-11-23T11:59:00Z", opened: "2026-11-23T09:00:00Z" })).toBe(
    "age_contradicts_birth_date person.birth_date",
  );
});

test("an appointment that was struck, and a place that was asked for in time, hold nothing back", () => {
  const past = { [here]: { appointment_at: "2020-01-01T10:00:00Z" } };
  expect(decided(answersWith({ handover: past, review: { [here]: { leave_out: ["appointment_at"] } } }))).toBe("released");
  expect(decided(answersWith({ choices: { [here]: { availability_checked_at: "2026-11-23T10:15:00Z" } } }))).toBe("released");
});

test("a provider that is in no directory gets nothing", () => {
  expect(decided(answersWith({ services: { choices: ["aa-gone"] } }), organization([{ type: "legal" }], { id: "aa-gone" }))).not.toBe(
    "released",
  );
});

test("what forbids comes before what is merely missing: no consent is asked for a place that must not be told", () => {
  const both = answersWith({ services: { services_wanted: ["police"] } }, consent({ consent: "refused" }));
  expect(decided(both, police)).toBe("police_not_wanted rights.wants_police_contact");
});

test("a carer under suspicion never speaks for the child, but a guardian who was appointed does", () => {
  for (const accompanied_by of ["alone", "parent", "other_relative", "unrelated_adult"] as const)
    expect(decided(answersWith(asChild, { age: { carer_suspected: "yes", accompanied_by } }))).toBe("released");
  expect(decided(answersWith({ age: { age_group: "unsure" } }, bestInterests, { age: { carer_suspected: "yes" } }))).toBe("released");
});

test("danger to life releases little, to those who save it, and whatever was refused before", () => {
  for (const receiver of [clinic, police]) {
    const answers = answersWith({
      danger: { danger_now: "yes", medical_now: ["injury"] },
      rights: { wants_police_contact: "yes" },
      services: { services_wanted: ["health", "police"] },
      safety: { risk_level: "immediate" },
      consent: { [here]: { consent_by: "none_vital_interest", items_shared: ["called"] } },
    });
    expect(decided(answers, receiver)).toBe("released");
  }
});

describe("where nobody gave a yes, only who decides in its place", () => {
  const decides: Changes = { ...bestInterests, consent: { [here]: { consent: "nobody", consent_by: "none_best_interests" } } };
  test("the authority decides for a child", () => expect(decided(answersWith(decides))).toBe("released"));
  test("it decides only with its reason", () =>
    expect(decided(answersWith(decides, { age: { best_interests_reason: "not_asked" } }))).toMatch(/^best_interests_reason_missing /));
  test.each(["person", "guardian", "both", "unknown", "not_asked"] as const)(
    "nobody, and given by %s, is no yes: not of a child",
    (consent_by) => {
      const answers = answersWith(asChild, { consent: { [here]: { consent: "nobody", consent_by } } });
      expect(decided(answers)).not.toBe("released");
    },
  );
  test.each(["person", "unknown", "not_asked"] as const)("nobody, and given by %s, is no yes: not of an adult", (consent_by) => {
    expect(decided(answersWith({ consent: { [here]: { consent: "nobody", consent_by } } }))).not.toBe("released");
  });
});

test("advice from abroad moves nobody, unless nothing says so", () => {
  expect(decided(answersWith(chosenAbroad), there)).toBe("released");
  expect(decided(answersWith(chosenAbroad, { cross_border: { purpose: "criminal_case" } }), there)).toBe("released");
  const silent = { ...answersWith(chosenAbroad), cross_border: { receiver_confirmed: "yes" } } as const;
  expect(decided(silent, there)).toBe("return_not_voluntary cross_border.voluntary");
});

test("only four reasons mean that nobody is there; the others are a rule's no", () => {
  const nobody = withheldReasons.filter((reason) => isNobodyThere({ receiver: here, reason, question: "" }));
  expect(nobody).toEqual(["not_active", "service_full", "no_answer", "not_eligible"]);
});

test.each(["yes", "Not sure yet: they call back", "Noor takes her", "nonprofit, and yes"])("%j is no refusal", (eligibility_ok) => {
  expect(decided(answersWith({ choices: { [here]: { eligibility_ok } } }))).toBe("released");
});
