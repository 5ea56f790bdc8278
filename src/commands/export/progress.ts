import { exportWords } from "../../messages/en/export.ts";
import type { Io } from "../../ports/io.ts";

/** Says on a terminal how far it is, once it has taken more than a second; and wipes that out at the end. Said once, where nothing may be drawn anew. */
export function* withProgress<T>(items: Iterable<T>, all: number, { err, clock, accessible, env }: Io): Iterable<T> {
  let last = clock();
  // The clock counts whole seconds: its second tick is more than one after the start.
  let ticks = 0;
  const isStill = accessible || env.TERM === "dumb";
  let done = 0;
  let said = false;
  try {
    for (const item of items) {
      const now = clock();
      if (now !== last) ticks++;
      last = now;
      if (err.isTerminal && ticks > 1 && !(said && isStill)) {
        err.write(isStill ? `${exportWords.progress(done, all)}\n` : `\r${exportWords.progress(done, all)}`);
        said = true;
      }
      yield item;
      done++;
    }
  } finally {
    if (said && !isStill) err.write("\r\u001b[K");
  }
}
