import { addDays, type Day, minutesOf } from "../day.ts";
import { daysIn, daysWritten } from "../local-day.ts";
import { said } from "../steps/field.ts";
import type { Request } from "./rule.ts";

const defaultDays = 30;

export interface ConsentDays {
  /** The day it was given. */
  readonly from: Day;
  /** The last day it holds. */
  readonly until: Day;
  readonly today: Day;
}

/**
 * The days of a consent by the clocks of the person's country and of the receiver's, never by those of UTC. Where these differ, or a
 * country has several, the day counts by which the consent ends first: nothing leaves on a day that is over for somebody.
 * It holds 30 days unless said otherwise. Undated, it is of the day on which it was noted.
 */
export const consentDays = ({ answers, id, known, noted_at }: Pick<Request, "answers" | "id" | "known" | "noted_at">): ConsentDays => {
  const countries = [known.organization(id)?.country, said(answers.setting.country)].filter((one) => one !== undefined);
  const given = answers.consent[id];
  const from = daysWritten(said(given?.consent_at) ?? noted_at, countries, known.aheadOf).earliest;
  return {
    from,
    until: said(given?.valid_until) ?? addDays(from, defaultDays),
    today: daysIn(minutesOf(known.now) ?? 0, countries, known.aheadOf).latest,
  };
};

/** Its last day is over. */
export const hasEnded = ({ until, today }: Pick<ConsentDays, "until" | "today">): boolean => until < today;
