import type { Day } from "../day.ts";
import type { Condition } from "./query.ts";
import { inOrder, isMeantByName } from "./rank.ts";
import type { SearchResult } from "./search.ts";
import type { Listing } from "./search-index.ts";

/** A listing that would be an answer but for one condition. */
export interface NearMiss {
  readonly listing: Listing;
  readonly failed: Condition;
  /** Its name is what the words ask for: worth saying even beside better answers. */
  readonly named: boolean;
}

/**
 * The likeliest first. One that is elsewhere, or does something else, comes near only when it was asked for by name; and
 * a name is looked for elsewhere only when no answer has it.
 */
export const nearMisses = (result: SearchResult, today: Day, { namedOnly }: { readonly namedOnly: boolean }): NearMiss[] => {
  const { query } = result;
  const [first] = result.best(1);
  const isFound = first !== undefined && result.match(first).reasons.some(({ code }) => code === "name");
  // Seldom asked for beside answers, since every name that is meant must be read for it.
  if (namedOnly && isFound) return [];
  return inOrder(namedOnly ? result.missedByName : result.missed, query.filters, today)
    .flatMap((candidate): NearMiss[] => {
      const [failed] = candidate.judged.failed;
      if (failed === undefined) return [];
      const named = isMeantByName(candidate.words) && !isFound;
      const isFar = failed === "country" || failed === "near" || failed === "service";
      return (isFar || namedOnly) && !named ? [] : [{ listing: candidate.listing, failed, named }];
    })
    .sort((a, b) => Number(b.named) - Number(a.named));
};
