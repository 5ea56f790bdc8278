import type { Instant } from "../day.ts";
import type { Answers } from "../steps/answers.ts";

/** What a referral is made from. It never leaves: only `release` looks into it for somebody else. */
export interface Case {
  /** Random; never initials or dates. */
  readonly code: string;
  readonly opened_at: Instant;
  /** Referral number by provider id, each drawn on its own: two receivers can't join what they hold by comparing. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly answers: Answers;
}
