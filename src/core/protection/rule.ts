import type { Instant } from "../day.ts";
import type { Organization } from "../directory/model.ts";
import type { Answers } from "../steps/answers.ts";
import type { Known } from "../steps/step.ts";
import type { Withheld } from "./withheld.ts";

export interface Request {
  readonly answers: Answers;
  readonly receiver: Organization;
  /** The id it was chosen by: an older id may have moved to this record. */
  readonly id: string;
  readonly known: Known;
  /** When the yes was noted: the day of one that bears no date. */
  readonly noted_at: Instant;
}

/** Looks at one danger of a release; `question` names the answer that decided. */
export type Rule = (request: Request) => Omit<Withheld, "receiver"> | undefined;
