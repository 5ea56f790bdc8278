import type { Instant } from "../day.ts";
import type { Directory } from "../directory/directory.ts";
import type { AheadOf } from "../local-moment.ts";
import type { Town } from "../search/place.ts";
import type { Answers, Given } from "./answers.ts";
import type { Field, Fields } from "./field.ts";
import type { Stop } from "./stop.ts";

/** What the steps may know besides the answers. */
export type Known = Pick<Directory, "country" | "organization"> & {
  readonly now: Instant;
  /** The clocks of a country, as far as they are known. */
  readonly aheadOf: AheadOf;
  /** The town of a country (ISO) that a name means; one that is not on the map keeps its name. */
  readonly townOf: (name: string, country: string) => Town;
};

type Test = (answers: Answers, known: Known, receiver: string) => boolean;

/**
 * One step of the mechanism: what is asked, in which order, on which path, and where it must stop.
 * Its words are in `messages/` under its id. No step knows a terminal.
 */
export interface Step {
  readonly id: StepId;
  readonly fields: Fields;
  /** Asked once for each of these receivers instead of once. */
  readonly each?: (answers: Answers, known: Known) => readonly string[];
  /** The whole step is on the path. */
  readonly applies?: (answers: Answers, known: Known) => boolean;
  /** The step is still asked after the flow has stopped. No other step is. */
  readonly after?: (stop: Stop) => boolean;
  /** One question is on the path. */
  readonly when?: Readonly<Record<string, Test>>;
  /** Looked at when the question has been passed: whether the ordinary flow stops here. `given` holds answers ahead too. */
  readonly stop?: Readonly<Record<string, (answers: Answers, known: Known, receiver: string, given: Given) => Stop | undefined>>;
}

export const stepIds = [
  "setting",
  "danger",
  "age",
  "language",
  "agreement",
  "needs",
  "indications",
  "safety",
  "rights",
  "services",
  "person",
  "choices",
  "cross_border",
  "consent",
  "handover",
  "sender",
  "review",
  "paper",
  "no_consent",
] as const;
export type StepId = (typeof stepIds)[number];

/** One question as it is put: `id` is "danger.danger_now", or "consent.be-payoke.items_shared" where it is asked per receiver. */
export interface Question {
  readonly id: string;
  readonly step: StepId;
  readonly key: string;
  readonly field: Field;
  readonly receiver: string | undefined;
}
