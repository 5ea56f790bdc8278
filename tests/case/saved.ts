import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { type Standing, standingOf } from "../../src/core/case/standing.ts";
import { dayBy } from "../../src/core/day.ts";
import { knownAt } from "../figures/providers.ts";
import { givenOf, toEnd } from "../walkthrough/end.ts";

export const code = "R-2345-6789";

/** The invented case of this name as the vault would hold it after its walkthrough, opened and concluded at `at`. */
export const eventsOf = (name: string, at: string): readonly CaseEvent[] => {
  const given = givenOf(name);
  const chosen = given.get("services.choices");
  const receivers: readonly string[] = Array.isArray(chosen) ? chosen : [];
  return [
    { kind: "opened", at, code, invented: true },
    ...[...given].map(([question, value]): CaseEvent => ({ kind: "answered", at, question, value })),
    ...receivers.map((receiver, n): CaseEvent => ({ kind: "numbered", at, receiver, number: `R-AAAA-AAA${n + 2}` })),
    { kind: "concluded", at, outcome: "summary", receivers },
  ];
};

/** The same as it is saved question by question: what was skipped is in it too. */
export const answeredToTheEnd = async (name: string, at: string): Promise<readonly CaseEvent[]> => {
  const { kept } = (await toEnd(givenOf(name), knownAt(at))).place;
  const others = eventsOf(name, at).filter(({ kind }) => kind !== "answered");
  const answers = [...kept].map(([question, value]): CaseEvent => ({ kind: "answered", at, question, value }));
  return [...others.slice(0, 1), ...answers, ...others.slice(1)];
};

/** By a clock that is so many minutes ahead of UTC. */
export const standAt = (events: readonly CaseEvent[], now: string, ahead = 0): Standing =>
  standingOf(
    recordOf(events),
    knownAt(now),
    dayBy(() => ahead),
  );
