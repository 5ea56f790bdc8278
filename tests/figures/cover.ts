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
  phone: ["person.phone"],
  guardian_appointed: ["age.guardian_appointed"],
  childs_view: ["age.childs_view"],
  best_interests_reason: ["age.best_interests_reason"],
  // Which of the wanted services this receiver may give depends on who the person is.
  services_wanted: [
    "services.services_wanted",
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
  safe_contact: ["method", "ok_voicemail", "ok_times", "never_contact"].map((part) => `safety.safe_contact.${part}`),
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

/** The lines that a receiver may see: agreed, not withheld, not struck; without a yes, only what saves a life. */
export const coveredItems = (given: Given, receiver: string): readonly string[] => {
  const at = (key: string) => given.get(`consent.${receiver}.${key}`);
  const kept_back = [...list(at("withheld_items")), ...list(given.get(`review.${receiver}.leave_out`))];
  return Object.keys(behind)
    .filter((item) => list(at("items_shared")).includes(item) && !kept_back.includes(item))
    .filter((item) => at("consent_by") !== "none_vital_interest" || vital.includes(item));
};

/** Questions whose answers may be read from the sheet of a receiver. */
export const coveredQuestions = (given: Given, receiver: string): ReadonlySet<string> =>
  new Set([
    ...coveredItems(given, receiver).flatMap((item) => behind[item] ?? []),
    ...[...given.keys()].filter(
      (id) =>
        id.startsWith("sender.") ||
        id.startsWith(`handover.${receiver}.`) ||
        id === `consent.${receiver}.not_to_be_told` ||
        id === `choices.${receiver}.checked_with`,
    ),
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
  const isVital = by === "none_vital_interest";
  if (isVital && !((given.get("danger.danger_now") === "yes" || medical) && offers("health", "police"))) return false;
  if (!isVital && !child && by !== "person") return false;
  if (!isVital && child && !childIsHeard(given, receiver)) return false;

  const high = ["high", "immediate"].includes(String(given.get("safety.risk_level")));
  if (high && !isVital && !coveredItems(given, receiver).includes("risk_level")) return false;
  if (offers("police") && given.get("rights.wants_police_contact") !== "yes") return false;
  const availability = given.get(`choices.${receiver}.availability`);
  return availability !== "full" && availability !== "no_answer" && given.get(`choices.${receiver}.eligibility_ok`) !== "no";
};

const childIsHeard = (given: Given, receiver: string): boolean => {
  const at = (key: string) => given.get(`consent.${receiver}.${key}`);
  if (at("consent_by") === "none_best_interests")
    return text(given.get("age.best_interests_reason")) !== undefined && text(given.get("age.childs_view")) !== undefined;
  const bySomebodySafe = given.get("age.carer_suspected") === "no" || given.get("age.guardian_appointed") === "yes";
  const assent = at("child_assent");
  return ["guardian", "both"].includes(String(at("consent_by"))) && bySomebodySafe && (assent === "yes" || assent === "too_young");
};
