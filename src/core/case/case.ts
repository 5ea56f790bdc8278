import type { Instant } from "../day.ts";
import type { Answers } from "../steps/answers.ts";

/** What a referral is made from. It never leaves: only `release` looks into it for somebody else. */
export interface Case {
  /** Random; never initials or dates. */
  readonly code: string;
  readonly opened_at: Instant;
  /** Referral number by provider id, each drawn on its own: two receivers can't join what they hold by comparing. */
  readonly numbers: Readonly<Record<string, string>>;
  /** When the yes to each receiver, or what stands in its place, was noted; without it all were when the case was opened. */
  readonly answer_noted?: Readonly<Record<string, Instant>>;
  readonly answers: Answers;
}

/** When a yes that bears no date was given, as far as anybody knows. */
export const notedAt = ({ opened_at, answer_noted = {} }: Pick<Case, "opened_at" | "answer_noted">, receiver: string): Instant =>
  answer_noted[receiver] ?? opened_at;
