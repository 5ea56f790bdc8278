import { type Decision, release } from "../consent/release.ts";
import { isNobodyThere } from "../protection/withheld.ts";
import { listed } from "../steps/field.ts";
import type { Place } from "../steps/replay.ts";
import type { Known } from "../steps/step.ts";
import { type Stop, stopReasons, type WalkOutcome } from "../steps/stop.ts";
import type { Case } from "./case.ts";

export interface Conclusion {
  readonly outcome: WalkOutcome;
  readonly stop: Stop | undefined;
  /** One for each chosen provider, in the person's order. */
  readonly decisions: readonly Decision[];
}

/** How a finished walkthrough ends. `isOver`: the referral to this receiver has ended, and nobody was asked for a yes since. */
export const conclude = (
  the: Case,
  { stop }: Pick<Place, "stop">,
  known: Known,
  isOver: (receiver: string) => boolean = () => false,
): Conclusion => {
  if (stop) return { outcome: stopReasons[stop.reason], stop, decisions: [] };
  const decisions = listed(the.answers.services.choices).map((receiver) =>
    isOver(receiver) ? over(receiver) : release(the, receiver, known),
  );
  return { outcome: outcomeOf(decisions), stop: undefined, decisions };
};

const over = (receiver: string): Decision => ({
  kind: "withheld",
  withheld: { receiver, reason: "referral_over", question: `consent.${receiver}.consent` },
});

const outcomeOf = (decisions: readonly Decision[]): WalkOutcome => {
  const released = decisions.some(({ kind }) => kind === "released");
  const refused = decisions.some((decision) => decision.kind === "withheld" && !isNobodyThere(decision.withheld));
  if (released) return refused ? "partial" : "summary";
  return refused ? "refused" : "no_provider";
};
