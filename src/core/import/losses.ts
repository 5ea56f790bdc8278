import { placeSignIn } from "../lint/place-signs.ts";
import type { SourcePlace } from "./draft.ts";
import type { Loss, LossReason } from "./reasons.ts";

/** Counts what is lost while a file is read, by field and reason, in the order in which they first came up. */
export interface Losses {
  add(field: string, why: LossReason, value: string, at?: SourcePlace): void;
  all(): readonly Loss[];
}

export const collectLosses = (): Losses => {
  const losses = new Map<string, Loss>();
  return {
    add: (field, why, value, at) => {
      const key = `${why} ${field}`;
      const before = losses.get(key);
      // What leads to a door is not repeated in a report.
      const hidden = why === "place" || why === "axes-swapped" || field === "office_address" || placeSignIn(value) !== undefined;
      const example = hidden ? "" : value;
      losses.set(key, before ? { ...before, count: before.count + 1 } : { field, why, count: 1, example, ...(at && { at }) });
    },
    all: () => [...losses.values()],
  };
};
