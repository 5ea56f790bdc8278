import { isChild } from "../../src/core/steps/age.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { directory } from "../fakes/directory.ts";
import { now } from "./answers.ts";

/** The answers behind each line of a receiver's sheet, written down a second time: `item-values.ts` is what is tested. */
const behind: Readonly<Record<string, readonly string[]>> = {
  called: ["person.called"],
  age_group: ["age.age_group", "age.age_band", "age.age_disputed"],
  age_band: ["age.age_band"],
  gender: ["person.gender"],
  languages: ["language.languages"],
  interpreter_needed: ["language.interpreter_needed"],
  interpreter_gender_pref: ["language.interpreter_gender_pref"],
  preferred_worker_gender: ["language.preferred_worker_gender"],
  access_needs: ["language.access_needs"],
  travelling_with: ["person.travelling_with"],
  name: ["person.name"],
  birth_date: ["person.birth_date"],
  nationality: ["person.nationality"],
  phone: ["person.phone", "safety.safe_contact.method", "danger.still_controlled", "safety.device_compromised"],
  guardian_appointed: ["age.guardian_appointed"],
  childs_view: ["age.childs_view"],
  best_interests_reason: ["age.best_interests_reason"],
  // Which of the wanted services this receiver may give depends on who the person is.
  services_wanted: [
    "services.services_wanted",
    "rights.wants_formal_identification",
    "cross_border.purpose",
    "age.age_group",
    "age.age_band",
    "age.age_disputed",
    "person.gender",
    "person.travelling_with",
  ],
  needs_now: ["needs.needs_now"],
  sleeping_tonight: ["needs.sleeping_tonight"],
  services_already_received: ["services.services_already_received"],
  exploitation_types: ["indications.exploitation_types"],
  // Whoever is controlled or watched is reached through the sender only.
  safe_contact: [
    ...["method", "ok_voicemail", "ok_times", "never_contact"].map((part) => `safety.safe_contact.${part}`),
    "danger.still_controlled",
    "safety.device_compromised",
  ],
  places_to_avoid: ["safety.places_to_avoid"],
  risk_level: ["safety.risk_level"],
  risk_sources: ["safety.risk_sources"],
  risk_to_family: ["safety.risk_to_family"],
  device_compromised: ["safety.device_compromised"],
  still_controlled: ["danger.still_controlled"],
  safety_actions: ["safety.safety_actions"],
};
const vital = ["called", "age_group", "languages", "access_needs", "risk_level", "safe_contact", "services_wanted"];

const list = (value: Value | undefined): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Arranged with the receiver after the yes to it: goes with that yes, unless it is struck. */
const arranged = ["appointment_at", "meet_who", "meet_where", "transport", "accompanied_by", "documents_to_bring", "if_it_fails"];

const isKeptBack = (given: Given, receiver: string, item: string): boolean =>
  [given.get(`consent.${receiver}.withheld_items`), given.get(`review.${receiver}.leave_out`)].some((one) => list(one).includes(item));
const isVital = (given: Given, receiver: string): boolean => given.get(`consent.${receiver}.consent_by`) === "none_vital_interest";

/** The lines that a receiver may see: agreed, not withheld, not struck; without a yes, only what saves a life. */
export const coveredItems = (given: Given, receiver: string): readonly string[] =>
  Object.keys(behind)
    .filter((item) => list(given.get(`consent.${receiver}.items_shared`)).includes(item) && !isKeptBack(given, receiver, item))
    .filter((item) => !isVital(given, receiver) || vital.includes(item))
    // A number goes beside what makes calling it safe.
    .filter((item, _, all) => item !== "phone" || all.includes("safe_contact"));

