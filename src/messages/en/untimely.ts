import type { ExampleDays } from "../../core/example-days.ts";
import type { Untimely } from "../../core/steps/untimely.ts";

interface Words {
  /** In an answers file, beside its place. */
  readonly what: string;
  /** At the question. */
  readonly way_on: (days: ExampleDays) => string;
}

/** Times that can't be, and what to type instead. */
export const untimelyWords: Readonly<Record<Untimely, Words>> = {
  call_ahead: {
    what: "This time is still ahead: a call that is yet to come is no call.",
    way_on: ({ yesterday }) =>
      `If help has been called, type “now”, or when it was (for yesterday with the day: ${yesterday} 23:30). If not, call now and then type “now”.`,
  },
  asked_ahead: {
    what: "This time is still ahead: nobody can have been asked then.",
    way_on: ({ yesterday }) => `Type when you asked them (for yesterday with the day: ${yesterday} 16:30), or skip this question.`,
  },
  receipt_ahead: {
    what: "This time is still ahead by the clock of this computer: nothing can have been received then.",
    way_on: ({ yesterday }) => `Type “now”, or when they received it (for yesterday with the day: ${yesterday} 16:30).`,
  },
  appointment_past: {
    what: "This day is past: nobody could come to such an appointment.",
    way_on: ({ ahead }) =>
      `Type the day and time that were agreed, such as ${ahead} 10:00, or skip this question until there is an appointment.`,
  },
  recheck_past: {
    what: "This day is past: nobody can look again then.",
    way_on: ({ ahead }) => `Type today or a day to come, such as ${ahead}, or skip this question.`,
  },
  born_ahead: {
    what: "This day is still ahead: nobody can have been born then.",
    way_on: () => "Type the day of birth, the year first (1998-05-31), or skip this question.",
  },
};
