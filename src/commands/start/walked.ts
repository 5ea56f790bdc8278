import type { Case } from "../../core/case/case.ts";
import type { Instant } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known } from "../../core/steps/step.ts";

/** A walkthrough that came to its end, whichever way it was asked. */
export interface Finished {
  readonly case: Case;
  readonly place: Place;
  readonly known: Known;
}

export const knowledge = (directory: Directory, now: Instant): Known => ({
  country: (code) => directory.country(code),
  organization: (id) => directory.organization(id),
  now,
});
