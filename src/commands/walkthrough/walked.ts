import type { Case } from "../../core/case/case.ts";
import { randomCode } from "../../core/case/code.ts";
import type { Instant } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { townOf } from "../../core/search/place.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known } from "../../core/steps/step.ts";
import { factsOf } from "../sheet-facts.ts";

/** A walkthrough that came to its end, whichever way it was asked. */
export interface Finished {
  readonly case: Case;
  readonly place: Place;
  readonly known: Known;
  /** Others may see the screen: nothing on it may tell what this was about. */
  readonly overlooked?: boolean;
  /** Of an answers file: what was taken though it hardly fits. */
  readonly remarks?: readonly string[];
}

/** A number for each receiver, drawn once and kept. */
export const numbering = (random: (count: number) => Uint8Array, before: Readonly<Record<string, string>> = {}) => {
  const drawn: Record<string, string> = { ...before };
  return (receivers: readonly string[]): Readonly<Record<string, string>> => {
    for (const receiver of receivers) drawn[receiver] ??= randomCode(random);
    return drawn;
  };
};

export const knowledge = (directory: Directory, now: Instant): Known => ({
  country: (code) => directory.country(code),
  organization: (id) => directory.organization(id),
  now,
  // Read where a day hangs on it: a walkthrough begins without the vocabulary.
  aheadOf: (instant, country) => factsOf(directory).aheadOf(instant, country),
  townOf: (name, country) => townOf(directory.lexicon, name, country),
});
