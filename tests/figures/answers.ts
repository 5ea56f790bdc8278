import fc from "fast-check";
import { accept, longestText } from "../../src/core/steps/accept.ts";
import { type Field, silences, type Value } from "../../src/core/steps/field.ts";
import type { Question } from "../../src/core/steps/step.ts";
import { isProviderOf, providerIds } from "./providers.ts";

/** The instant of every generated run. */
export const now = "2026-11-23T10:15:00Z";

/** Answers with which a walkthrough goes on to the sheets: without them nearly every random walk would end at the first gate. */
const favourable: Readonly<Record<string, readonly unknown[]>> = {
  "setting.contact_mode": ["in_person", "phone", "online"],
  "setting.country": ["BE", "PT", "GB", "AT", "RS", "NG"],
  "setting.companions_present": ["none", "child_of_person"],
  "setting.setting_private": [true],
  "setting.safe_to_speak": [true],
  "danger.danger_now": ["no", "unsure"],
  "danger.medical_now": [["none"], []],
  "danger.call_made_at": ["2026-11-23T09:00:00Z"],
  "age.age_group": ["adult", "adult", "adult", "child"],
  "age.age_band": ["18-24", "25-59", "not_asked"],
  "age.age_disputed": [false],
  "age.accompanied_by": ["alone", "parent"],
  "age.carer_suspected": ["no"],
  "age.guardian_appointed": ["yes"],
  "agreement.informed_purpose": [true],
  "agreement.informed_use": [true],
  "agreement.informed_access_right": [true],
  "agreement.informed_retention": [true],
  "agreement.informed_withdrawal": [true],
  "agreement.informed_limits": [true],
  "agreement.agrees_to_talk": ["yes"],
  "agreement.agrees_to_notes": ["yes"],
  "rights.wants_police_contact": ["yes", "no"],
  "rights.wants_formal_identification": ["yes", "no"],
  "safety.risk_level": ["low", "medium"],
  "cross_border.purpose": ["service_abroad", "return"],
  "cross_border.voluntary": ["yes"],
  "cross_border.return_risk_assessed": ["yes"],
  "cross_border.best_interests_procedure": ["yes"],
  "cross_border.family_assessment": ["yes"],
  "cross_border.receiver_confirmed": ["yes"],
  "choices.availability": ["confirmed", "waiting_list", "not_checked"],
  "choices.eligibility_ok": ["yes"],
  "choices.chosen_by_person": [true],
  "person.birth_date": ["1990-05-05", "not_asked"],
  "consent.consent": ["written", "verbal_witnessed", "verbal"],
  "consent.consent_by": ["person", "person", "person", "both"],
  "consent.child_assent": ["yes"],
  "consent.consent_at": ["2026-11-23T10:00:00Z", "2026-11-20T10:00:00Z"],
  "consent.valid_until": ["2026-12-01"],
  "review.leave_out": [[]],
};

/** A free text, unlike any other and unlike every word of the program and of the directory. */
export const canary = (id: string, n = 0): string =>
  `zq${[...id].reduce((h, c) => (Math.imul(h, 31) + (c.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)}q${n}z`;

const instants = ["2026-11-23T10:00:00Z", "2026-11-24T09:30:00+01:00", "2026-10-01T08:00:00Z", "2026-12-24T23:59"];
const days = ["2026-11-23", "2026-11-22", "2026-12-20", "2027-02-21", "2027-03-01"];

/** Any value that `accept` takes. Texts are canaries, so that each can be found again wherever it went. */
const valueFor = (field: Field, id: string): fc.Arbitrary<Value> => {
  switch (field.kind) {
    case "confirm":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options);
    case "many":
      return fc.subarray([...field.options]);
    case "text":
      return fc.constant(canary(id));
    case "phone":
      return fc.constant(`${canary(id)} 00`);
    case "texts":
      return fc.constantFrom([canary(id)], [canary(id), canary(id, 1)]);
    case "number":
      return fc.integer({ min: field.minimum, max: field.maximum });
    case "day":
      return fc.constantFrom(...days);
    case "instant":
      return fc.constantFrom(...instants);
    case "country":
      return fc.constantFrom("BE", "PT", "AT", "KP", "SE");
    case "countries":
      return fc.subarray(["AT", "MD", "RS", "KP"], { minLength: 1 });
    case "languages":
      return fc.subarray(["en", "fr", "ar", "uk", "prs"], { minLength: 1 });
    case "providers":
      return fc.subarray(providerIds, { maxLength: 3 });
    case "marks":
      return fc.dictionary(fc.constantFrom(...field.keys), fc.constantFrom(...field.options), { maxKeys: 6 });
  }
};

/** fast-check remembers an arbitrary by the function that makes it: each is made once. */
const makers = new Map<string, () => fc.Arbitrary<Value>>();
const once = (key: string, make: () => fc.Arbitrary<Value>): (() => fc.Arbitrary<Value>) => {
  const known = makers.get(key);
  if (known) return known;
  const made = make();
  const maker = () => made;
  makers.set(key, maker);
  return maker;
};

/** Any answer to a question, a silence among them. `ease`: how many in ten are those with which it goes on. */
export const answerTo = ({ id, step, key, field }: Question, ease: number): (() => fc.Arbitrary<Value>) =>
  once(`${id} ${ease}`, () => {
    const any = fc.oneof({ weight: 6, arbitrary: valueFor(field, id) }, { weight: 1, arbitrary: fc.constantFrom(...silences) });
    const good = favourable[`${step}.${key}`];
    return good === undefined
      ? any
      : fc.oneof({ weight: ease, arbitrary: fc.constantFrom(...(good as readonly Value[])) }, { weight: 10 - ease, arbitrary: any });
  });

/** Providers that offer something wanted, where there are any: with others every receiver is refused at once. */
export const someProviders = (country: string, wanted: readonly string[]): (() => fc.Arbitrary<Value>) =>
  once(`providers ${country} ${wanted.join()}`, () => {
    const fitting = providerIds.filter((id) => isProviderOf(id, country, wanted));
    return fitting.length === 0
      ? fc.subarray(providerIds, { maxLength: 2 })
      : fc.subarray(fitting.slice(0, 12), { minLength: 1, maxLength: Math.min(3, fitting.length) });
  });

/** Texts that are as odd as the keyboard allows, and still answers. */
export const oddText = fc
  .string({ unit: "grapheme", maxLength: longestText })
  .filter((text) => accept({ kind: "text", sensitivity: "s1", required: false }, text).ok);
