import type { Draft, DraftOrganization, SourcePlace } from "../../core/import/draft.ts";
import type { Loss, Refusal } from "../../core/import/reasons.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";

/**
 * What a reader made of a foreign file: nothing is silently dropped, so `read` is as many as stand in the `from` of the records
 * and in `refused` together.
 */
export interface Imported {
  /** Rows, features or services of the source. */
  readonly read: number;
  readonly records: readonly Draft[];
  readonly refused: readonly Refusal[];
  /** Refused rows, as far as they were read: where they shelter people must not come back through another row. */
  readonly apart?: readonly DraftOrganization[];
  readonly lost: readonly Loss[];
  /** By label of the source, "" where it gives none; most first. */
  readonly unknownTypes: readonly UnknownTypeCount[];
}

export interface UnknownTypeCount {
  readonly label: string;
  readonly count: number;
}

/** A file to import, or one of the files of a folder, by its path within it ("services.csv", "datapackage.json"). */
export interface SourceText {
  readonly name: string;
  /** As the user would call it. */
  readonly shown: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
}

export interface Reading {
  /** Words of the directory, for names of countries and languages: `meaningsOf(lexicon, phrase)`. */
  readonly lexicon: Lexicon;
  /** Of every record whose source names none. */
  readonly country?: string;
}

/** A file that can't be read at all, with the place of the fault in it. The words are in `messages/en/import.ts`. */
export interface SourceFault {
  readonly fault: "csv" | "json" | "yaml" | "shape";
  /** In the words of whoever noticed; of a `shape`, what was expected. */
  readonly detail: string;
  readonly file: string;
  readonly at?: SourcePlace;
}

export type ReadResult = { readonly ok: true; readonly imported: Imported } | { readonly ok: false; readonly fault: SourceFault };
