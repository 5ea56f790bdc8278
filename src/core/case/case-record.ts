import type { Day, Instant } from "../day.ts";
import type { Given } from "../steps/answers.ts";
import type { WalkOutcome } from "../steps/stop.ts";
import type { ClosureReason } from "./closing.ts";
import type { EventOf } from "./event.ts";
import type { Reply } from "./reply.ts";
import type { ReferralStatus } from "./status.ts";

/** One receiver's referral. */
export interface Referral {
  readonly receiver: string;
  readonly status: ReferralStatus;
  /** Of this status. */
  readonly since: Instant;
  readonly sent_at?: Instant;
  /** It was over, and the person was asked for a yes once more since. */
  readonly asked_again?: true;
  readonly replies: readonly (Reply & { readonly at: Instant })[];
}

export type Contact = Omit<EventOf<"followed_up">, "kind">;

/** A line of the disclosure log. */
export type Disclosure = Omit<EventOf<"released">, "kind"> & { readonly failed: boolean };

/** What the events of a case come to. Computed, never stored. */
export interface CaseRecord {
  readonly code: string;
  readonly opened_at: Instant;
  readonly invented: boolean;
  /** Answers as they count now: what was taken back is not among them. */
  readonly given: Given;
  readonly numbers: Readonly<Record<string, string>>;
  /** When a yes to a receiver, or what stands in its place, was noted last: the day of one that nobody dated. */
  readonly answer_noted: Readonly<Record<string, Instant>>;
  readonly concluded?: { readonly at: Instant; readonly outcome: WalkOutcome };
  /** In the person's order. */
  readonly referrals: readonly Referral[];
  readonly disclosures: readonly Disclosure[];
  readonly contacts: readonly Contact[];
  readonly closed?: { readonly at: Instant; readonly reason: ClosureReason };
  /** The day set for it, if one was. */
  readonly kept_until?: Day;
  /** Of the newest event. */
  readonly last_at: Instant;
}
