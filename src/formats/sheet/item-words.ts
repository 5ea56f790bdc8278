import type { Item } from "../../core/consent/items.ts";
import { silences, type Value } from "../../core/steps/field.ts";
import type { StepId } from "../../core/steps/step.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { clockIn, type SheetFacts } from "./clock.ts";

/** The question a line comes from, where its options have words of their own. */
const stepOf: Partial<Record<Item, StepId>> = {
  age_band: "age",
  guardian_appointed: "age",
  interpreter_needed: "language",
  interpreter_gender_pref: "language",
  preferred_worker_gender: "language",
  access_needs: "language",
  services_wanted: "services",
  services_already_received: "services",
  needs_now: "needs",
  sleeping_tonight: "needs",
  exploitation_types: "indications",
  risk_level: "safety",
  risk_sources: "safety",
  risk_to_family: "safety",
  device_compromised: "safety",
  still_controlled: "danger",
  transport: "handover",
};

/** A line's value in words: option words instead of codes, language names instead of ISO codes, times by the clock of the receiver's `country`. */
export const itemWords = (item: Item, value: Value, country: string, facts: SheetFacts, language: SheetLanguage): string => {
  if (item === "safe_contact" && typeof value === "object" && !Array.isArray(value))
    return language.safeContact(value as Readonly<Record<string, string>>);
  const one = (code: string): string => {
    if (item === "languages") return language.nameHere("language", code, facts.languages[code] ?? code);
    return language.itemValues[item]?.[code] ?? optionWords(item, code, language) ?? code;
  };
  if (item === "appointment_at") return clockIn(country, facts, language)(String(value));
  if (Array.isArray(value)) return value.map(one).join(", ");
  return typeof value === "string" ? one(value) : String(value);
};

const optionWords = (item: Item, code: string, { questions }: SheetLanguage): string | undefined => {
  const step = stepOf[item];
  if (step === undefined || (silences as readonly string[]).includes(code)) return undefined;
  const asked: Readonly<Record<string, { readonly options?: Readonly<Record<string, string>> | undefined }>> = questions[step].questions;
  return asked[item]?.options?.[code];
};
