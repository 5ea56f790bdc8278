import type { Problem } from "../problem.ts";
import type { Lexicon } from "../search/lexicon.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Indicator, Material, Vocabulary } from "../vocabulary/model.ts";
import type { Country, Organization } from "./model.ts";

/**
 * The opened directory: the built-in one with the caseworker's own folders laid over it.
 * Each part is read when it is asked for, and only then; asking again costs nothing.
 */
export interface Directory {
  /** What `search` needs of every organization, and nothing more. */
  readonly index: SearchIndex;
  /** Which words mean what, in every language of the vocabulary. */
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly indicators: { readonly caveats: readonly string[]; readonly indicators: readonly Indicator[] };
  readonly materials: readonly Material[];
  /** ISO codes of the countries that have a file, sorted. */
  readonly countries: readonly string[];
  country(code: string): Country | undefined;
  /** Follows tombstones: an id that moved gives the record it moved to. */
  organization(id: string): Organization | undefined;
  /**
   * Opens every part, and reads little of it: what is open stays readable, even where a newer directory takes its place on disk. For
   * who goes on asking for hours.
   */
  hold(): void;
  /** Reads every part to its end, so that a damaged one is found. */
  readWhole(): void;
  /** Faults in overlay folders. The records concerned are left out; everything else works. */
  readonly problems: readonly Problem[];
}
