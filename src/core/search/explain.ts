import type { Day } from "../day.ts";
import type { Condition } from "./query.ts";
import { type Candidate, inOrder } from "./rank.ts";
import type { SearchResult } from "./search.ts";
import type { Listing } from "./search-index.ts";

/** A listing that would be an answer but for one condition. */
export interface NearMiss {
  readonly listing: Listing;
  readonly failed: Condition;
  /** Its name is what the words ask for: worth saying even beside better answers. */
  readonly named: boolean;
}

/** The likeliest first. A listing in another country is a near miss only when it was asked for by name. */
export const nearMisses = ({ missed, query }: SearchResult, today: Day): NearMiss[] =>
  inOrder(missed, query.filters, today)
    .flatMap((candidate) => {
      const [failed] = candidate.judged.failed;
      const named = isNamed(candidate);
      const isElsewhere = failed === "country" || failed === "near";
      return failed === undefined || (isElsewhere && !named) ? [] : [{ listing: candidate.listing, failed, named }];
    })
    .sort((a, b) => Number(b.named) - Number(a.named));

const isNamed = ({ words }: Candidate): boolean =>
  words.whole !== undefined || (words.score >= 0.85 && (words.field === "name" || words.field === "alias"));
