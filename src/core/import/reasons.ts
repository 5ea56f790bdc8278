import type { SourcePlace } from "./draft.ts";

/** Why a row of a foreign file makes no record, with what its message needs to say. The words are in `messages/`. */
export interface RefusalArgs {
  /** Not what a row of this format is. */
  "not-a-record": Readonly<Record<never, never>>;
  /** More or fewer cells than the header has: what belongs where is a guess. */
  "cells-off": { readonly found: number; readonly expected: number };
  "name-missing": Readonly<Record<never, never>>;
  "country-missing": Readonly<Record<never, never>>;
  "country-unknown": { readonly given: string };
  /** It points to an organization that the file does not hold. */
  "organization-missing": { readonly id: string };
  /** Rows of one organization that say different things of it. */
  contradiction: { readonly field: string };
  /** Nothing is wrong with it; without the rest its organization would be another one. */
  "other-row-refused": Readonly<Record<never, never>>;
  /** A number or address that no page shows. */
  "source-missing": Readonly<Record<never, never>>;
  "check-date-missing": Readonly<Record<never, never>>;
  /** A date of a check that is there and can't be read: the day of the command line may be younger, and does not stand for it. */
  "day-unreadable": { readonly given: string };
  /** A value that can't be left out without changing what the record says. */
  "wrong-value": { readonly field: string; readonly given: string };
}
export type RefusalCode = keyof RefusalArgs;

export type RefusalOf<C extends RefusalCode> = { readonly at: SourcePlace; readonly why: C; readonly args: RefusalArgs[C] };
export type Refusal = { [C in RefusalCode]: RefusalOf<C> }[RefusalCode];

/** One row, feature or service that was read and makes no record. */
export const refusal = <C extends RefusalCode>(at: SourcePlace, why: C, args: RefusalArgs[C]): Refusal =>
  // One of the union's members by construction; TypeScript cannot see that through a type parameter.
  ({ at, why, args }) as Refusal;

/**
 * `no-place`: the directory has no such field. `not-understood`: a value that is none of ours. `place`: it could lead to a door.
 * `left-out`: the mapping says so. `other-row`: another row of the same organization says something else. `axes-swapped`: a point
 * that lies in its country only when read the other way round. `about-none`: it is about no organization. `withheld`: no clear no to
 * the question whether an address is secret, and so taken for a yes.
 */
export type LossReason = "no-place" | "not-understood" | "place" | "left-out" | "other-row" | "axes-swapped" | "about-none" | "withheld";

/** What of the source stands in no record, by field of the source. */
export interface Loss {
  /** In the source's words. */
  readonly field: string;
  readonly why: LossReason;
  /** How many values. */
  readonly count: number;
  /** One of the values; "" where it may not be shown (`place`). */
  readonly example: string;
  /** Where the first stood. */
  readonly at?: SourcePlace;
}
