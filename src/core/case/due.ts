import { addDays, addWorkingDays, type Day } from "../day.ts";
import type { Priority } from "../steps/services.ts";

export type Span = { readonly hours: number } | { readonly working_days: number };

/** When the receiver is expected to answer, and the person is asked how it went (referral-process, section c). */
export interface Due {
  /** Undefined: by phone, before the person sets off. */
  readonly acknowledge_by: Day | undefined;
  readonly service_by: Day;
  readonly check_on: readonly Day[];
  /** Silence after which the receiver is phoned, and after which the next provider is asked. */
  readonly escalate: { readonly phone_after: Span; readonly next_after: Span };
}

export const dueFrom = (day: Day, priority: Priority): Due => {
  switch (priority) {
    case "emergency":
      return {
        acknowledge_by: undefined,
        service_by: addDays(day, 1),
        check_on: [day, addDays(day, 1)],
        escalate: { phone_after: { hours: 2 }, next_after: { hours: 2 } },
      };
    case "urgent":
      return {
        acknowledge_by: addDays(day, 1),
        service_by: addDays(day, 3),
        check_on: [addDays(day, 3)],
        escalate: { phone_after: { hours: 24 }, next_after: { hours: 48 } },
      };
    case "normal":
      return {
        acknowledge_by: addWorkingDays(day, 3),
        service_by: addDays(day, 14),
        check_on: [addDays(day, 7), addDays(day, 14)],
        escalate: { phone_after: { working_days: 5 }, next_after: { working_days: 10 } },
      };
  }
};
