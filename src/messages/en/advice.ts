import type { FormalIdentification, ReflectionPeriod } from "../../core/directory/model.ts";
import type { RoundTheClock } from "../../core/search/first-things.ts";
import type { Advice, AdviceArgs, PlainAdviceCode } from "../../core/steps/advice.ts";
import { regionName } from "../../core/vocabulary/regions.ts";
import { cardWords } from "./card.ts";
import { emergencyLabel } from "./emergency-labels.ts";
import { serviceLabels } from "./vocabulary.ts";

/** Below facts on rights that stand as their record has them: in English. Said where the interface speaks another language. */
export const recordedInEnglish = "These facts are recorded in English only.";

export const plainAdviceWords: Readonly<Record<PlainAdviceCode, string>> = {
  screen_may_be_seen: "This screen may be seen by others. Turn it away, and do not leave it open.",
  speak_alone_first: "Speak with the person alone before anything else. Do not say in front of the other adult what this is about.",
  agree_stop_word: "Agree on a word that means “I must stop now”, and on what to do if the line is cut off: who calls whom, and when.",
  third_party_keep_nothing:
    "Keep nothing about the person. Ask the caller to give them the number, if that is safe, so that they can call themselves.",
  only_urgent_safety: "Here, ask only whether anyone is in danger or needs a doctor. Leave all the rest for a place where you are alone.",
  hiv_prophylaxis_window_passed:
    "More than 72 hours have passed, too late for HIV prophylaxis. A doctor can still do much: care for injuries, tests, other treatment. Offer it.",
  care_before_police: "Medical care comes first. Do not make a report to the police a condition of care.",
  stay_with_person: "Do not leave the person alone. Listen, stay calm, and bring in a doctor or a crisis line now.",
  regional_lines_unplaced: "Whether a regional line serves the place of this case is not recorded: ask when you call.",
  leave_no_traces: "Send no letter, text or leaflet, and do not call their phone. Agree by word of mouth when and where you meet again.",
  presume_child: "The age is not certain: treat the person as a child until it is.",
  child_authority_first: "The child-protection authority and a guardian come first. What is best for the child decides.",
  no_interview_about_facts:
    "Do not ask the child what happened. That is for people trained for it. Listen if the child tells you by itself.",
  never_contact_carer: "Do not contact the adult who looks after the child, do not ask them to agree, and do not say where the child is.",
  who_may_interpret:
    "No friend, relative, colleague or child interprets. Ask whether the interpreter knows the person's community or anyone they fear. If so, take another.",
  notes_may_be_demanded: "A court may one day demand your notes. Ask and write only what a service needs.",
  service_before_screening: "Help with these needs first. Other questions can wait, or never be asked.",
  indications_are_not_proof:
    "Signs are not proof, and no signs prove nothing. Fear and pain change what people remember. Calm, anger or silence mean nothing. Only the competent authority decides on status.",
  no_screening_in_danger: "While someone is in danger, the questions about signs are left out. They can be asked another day, if at all.",
  going_back_is_common:
    "Many people go back, or think of it. Do not blame them. Plan for it: how to stay safe there, and how to reach you.",
  new_phone_first: "First a phone that nobody else has touched, then new contacts. Switching things off on the old one may be noticed.",
  safety_critical_must_be_shared:
    "The risk is high: a service that takes the person must know the level, though not the reason. Tell the person so now. Without it there is no referral.",
  help_is_unconditional: "Help does not depend on talking to the police, on papers, on signing, or on any answer given here. Say so.",
  one_case_manager:
    "Ask whether someone already keeps the plan. One person, one plan: if there is a case worker, bring them in with the person's yes.",
  ask_without_identifying:
    "When you call a service, do not say who the person is. Age group, needs and language are enough to ask for a place.",
  one_choice_only: "Only one service is chosen. If there is another, show it too: a choice needs two.",
  one_consent_per_receiver:
    "One yes for one service, line by line. Nothing is ticked beforehand. A no to any of it changes nothing in your help.",
  receiver_is_told_before:
    "Tell the service who comes, when, and who meets them, before the person sets off. Best, let the person speak with them first.",
  no_consulate_before_legal_advice:
    "Do not contact a consulate before a lawyer has advised the person. If they need asylum, it could put them or their family in danger.",
  child_return_needs_procedure:
    "A child is not taken back before the authority has decided what is best and the family has been looked at.",
  widen_the_search:
    "Look further: the next region, the national hotline, the authority, then services across the border. Agree on a plan for tonight.",
};