/** Questions whose answers may be read from the sheet of a receiver. */
export const coveredQuestions = (given: Given, receiver: string): ReadonlySet<string> =>
  new Set([
    ...coveredItems(given, receiver).flatMap((item) => behind[item] ?? []),
    ...arranged
      .filter((item) => !isVital(given, receiver) && !isKeptBack(given, receiver, item))
      .map((item) => `handover.${receiver}.${item}`),
    ...[...given.keys()].filter((id) => id.startsWith("sender.")),
    `consent.${receiver}.not_to_be_told`,
    `choices.${receiver}.checked_with`,
  ]);

const time = (instant: string): number => Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? instant : `${instant}Z`);
const today = Date.parse(now.slice(0, 10));
const dayLength = 86_400_000;
const text = (value: Value | undefined): string | undefined =>
  typeof value === "string" && !["unknown", "declined", "not_asked"].includes(value) ? value : undefined;

/** Whether a receiver may be told at all, as referral-process.md says it; what the record of the receiver says is left aside. */
export const hasCover = (given: Given, receiver: string): boolean => {
  const at = (key: string) => given.get(`consent.${receiver}.${key}`);
  const by = at("consent_by");
  const age = Object.fromEntries(["age_group", "age_band", "age_disputed"].map((key) => [key, given.get(`age.${key}`)]));
  const child = isChild({ age });
  const offers = (...types: readonly string[]) =>
    directory.organization(receiver)?.services.some(({ type }) => types.includes(type)) === true;

  if (!["written", "verbal_witnessed", "verbal"].includes(String(at("consent"))) || !Array.isArray(at("items_shared"))) return false;
  const given_at = text(at("consent_at")) ?? now;
  const from = Date.parse(given_at.slice(0, 10));
  const until = text(at("valid_until"));
  const last = until === undefined ? from + 30 * dayLength : Date.parse(until);
  if (time(given_at) > time(now) || last < today || last - from > 90 * dayLength) return false;

  const medical = list(given.get("danger.medical_now")).some((need) => need !== "none");
  const saves = isVital(given, receiver);
  if (saves && !((given.get("danger.danger_now") === "yes" || medical) && offers("health", "police"))) return false;
  if (!saves && !child && by !== "person") return false;
  if (!saves && child && !childIsHeard(given, receiver)) return false;
  const born = text(given.get("person.birth_date"));
  if (!child && born !== undefined && Number(now.slice(0, 4)) - Number(born.slice(0, 4)) < 18) return false;

  // A yes to no line is none.
  if (coveredItems(given, receiver).length === 0) return false;
  const high = ["high", "immediate"].includes(String(given.get("safety.risk_level")));
  if (high && !saves && !coveredItems(given, receiver).includes("risk_level")) return false;
  if (offers("police") && given.get("rights.wants_police_contact") !== "yes") return false;
  const availability = given.get(`choices.${receiver}.availability`);
  const refused = given.get(`choices.${receiver}.chosen_by_person`) === false || given.get(`choices.${receiver}.eligibility_ok`) === "no";
  return availability !== "full" && availability !== "no_answer" && !refused;
};

const childIsHeard = (given: Given, receiver: string): boolean => {
  const at = (key: string) => given.get(`consent.${receiver}.${key}`);
  if (at("consent_by") === "none_best_interests")
    return text(given.get("age.best_interests_reason")) !== undefined && text(given.get("age.childs_view")) !== undefined;
  const beside = given.get("age.accompanied_by");
  const appointed = given.get("age.guardian_appointed") === "yes";
  const hasGuardian = appointed || beside === "parent" || beside === "guardian";
  const isOther = appointed && ["alone", "parent", "other_relative", "unrelated_adult"].includes(String(beside));
  const bySomebodySafe = hasGuardian && (given.get("age.carer_suspected") === "no" || isOther);
  const assent = at("child_assent");
  const canSpeak = ["12-15", "16-17"].includes(String(given.get("age.age_band")));
  return (
    ["guardian", "both"].includes(String(at("consent_by"))) && bySomebodySafe && (assent === "yes" || (assent === "too_young" && !canSpeak))
  );
};
