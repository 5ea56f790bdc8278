import type { Output } from "./io.ts";

/** A line that says how far something is, in place of the one before; without a text it is wiped out. */
export type Progress = (text?: string) => void;

/** Milliseconds. What takes less needs no such line. */
const patience = 1_000;

/** On a terminal, once it has taken more than a second; elsewhere nothing. */
export const progressOn = (output: Output): Progress => {
  let start: number | undefined;
  let said = false;
  return (text) => {
    if (text === undefined) {
      if (said) output.write("\r\u001b[K");
      [start, said] = [undefined, false];
      return;
    }
    start ??= Date.now();
    if (Date.now() - start < patience || !output.isTerminal) return;
    output.write(`\r${text}\u001b[K`);
    said = true;
  };
};
