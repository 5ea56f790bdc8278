import type { Output } from "./io.ts";

/** A line that says how far something is, in place of the one before; without a text it is wiped out. */
export type Progress = (text?: string) => void;

/** Milliseconds. What takes less needs no such line. */
const patience = 1_000;

interface Manner {
  /** Nothing may be drawn anew: it is said once, as a line that stays. Asked when there is something to say. */
  isStill(): boolean;
  /** Milliseconds since whenever. */
  now(): number;
}

/** On a terminal, once it has taken more than a second; elsewhere nothing. */
export const progressOn = (output: Output, { isStill, now }: Manner): Progress => {
  let start: number | undefined;
  let said: "drawn" | "once" | undefined;
  return (text) => {
    if (text === undefined) {
      if (said === "drawn") output.write("\r\u001b[K");
      start = said = undefined;
      return;
    }
    start ??= now();
    if (said === "once" || now() - start < patience || !output.isTerminal) return;
    said ??= isStill() ? "once" : "drawn";
    // A line that goes on in the next one could not be wiped out.
    output.write(said === "once" ? `${text}\n` : `\r${text.slice(0, (output.columns ?? 80) - 1)}\u001b[K`);
  };
};
