import type {
  AnonymousConsultation,
  ChildNotification,
  EmergencyNumber,
  FormalIdentification,
  ReflectionPeriod,
} from "../directory/model.ts";
import type { RoundTheClock } from "../search/first-things.ts";
import type { Suggestion } from "./suggested-services.ts";

/** What the caseworker is told at a step. Words in `messages/en/advice.ts`. */
export const plainAdvice = [
  "screen_may_be_seen",
  "speak_alone_first",
  "agree_stop_word",
  "third_party_keep_nothing",
  "only_urgent_safety",
  "hiv_prophylaxis_window_passed",
  "care_before_police",
  "stay_with_person",
  "regional_lines_unplaced",
  "leave_no_traces",
  "presume_child",
  "child_authority_first",
  "no_interview_about_facts",
  "never_contact_carer",
  "who_may_interpret",
  "notes_may_be_demanded",
  "service_before_screening",
  "indications_are_not_proof",
  "no_screening_in_danger",
  "going_back_is_common",
  "new_phone_first",
  "safety_critical_must_be_shared",
  "help_is_unconditional",
  "one_case_manager",
  "ask_without_identifying",
  "one_choice_only",
  "one_consent_per_receiver",
  "receiver_is_told_before",
  "no_consulate_before_legal_advice",
  "child_return_needs_procedure",
  "widen_the_search",
] as const;
export type PlainAdviceCode = (typeof plainAdvice)[number];

/** Advice that carries a fact of the directory or of the answers. */
export interface AdviceArgs {
  emergency_numbers: { readonly numbers: readonly EmergencyNumber[] };
  no_emergency_number: { readonly country: string };
  round_the_clock_lines: { readonly lines: readonly RoundTheClock[] };
  hours_left_for_hiv_prophylaxis: { readonly hours: number };
  emergency_contraception_window: { readonly hours: number };
  child_authority_not_recorded: { readonly country: string };
  child_notification: ChildNotification;
  child_notification_not_recorded: { readonly country: string };
  anonymous_consultation: AnonymousConsultation;
  reflection_period: ReflectionPeriod;
  reflection_period_not_recorded: { readonly country: string };
  formal_identification: FormalIdentification;
  formal_identification_not_recorded: { readonly country: string };
  national_fact_old: { readonly checked: string };
  suggested_services: { readonly suggestions: readonly Suggestion[] };
  police_consent_is_separate: { readonly name: string };
  exploitation_type_seldom_needed: { readonly name: string };
}
export type Advice =
  | { readonly code: PlainAdviceCode }
  | { [C in keyof AdviceArgs]: { readonly code: C; readonly args: AdviceArgs[C] } }[keyof AdviceArgs];

/** Whether words of a record stand in it, and not numbers alone: they are in the language of the directory. */
export const quotesRecord = (advice: Advice): boolean => {
  switch (advice.code) {
    case "child_notification":
    case "formal_identification":
      return true;
    case "anonymous_consultation":
      return (advice.args.where ?? advice.args.note) !== undefined;
    case "reflection_period":
      return (advice.args.applies_to ?? advice.args.legal_basis ?? advice.args.note) !== undefined;
    default:
      return false;
  }
};

export const say = (code: PlainAdviceCode): Advice => ({ code });
export const tell = <C extends keyof AdviceArgs>(code: C, args: AdviceArgs[C]): Advice => ({ code, args }) as Advice;
