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

/**
 * Walks to the end. `known` holds the answers by the beginnings of the questions; whatever else is asked is skipped.
 * Gives the questions in the order in which they were put.
 */
export const walkThrough = async (screen: Screen, known: Readonly<Record<string, Answer>>): Promise<readonly string[]> => {
  const asked: string[] = [];
  const unused = new Set(Object.keys(known));
  for (let at = await screen.waiting(); at; at = await screen.waiting()) {
    const { ask, kind } = at;
    asked.push(ask);
    const key = Object.keys(known).find((start) => ask.startsWith(start));
    if (key !== undefined) unused.delete(key);
    await answer(screen, at, (key === undefined ? undefined : known[key]) ?? (kind === "type" ? "-" : skipLine));
  }
  if (unused.size > 0) throw new Error(`never asked: ${[...unused].join(" | ")}\nasked: ${asked.join(" | ")}`);
  return asked;
};
