import { agreedItems } from "../consent/agreed-items.ts";
import { untimely } from "../steps/untimely.ts";
import type { Rule } from "./rule.ts";

/*
 * What is asked of a time at its question is asked again before anything leaves: it may have been stored before anybody looked, or be
 * overtaken since.
 */

/** A place that was asked for at a time which is yet to come has not been asked for. */
export const askedBefore: Rule = ({ answers, id, known }) => {
  const question = `choices.${id}.availability_checked_at`;
  const at = answers.choices[id]?.availability_checked_at;
  return untimely({ step: "choices", key: "availability_checked_at" }, at ?? "not_asked", { ...known, country: undefined })
    ? { reason: "asked_ahead", question }
    : undefined;
};

/** Nobody is expected on a day that is over. An appointment that is not passed on does no harm. */
export const appointmentToCome: Rule = ({ answers, id, receiver, known }) => {
  const at = agreedItems(answers, id, receiver).get("appointment_at");
  if (at === undefined) return undefined;
  return untimely({ step: "handover", key: "appointment_at" }, at, { ...known, country: receiver.country })
    ? { reason: "appointment_past", question: `handover.${id}.appointment_at` }
    : undefined;
};
