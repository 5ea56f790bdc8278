import type { Day } from "../../core/day.ts";
import type { Country, Organization } from "../../core/directory/model.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Material } from "../../core/vocabulary/model.ts";
import type { PageParts } from "../page/shell.ts";

/** What an exporter may say besides the records. */
export interface About {
  readonly lexicon: Lexicon;
  /** A record with all its services, where filters may have left some out. Absent: they left none out. */
  readonly whole?: (id: string) => Organization | undefined;
  readonly today: Day;
  /** Of the tool. */
  readonly version: string;
  /** The columns or fields that were chosen, all of them known; absent: all. */
  readonly fields?: readonly string[];
  /** A byte order mark first, for spreadsheets that take a file without one for Latin letters. */
  readonly bom?: boolean;
  /** A row of HXL tags under the header. */
  readonly hxl?: boolean;
  /** The compiled search page; read when a format needs it. */
  readonly pageParts: () => PageParts;
  /** The library of handbooks and the like; read when a format needs it. */
  readonly materials: () => readonly Material[];
}

interface Format {
  /** What `--fields` may choose; absent where the form is given by a standard. */
  readonly fields?: readonly string[];
  /** Something a person reads: records that no longer work are left out. */
  readonly forPeople?: true;
  /** Which of `--bom` and `--hxl` it understands. */
  readonly takes?: readonly ("bom" | "hxl")[];
}

/** A format of `referral export`. Countries come one at a time, and what was written of one need not be kept for the next. */
export type Exporter =
  | (Format & { readonly kind: "text"; readonly write: (countries: Iterable<Country>, about: About) => Iterable<string> })
  | (Format & { readonly kind: "binary"; readonly write: (countries: Iterable<Country>, about: About) => Promise<Uint8Array> })
  /** Several files, by path within a folder. The countries may be gone through once for each of them. */
  | (Format & { readonly kind: "folder"; readonly write: (countries: Iterable<Country>, about: About) => Iterable<ExportedFile> });

export interface ExportedFile {
  readonly path: string;
  readonly content: Iterable<string>;
}
