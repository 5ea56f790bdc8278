/** A sheet of paper in words, before it is text, Markdown or HTML. */
export interface Page {
  readonly title: string;
  /** Stands above the title, and at the foot: "CONFIDENTIAL", or nothing on a sheet that must not draw the eye. */
  readonly marking: string | undefined;
  readonly sections: readonly Section[];
  /** ISO 639 code of what is printed; absent: the interface's language. */
  readonly language?: string;
}

export interface Section {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
}

export type Row =
  | { readonly kind: "fact"; readonly label: string; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly weight?: "strong" | "quiet" }
  /** Boxes to tick by hand. */
  | { readonly kind: "boxes"; readonly label: string; readonly options: readonly string[] }
  /** A line to write on. */
  | { readonly kind: "write"; readonly label: string };

export const fact = (label: string, text: string): Row => ({ kind: "fact", label, text });
export const plain = (text: string): Row => ({ kind: "text", text });
export const strong = (text: string): Row => ({ kind: "text", text, weight: "strong" });
export const quiet = (text: string): Row => ({ kind: "text", text, weight: "quiet" });
export const boxes = (label: string, ...options: readonly string[]): Row => ({ kind: "boxes", label, options });
export const write = (label: string): Row => ({ kind: "write", label });

/** A section, or nothing when it would stand empty. */
export const section = (heading: string | undefined, ...rows: readonly (Row | undefined | false)[]): Section[] => {
  const given = rows.filter((row): row is Row => row !== undefined && row !== false);
  return given.length === 0 ? [] : [{ heading, rows: given }];
};
