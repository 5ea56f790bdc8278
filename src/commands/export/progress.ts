import { exportWords } from "../../messages/en/export.ts";
import type { Io } from "../../ports/io.ts";

/** Says on a terminal how far it is, once it has taken more than a second; and wipes that out at the end. */
export function* withProgress<T>(items: Iterable<T>, all: number, { err, clock }: Io): Iterable<T> {
  const start = clock();
  let done = 0;
  let said = false;
  try {
    for (const item of items) {
      if (err.isTerminal && (said || clock() > start)) {
        err.write(`\r${exportWords.progress(done, all)}`);
        said = true;
      }
      yield item;
      done++;
    }
  } finally {
    if (said) err.write("\r\u001b[K");
  }
}
