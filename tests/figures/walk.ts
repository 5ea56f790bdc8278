import fc from "fast-check";
import { stringify } from "yaml";
import { type Finished, numbering } from "../../src/commands/walkthrough/walked.ts";
import { conclude } from "../../src/core/case/conclude.ts";
import { sequence } from "../../src/core/case/sequence.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { listed, type Value } from "../../src/core/steps/field.ts";
import { type Place, replay } from "../../src/core/steps/replay.ts";
import type { Known, Question } from "../../src/core/steps/step.ts";
import { walk } from "../../src/core/steps/walk.ts";
import { answerTo, now, someProviders } from "./answers.ts";
import { knownAt } from "./providers.ts";

export const known: Known = knownAt(now);
export const place = (given: Given): Place => replay(catalogue, given, known);

/** No walkthrough may be longer: somebody sits there. */
export const longestWalk = 400;

export class DeadEnd extends Error {}

export const finishedAt = (at: Place, code = "R-2345-6789"): Finished => ({
  case: { code, opened_at: now, numbers: numbering(sequence(code))(listed(at.answers.services.choices)), answers: at.answers },
  place: at,
  known,
});

type Draw = fc.GeneratorValue;

const draw = (g: Draw, question: Question, { answers }: Place, ease: number): Value =>
  question.id === "services.choices" && ease > 5
    ? g(someProviders(answers.setting.country ?? "", listed(answers.services.services_wanted)))
    : g(answerTo(question, ease));

const eases = () => fc.constantFrom(3, 9, 10, 10, 10);
const backwards = () => fc.nat(90).map((n) => (n < 3 ? n + 1 : 0));

/**
 * A walk of random answers from the first question to the end. Now and then it goes up to three questions back, says the
 * same again, and must stand where it stood.
 */
export const randomWalk = async (g: Draw): Promise<{ readonly end: Place; readonly questions: number; readonly backs: number }> => {
  const ease = g(eases);
  let [questions, backs, toGo] = [0, 0, 0];
  const undone: { readonly id: string; readonly value: Value }[] = [];
  let stood: Place | undefined;
  const { place: end } = await walk(place, new Map(), async (question, at) => {
    if (++questions > longestWalk) throw new DeadEnd(`${questions} questions, now ${question.id}`);
    if (stood === undefined) {
      toGo = Math.min(g(backwards), at.kept.size);
      if (toGo > 0) stood = at;
    }
    if (toGo > 0) {
      const [id, value] = [...at.kept].at(-1) ?? ["", ""];
      undone.push({ id, value });
      toGo--;
      backs++;
      return { kind: "back" };
    }
    const again = undone.pop();
    if (again) {
      if (again.id !== question.id) throw new DeadEnd(`went back to ${again.id}, and was asked ${question.id}`);
      return { kind: "answer", value: again.value };
    }
    if (stood && !samePlace(stood, at)) throw new DeadEnd(`back and the same answers lead elsewhere: ${question.id}`);
    stood = undefined;
    return { kind: "answer", value: draw(g, question, at, ease) };
  });
  return { end, questions, backs };
};

const flat = ({ kept, answers, left, next, stop }: Place): string => JSON.stringify([[...kept], answers, left, next?.id, stop]);
const samePlace = (a: Place, b: Place): boolean => flat(a) === flat(b);

const perReceiver = ["choices", "consent", "handover", "review"];

/** Answers as an answers file: what a person would write who had been asked the same. */
export const answersFileData = (given: Given): object => {
  const file: Record<string, unknown> = { invented: true, clock: now };
  const lists = new Map<string, Map<string, Record<string, unknown>>>();
  for (const [id, value] of given) {
    const [step = "", ...rest] = id.split(".");
    if (id === "services.choices") continue;
    if (!perReceiver.includes(step)) set(file, [step, ...rest], value);
    else {
      const [receiver = "", key = ""] = [rest[0], rest.slice(1).join(".")];
      const list = lists.get(step) ?? new Map();
      lists.set(step, list.set(receiver, { ...list.get(receiver), provider_id: receiver, [key]: value }));
    }
  }
  for (const [step, list] of lists) if (step !== "choices") file[step] = [...list.values()];
  const chosen = given.get("services.choices");
  if (chosen !== undefined) {
    const choices = lists.get("choices");
    set(file, ["services", "choices"], Array.isArray(chosen) ? chosen.map((id: string) => choices?.get(id) ?? { provider_id: id }) : []);
  }
  return file;
};

export const answersFile = (given: Given): string => stringify(answersFileData(given));

const set = (into: Record<string, unknown>, [key = "", ...deeper]: readonly string[], value: unknown): void => {
  if (deeper.length === 0) {
    into[key] = value;
    return;
  }
  const inner = (into[key] ?? {}) as Record<string, unknown>;
  into[key] = inner;
  set(inner, deeper, value);
};

/** What a conclusion says, without its classes: two equal ones print equal. */
export const concluded = (finished: Finished): string => {
  const { outcome, stop, decisions } = conclude(finished.case, finished.place, finished.known);
  return JSON.stringify([
    outcome,
    stop,
    decisions.map((one) => (one.kind === "released" ? [...one.released.contents.items] : one.withheld)),
  ]);
};
