import { isWatched } from "../consent/item-values.ts";
import { minutesOf } from "../day.ts";
import { ageContradiction, uncertainAdult } from "./age-contradiction.ts";
import type { Answers } from "./answers.ts";
import { type Contradiction, type ContradictionCode, type Half, thirdWayOf } from "./contradiction.ts";
import { listed, said } from "./field.ts";
import { half, immediateRisk, inDangerNow, isSaid, needsOf, needsSafePlace, nowhere } from "./needed-by.ts";
import { type Priority, priorities } from "./services.ts";
import type { Known } from "./step.ts";

/** Which answers contradict each other. Never settled here: whoever asks says which one holds. */
export const contradictions = (answers: Answers, known: Known): readonly Contradiction[] => [
  ...[ageContradiction(answers, known.now), uncertainAdult(answers, known.now)].filter((one) => one !== undefined),
  ...pairs
    .filter(([, first, second]) => isSaid(answers, first) && isSaid(answers, second))
    .map(([code, first, second]): Contradiction => ({ code, halves: [first, second] })),
  ...watchedContact(answers),
  ...listed(answers.services.choices).flatMap((id) => [...helpTooLate(answers, known, id), ...appointmentTooLate(answers, known, id)]),
];

/** Those of which one answer is surely wrong: nothing may go out before it is asked anew. */
export const impossible = (answers: Answers, known: Known): readonly Contradiction[] =>
  contradictions(answers, known).filter((one) => thirdWayOf(one) === undefined);

const nobodyInDanger = half("danger.danger_now", "no");
const canBeReached = half("danger.still_controlled", "yes");
const lowRisk = half("safety.risk_level", "low");

const pairs: readonly (readonly [ContradictionCode, Half, Half])[] = [
  // Risk that is immediate is danger: where nobody said so, no number to call was shown.
  ["danger_and_risk", nobodyInDanger, immediateRisk],
  ["danger_and_risk", inDangerNow, lowRisk],
  ["controlled_and_low_risk", canBeReached, lowRisk],
  ["safe_and_no_safe_place", needsSafePlace, half("needs.sleeping_tonight", "safe")],
  ["nowhere_and_nothing_needed", half("needs.needs_now", "none"), nowhere],
  // What the person has already is not offered: nobody would look for a bed.
  ["shelter_had", nowhere, half("services.services_already_received", "shelter")],
  ["shelter_had", needsSafePlace, half("services.services_already_received", "shelter")],
  ["interpreter", half("language.interpreter_needed", "no"), half("needs.needs_now", "interpreter")],
];

/** A way to reach the person that no sheet will show: what reaches their phone may reach somebody else first. */
const watchedContact = (answers: Answers): readonly Contradiction[] => {
  const method = said(answers.safety["safe_contact.method"]);
  if (!isWatched(answers) || method === undefined || method === "none") return [];
  const watched = answers.safety.device_compromised === "yes" ? half("safety.device_compromised", "yes") : canBeReached;
  return [{ code: "contact_watched", halves: [watched, half("safety.safe_contact.method", method)] }];
};

/** A bed within 72 hours, and nowhere to sleep tonight. One a service: the first that was said. */
const helpTooLate = (answers: Answers, known: Known, id: string): readonly Contradiction[] => {
  const chosen = priorities.find((one) => one === answers.choices[id]?.priority);
  if (chosen === undefined) return [];
  const found = needsOf(answers, known, id).find(({ by }) => priorities.indexOf(chosen) > priorities.indexOf(by));
  return found ? [{ code: "help_too_late", halves: [found.said, half(`choices.${id}.priority`, chosen)] }] : [];
};

const hoursUntil: Readonly<Record<Priority, number>> = { emergency: 24, urgent: 72, normal: 14 * 24 };
/** In hours: a time without a zone is of a clock that nobody asked for. */
const anyClock = 14;

const appointmentTooLate = (answers: Answers, known: Known, id: string): readonly Contradiction[] => {
  const chosen = priorities.find((one) => one === answers.choices[id]?.priority);
  const appointment = said(answers.handover[id]?.appointment_at);
  const at = appointment === undefined ? undefined : minutesOf(appointment);
  const now = minutesOf(known.now);
  if (chosen === undefined || appointment === undefined || at === undefined || now === undefined) return [];
  return at > now + (hoursUntil[chosen] + anyClock) * 60
    ? [
        {
          code: "appointment_too_late",
          halves: [half(`choices.${id}.priority`, chosen), half(`handover.${id}.appointment_at`, appointment)],
        },
      ]
    : [];
};
