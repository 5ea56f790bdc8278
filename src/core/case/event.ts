import type { Item } from "../consent/items.ts";
import type { Day, Instant } from "../day.ts";
import type { Value } from "../steps/field.ts";
import type { WalkOutcome } from "../steps/stop.ts";
import type { ClosureReason } from "./closing.ts";
import type { FollowUpOutcome, FollowUpResult } from "./follow-up.ts";
import type { Reply } from "./reply.ts";

/** On what a release rests: the yes as it stood then. */
export interface ConsentGround {
  readonly form: string;
  readonly by: string;
  readonly given_at: Instant;
  readonly valid_until: Day;
}

/** `printed` shows it on the screen or in a pipe; the others write a file; `in_hand` tells of paper that was handed over. */
export const releaseWays = ["printed", "file", "sealed", "in_hand"] as const;
export type ReleaseWay = (typeof releaseWays)[number];

/**
 * What can happen to a case. A case is the list of these and nothing else: they are added, never changed or taken away,
 * and everything that is said of a case is computed from them (`apply`). Dates come in with the event.
 */
interface Kinds {
  opened: { readonly code: string; readonly invented: boolean };
  answered: { readonly question: string; readonly value: Value };
  /** Taken back, or asked again. */
  forgotten: { readonly question: string };
  /** The number that this receiver knows the person's referral by. */
  numbered: { readonly receiver: string; readonly number: string };
  /** The walkthrough came to its end; a sheet may go to each of `receivers`. */
  concluded: { readonly outcome: WalkOutcome; readonly receivers: readonly string[] };
  /** The disclosure log. `receiver` is a provider's id, or "person" for the sheet that the person carries. */
  released: { readonly receiver: string; readonly items: readonly Item[]; readonly way: ReleaseWay; readonly consent?: ConsentGround };
  /** What was to be released could not be written. */
  release_failed: { readonly receiver: string };
  sent: { readonly receiver: string; readonly way: ReleaseWay };
  replied: { readonly receiver: string; readonly reply: Reply };
  followed_up: {
    readonly whom: "person" | "receiver";
    readonly receiver?: string;
    readonly result: FollowUpResult;
    readonly outcome?: FollowUpOutcome;
  };
  /** Nobody answered for so long that the next in line is asked. */
  given_up: { readonly receiver: string };
  /** By the person: their yes. By the sender: the referral. */
  withdrawn: { readonly receiver: string; readonly by: "person" | "sender" };
  closed: { readonly reason: ClosureReason };
  /** Kept until this day, then asked about. */
  kept: { readonly until: Day };
}

export type EventKind = keyof Kinds;
export type EventOf<K extends EventKind> = { readonly kind: K; readonly at: Instant } & Kinds[K];
export type CaseEvent = { [K in EventKind]: EventOf<K> }[EventKind];
