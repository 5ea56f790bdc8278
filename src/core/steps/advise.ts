import { type Day, dayOf } from "../day.ts";
import { isStale } from "../directory/fresh.ts";
import type { Country, Mechanism, Organization } from "../directory/model.ts";
import { isPolice, matchedServices } from "../protection/receiver-rules.ts";
import type { WithheldReason } from "../protection/withheld.ts";
import { urgentNumbers } from "../search/first-things.ts";
import { type Advice, say, tell } from "./advice.ts";
import { carerMayBeHarmful, isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { hasChildAuthority } from "./child-authority.ts";
import { wantsReturn } from "./cross-border.ts";
import { hasUrgentMedicalNeed, inDanger, mayBeInDanger } from "./danger.ts";
import { holds, listed } from "./field.ts";
import { isKnownAsChild, linesToCall } from "./lines-to-call.ts";
import { hasSafetyCriticalFacts } from "./safety.ts";
import type { Known, StepId } from "./step.ts";
import { suggestedServices } from "./suggested-services.ts";

type Adviser = (answers: Answers, known: Known) => readonly (Advice | false)[];

/** What to say when a step begins, or when the flow stops in it. */
export const adviceFor = (step: StepId, answers: Answers, known: Known): readonly Advice[] =>
  (advisers[step]?.(answers, known) ?? []).filter((one): one is Advice => one !== false);

const countryOf = ({ setting: { country } }: Answers, known: Known): Country | undefined => (country ? known.country(country) : undefined);

const emergencyNumbers = (answers: Answers, known: Known): Advice => {
  const country = countryOf(answers, known);
  const numbers = country ? urgentNumbers(country) : [];
  return numbers.length > 0
    ? tell("emergency_numbers", { numbers })
    : tell("no_emergency_number", { country: answers.setting.country ?? "" });
};

/** Whoever is told to call an authority, and finds no number for it, must not look for one in vain. */
const noChildAuthority = (answers: Answers, known: Known): Advice | false =>
  !hasChildAuthority(countryOf(answers, known)) && tell("child_authority_not_recorded", { country: answers.setting.country ?? "" });

/** For a child: where no authority is recorded, that, and what there is to call. */
const adviceWithoutAuthority = (answers: Answers, known: Known): readonly Advice[] => {
  const missing = noChildAuthority(answers, known);
  return missing ? [missing, emergencyNumbers(answers, known)] : [];
};

const wayOnIsAuthority: readonly WithheldReason[] = [
  "child_needs_guardian_or_authority",
  "guardian_not_recorded",
  "carer_suspected",
  "best_interests_reason_missing",
  "return_best_interests_missing",
];

/** What to say beside the way on of a refusal. */
export const adviceOnRefusal = (reasons: readonly WithheldReason[], answers: Answers, known: Known): readonly Advice[] =>
  reasons.some((reason) => wayOnIsAuthority.includes(reason)) ? adviceWithoutAuthority(answers, known) : [];

/** The numbers to call, or that none is recorded: one is never guessed. */
export const numbersToCall: Adviser = (answers, known) => {
  const country = countryOf(answers, known);
  const { hotlines: lines = [], unplaced } = country ? linesToCall(country, answers, known) : {};
  return [
    emergencyNumbers(answers, known),
    isKnownAsChild(answers) && noChildAuthority(answers, known),
    lines.length > 0 && tell("round_the_clock_lines", { lines }),
    unplaced !== undefined && say("regional_lines_unplaced"),
  ];
};

const afterAssault = ({ danger }: Answers): readonly (Advice | false)[] => {
  if (!holds(danger.medical_now, "recent_sexual_assault")) return [];
  const hours = danger.hours_since_assault;
  return [
    say("care_before_police"),
    typeof hours === "number" && hours <= 72 && tell("hours_left_for_hiv_prophylaxis", { hours: 72 - hours }),
    typeof hours === "number" && hours > 72 && say("hiv_prophylaxis_window_passed"),
    typeof hours === "number" && hours <= 120 && tell("emergency_contraception_window", { hours: 120 - hours }),
  ];
};

const mechanismOf = ({ setting }: Answers, known: Known): Mechanism => (setting.country && known.country(setting.country)?.mechanism) || {};

/** One warning for all national facts that a step shows. */
const ifOld = (known: Known, ...facts: readonly ({ readonly checked: Day } | undefined)[]): Advice | false => {
  const old = facts.find((fact) => fact && isStale(fact.checked, dayOf(known.now)));
  return old !== undefined && tell("national_fact_old", { checked: old.checked });
};

const advisers: Partial<Record<StepId, Adviser>> = {
  setting: ({ setting }) => [
    say("screen_may_be_seen"),
    (setting.contact_mode === "phone" || setting.contact_mode === "online") && say("agree_stop_word"),
  ],
  danger: (answers, known) => [
    answers.setting.setting_private !== true && say("only_urgent_safety"),
    ...(mayBeInDanger(answers) || hasUrgentMedicalNeed(answers) ? numbersToCall(answers, known) : []),
    ...afterAssault(answers),
    holds(answers.danger.medical_now, "suicide_risk") && say("stay_with_person"),
    answers.danger.still_controlled === "yes" && say("leave_no_traces"),
  ],
  age: (answers, known) => {
    if (answers.age.age_group === undefined || !isChild(answers)) return [];
    const duty = mechanismOf(answers, known).child_notification;
    return [
      answers.age.age_group !== "child" && say("presume_child"),
      say("child_authority_first"),
      ...adviceWithoutAuthority(answers, known),
      say("no_interview_about_facts"),
      duty ? tell("child_notification", duty) : tell("child_notification_not_recorded", { country: answers.setting.country ?? "" }),
      ifOld(known, duty),
      carerMayBeHarmful(answers) && say("never_contact_carer"),
    ];
  },
  language: ({ language }) => [language.interpreter_needed === "yes" && say("who_may_interpret")],
  agreement: () => [say("help_is_unconditional"), say("notes_may_be_demanded")],
  needs: () => [say("service_before_screening")],
  indications: (answers) => [isChild(answers) && say("no_interview_about_facts"), say("indications_are_not_proof")],
  safety: (answers) => [
    inDanger(answers) && say("no_screening_in_danger"),
    say("going_back_is_common"),
    answers.safety.device_compromised === "yes" && say("new_phone_first"),
    hasSafetyCriticalFacts(answers) && say("safety_critical_must_be_shared"),
  ],
  rights: (answers, known) => {
    const { reflection_period, formal_identification } = mechanismOf(answers, known);
    const country = answers.setting.country ?? "";
    return [
      formal_identification
        ? tell("formal_identification", formal_identification)
        : tell("formal_identification_not_recorded", { country }),
      reflection_period ? tell("reflection_period", reflection_period) : tell("reflection_period_not_recorded", { country }),
      ifOld(known, reflection_period, formal_identification),
      say("help_is_unconditional"),
    ];
  },
  services: (answers) => {
    const suggestions = suggestedServices(answers);
    return [suggestions.length > 0 && tell("suggested_services", { suggestions }), say("one_case_manager")];
  },
  choices: ({ services }) => [listed(services.choices).length === 1 && say("one_choice_only"), say("ask_without_identifying")],
  cross_border: (answers) => [
    say("no_consulate_before_legal_advice"),
    isChild(answers) && wantsReturn(answers) && say("child_return_needs_procedure"),
  ],
  consent: (answers, known) => [
    say("one_consent_per_receiver"),
    ...listed(answers.services.choices).flatMap((id) => {
      const receiver = known.organization(id);
      return receiver ? aboutReceiver(answers, id, receiver) : [];
    }),
  ],
  handover: () => [say("receiver_is_told_before")],
  no_consent: (answers, known) => {
    const consultation = mechanismOf(answers, known).anonymous_consultation;
    return [consultation !== undefined && tell("anonymous_consultation", consultation), ifOld(known, consultation)];
  },
};

const needExploitationType: readonly string[] = ["legal", "health", "mental-health", "identification"];

const aboutReceiver = (answers: Answers, id: string, receiver: Organization): readonly (Advice | false)[] => [
  isPolice(receiver) && tell("police_consent_is_separate", { name: receiver.name }),
  holds(answers.consent[id]?.items_shared, "exploitation_types") &&
    !matchedServices(answers, receiver).some((type) => needExploitationType.includes(type)) &&
    tell("exploitation_type_seldom_needed", { name: receiver.name }),
];

/** What to do instead of the ordinary flow, where a stop or an empty list ends it. */
export const adviceAtStop = (reason: string, answers: Answers, known: Known): readonly Advice[] =>
  [
    ...numbersToCall(answers, known),
    reason === "another_adult_present" && say("speak_alone_first"),
    reason === "third_party_report" && say("third_party_keep_nothing"),
    reason === "not_private" && say("only_urgent_safety"),
    reason === "no_agreement_to_talk" && say("help_is_unconditional"),
    reason === "no_provider_chosen" && say("widen_the_search"),
    ...afterAssault(answers),
    holds(answers.danger.medical_now, "suicide_risk") && say("stay_with_person"),
    ...(reason === "no_agreement_to_talk" || reason === "no_agreement_to_notes" ? adviceFor("no_consent", answers, known) : []),
  ].filter((one): one is Advice => one !== false);