export const adviceWords: { readonly [C in keyof AdviceArgs]: (args: AdviceArgs[C]) => string } = {
  emergency_numbers: ({ numbers }) =>
    `In danger, call: ${numbers.map(({ label, number }) => `${emergencyLabel(label)}: ${number}`).join("; ")}`,
  no_emergency_number: ({ country }) => `No emergency number is recorded for ${named(country)}. Ask for it locally; do not guess.`,
  round_the_clock_lines: ({ lines }) => `Day and night: ${lines.map(line).join("; ")}`,
  hours_left_for_hiv_prophylaxis: ({ hours }) =>
    `HIV prophylaxis works only when begun within 72 hours: ${left(hours)}. Go to a doctor now.`,
  emergency_contraception_window: ({ hours }) =>
    `If a pregnancy is possible: emergency contraception can work up to about 120 hours, the sooner the better. ${sentence(left(hours))}.`,
  child_authority_not_recorded: ({ country }) =>
    `For ${named(country)} no child-protection authority with a telephone number is recorded here. Ask for it locally; do not guess.`,
  child_notification: ({ within_hours, to, ...fact }) =>
    join(`Duty to report a child: within ${count(within_hours, "hour")}, to ${to}.`, ...origin(fact)),
  child_notification_not_recorded: ({ country }) =>
    `For ${named(country)} no duty to report a child is recorded. That does not mean there is none: ask child protection or the hotline now.`,
  anonymous_consultation: ({ allowed, where, ...fact }) =>
    join(
      allowed
        ? `You may ask for advice on this without naming the person${where === undefined ? "" : `: ${where}`}.`
        : "Asking for advice on a case without naming the person is recorded as not allowed here.",
      ...origin(fact),
    ),
  reflection_period: (period) =>
    join(
      `Reflection period (time to recover and decide), as recorded: ${lengthOf(period)}.`,
      period.applies_to !== undefined && `For: ${period.applies_to}.`,
      period.legal_basis !== undefined && `Legal basis: ${period.legal_basis}.`,
      ...origin(period),
      "Promise nothing: ask a lawyer whether it holds for this person.",
    ),
  reflection_period_not_recorded: ({ country }) =>
    `For ${named(country)} no reflection period (time to recover and decide) is recorded. There may be one: ask the hotline or a lawyer.`,
  formal_identification: (fact) =>
    join(
      `Formal identification, as recorded: ${fact.by}.`,
      fact.who_may_file !== undefined && `Who may report: ${fact.who_may_file}.`,
      adultConsent[fact.adult_consent],
      fact.child_consent !== undefined && childConsent[fact.child_consent],
      fact.legal_basis !== undefined && `Legal basis: ${fact.legal_basis}.`,
      ...origin(fact),
    ),
  formal_identification_not_recorded: ({ country }) =>
    `For ${named(country)} it is not recorded who identifies formally: ask the hotline. Help does not wait for it.`,
  national_fact_old: ({ checked }) => `This was last read on ${checked}, more than a year ago. Do not rely on it: ask first.`,
  suggested_services: ({ suggestions }) =>
    `From what was said, you could also offer: ${suggestions.map(({ service, priority }) => `${serviceLabels[service]} (${within[priority]})`).join(", ")}. The person chooses.`,
  police_consent_is_separate: ({ name }) =>
    `${name} is a police service. It needs a yes of its own, asked apart from the others. A no costs nothing.`,
  exploitation_type_seldom_needed: ({ name }) =>
    `${name} can hardly need to know the kind of exploitation for this help. Leave that line out unless the person wants it told.`,
};

const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(" ");

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;

const left = (hours: number): string => {
  const whole = Math.floor(hours);
  if (whole < 1) return "less than an hour is left";
  return whole === 1 ? "about 1 hour is left" : `about ${whole} hours are left`;
};

const named = (country: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? `this country (${new Intl.DisplayNames(["en"], { type: "region" }).of(country) ?? country})`
    : "this country";

const line = ({ organization: { name, caution, coverage }, phone }: RoundTheClock): string => {
  const notes = [
    ...(coverage === "national" ? [] : [cardWords.serves(cardWords.onlyIn(coverage.map(regionName).join(", ")))]),
    ...(caution === undefined ? [] : [`caution: ${caution}`]),
  ];
  return `${name}, ${phone.number}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
};

/** Where a national fact was read and when: none is shown without. */
const origin = ({
  note,
  source,
  checked,
}: {
  readonly note?: string;
  readonly source: string;
  readonly checked: string;
}): readonly string[] => [...(note === undefined ? [] : [`Note: ${note.replace(/\.$/, "")}.`]), `Read on ${source} on ${checked}.`];

/** Exactly as recorded: neither rounded nor reckoned into another unit. */
const lengthOf = ({ days, months, at_least, up_to, up_to_days, child_months }: ReflectionPeriod): string => {
  const bound = at_least ? "at least " : up_to ? "up to " : "";
  const main = [days !== undefined && count(days, "day"), months !== undefined && count(months, "month")].filter((part) => part !== false);
  const parts = [
    main.length > 0 && `${bound}${main.join(", or ")}`,
    up_to_days !== undefined && `up to ${count(up_to_days, "day")}`,
    child_months !== undefined && `${count(child_months, "month")} for children`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : "its length is not recorded";
};

const adultConsent: Readonly<Record<FormalIdentification["adult_consent"], string>> = {
  required: "An adult must agree to it.",
  not_required: "It may begin without an adult's yes: tell the person so.",
  unknown: "Whether the adult must agree is not recorded: ask.",
};

const childConsent: Readonly<Record<NonNullable<FormalIdentification["child_consent"]>, string>> = {
  required: "For a child, agreement is needed: ask whose.",
  not_required: "For a child it does not need agreement. Hear the child all the same.",
  unknown: "Whether a child must agree is not recorded: ask.",
};

const within = { emergency: "within 24 hours", urgent: "within 72 hours", normal: "within two weeks" } as const;

/** One advice in words. */
export const adviceText = (advice: Advice): string => ("args" in advice ? withArgs(advice) : plainAdviceWords[advice.code]);

const withArgs = <C extends keyof AdviceArgs>(advice: { readonly code: C; readonly args: AdviceArgs[C] }): string =>
  adviceWords[advice.code](advice.args);
