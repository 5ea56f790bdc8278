import type { CaseEvent } from "./event.ts";
import type { Standing } from "./standing.ts";

/** Questions of an ended case whose answer was taken back as wrong, and not given anew: nothing may go out as long as one is open. */
export const takenBack = (events: readonly CaseEvent[], { place }: Pick<Standing, "place">): readonly string[] => {
  const open = new Set<string>();
  for (const event of events) {
    if (event.kind === "forgotten") open.add(event.question);
    else if (event.kind === "answered") open.delete(event.question);
  }
  // One that another answer has made needless meanwhile is asked by nobody.
  return [...open].filter((question) => place.kept.has(question));
};
