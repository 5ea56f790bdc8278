import type { Screen, Waiting } from "./screen.ts";

/** What is done at a question: a line chosen or typed, lines ticked, or something of its own. */
export type Answer = string | readonly string[] | ((screen: Screen, asked: Waiting) => Promise<void> | void);

export const skipLine = "— skip";

/** Answers one question. */
export const answer = async (screen: Screen, asked: Waiting, given: Answer): Promise<void> => {
  if (typeof given === "function") return given(screen, asked);
  const one = typeof given === "string" ? given : given[0];
  if (asked.kind === "type") return screen.type(one ?? "");
  if (asked.kind === "choose") return screen.choose(one ?? "");
  return screen.tick(...(typeof given === "string" ? [given] : given));
};

export type Known = Readonly<Record<string, Answer>>;

/** The beginning under which an answer to this question is known. */
const keyFor = (ask: string, known: Known): string | undefined => Object.keys(known).find((start) => ask.startsWith(start));

/** Gives the known answer, or skips. */
export const answerKnown = async (screen: Screen, at: Waiting, known: Known, skip = skipLine): Promise<void> => {
  const key = keyFor(at.ask, known);
  await answer(screen, at, (key === undefined ? undefined : known[key]) ?? (at.kind === "type" ? "-" : skip));
};

/** Walks to the question that begins so, and leaves it waiting. */
export const walkUntil = async (screen: Screen, known: Known, start: string): Promise<void> => {
  for (let at = await screen.waiting(); at?.ask.startsWith(start) !== true; at = await screen.waiting()) {
    if (!at) throw new Error(`it ended before: ${start}`);
    await answerKnown(screen, at, known);
  }
};

/**
 * Walks to the end. `known` holds the answers by the beginnings of the questions; whatever else is asked is skipped.
 * Gives the questions in the order in which they were put.
 */
export const walkThrough = async (screen: Screen, known: Known, skip = skipLine): Promise<readonly string[]> => {
  const asked: string[] = [];
  const unused = new Set(Object.keys(known));
  for (let at = await screen.waiting(); at; at = await screen.waiting()) {
    asked.push(at.ask);
    unused.delete(keyFor(at.ask, known) ?? "");
    await answerKnown(screen, at, known, skip);
  }
  if (unused.size > 0) throw new Error(`never asked: ${[...unused].join(" | ")}\nasked: ${asked.join(" | ")}`);
  return asked;
};
