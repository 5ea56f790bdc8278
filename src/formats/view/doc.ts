/** What a piece of text is for; only the painter knows how that looks. */
export type Role = "plain" | "title" | "heading" | "strong" | "quiet" | "good" | "warning" | "danger";

export interface Span {
  readonly role: Role;
  readonly text: string;
}

export interface Line {
  readonly spans: readonly Span[];
  /** Columns before the text. */
  readonly indent: number;
  /** Further columns for the lines that wrapping adds. */
  readonly hanging: number;
  /** A row of a table, or a rule across the page. */
  readonly row?: Row;
}

/** What stands instead where the table is wider than the screen, or is heard and not seen: a label and a value a line. */
export interface Row {
  /** Columns of the whole table, so that all its rows decide alike. */
  readonly width: number;
  readonly instead: readonly Line[];
}

/** A page for a person, before colour and width are known. */
export type Doc = readonly Line[];

export const span = (role: Role, text: string): Span => ({ role, text });

export const line = (indent: number, ...parts: readonly (Span | string)[]): Line => ({
  spans: parts.map((part) => (typeof part === "string" ? span("plain", part) : part)),
  indent,
  hanging: 0,
});

/** `- text` whose wrapped lines stand under the text, not under the dash. */
export const item = (indent: number, mark: string, ...parts: readonly (Span | string)[]): Line => ({
  ...line(indent, `${mark} `, ...parts),
  hanging: mark.length + 1,
});

export const blank: Line = { spans: [], indent: 0, hanging: 0 };
