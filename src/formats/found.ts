import type { Day } from "../core/day.ts";
import type { Organization } from "../core/directory/model.ts";
import type { Around } from "../core/search/around.ts";
import type { Lexicon } from "../core/search/lexicon.ts";
import type { Question } from "../core/search/query.ts";
import type { Match, SearchResult } from "../core/search/search.ts";
import type { SayHours } from "./view/local-time.ts";

/** An answer with its whole record. */
export interface FoundProvider {
  readonly match: Match;
  readonly organization: Organization;
}

/** All that a search has to say, before it takes a form. */
export interface Found extends Around {
  readonly question: Question;
  readonly result: SearchResult;
  /** The answers that `--limit` lets through. */
  readonly shown: readonly FoundProvider[];
  /** The country came from the config file. */
  readonly countryFromConfig: boolean;
  /** Names of countries and languages. */
  readonly lexicon: Lexicon;
  readonly today: Day;
  /** Undefined: as the record writes them. */
  readonly sayHours: SayHours | undefined;
}
