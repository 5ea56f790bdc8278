import type { Untimely } from "../../core/steps/untimely.ts";

interface Words {
  /** In an answers file, beside its place. */
  readonly what: string;
  /** At the question. */
  readonly way_on: string;
}

/** Times that can't be, and what to type instead. */
export const untimelyWords: Readonly<Record<Untimely, Words>> = {
  call_ahead: {
    what: "This time is still ahead: a call that is yet to come is no call.",
    way_on:
      "If help has been called, type “now”, or when it was (for yesterday with the day: 2026-11-27 23:30). If not, call now and then type “now”.",
  },
  asked_ahead: {
    what: "This time is still ahead: nobody can have been asked then.",
    way_on: "Type when you asked them (for yesterday with the day: 2026-11-27 16:30), or skip this question.",
  },
  receipt_ahead: {
    what: "This time is still ahead by the clock of this computer: nothing can have been received then.",
    way_on: "Type “now”, or when they received it (for yesterday with the day: 2026-11-27 16:30).",
  },
  appointment_past: {
    what: "This day is past: nobody could come to such an appointment.",
    way_on: "Type the day and time that were agreed, such as 2026-12-01 10:00, or skip this question until there is an appointment.",
  },
};
