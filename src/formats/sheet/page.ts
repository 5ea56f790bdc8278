/** A sheet of paper in words, before it is text, Markdown or HTML. */
export interface Page {
  readonly title: string;
  /** Stands above the title, and at the foot: "CONFIDENTIAL", or nothing on a sheet that must not draw the eye. */
  readonly marking: string | undefined;
  readonly sections: readonly Section[];
  /** ISO 639 code of what is printed; absent: the interface's language. */
  readonly language?: string;
  /** The title in the language of whoever hands the page over. */
  readonly beside?: string;
}

export interface Section {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
  readonly beside?: string;
}

/** `beside`: the same words for whoever hands the page over and may not read its language. */
export type Row =
  | { readonly kind: "fact"; readonly label: string; readonly text: string; readonly beside?: string }
  | { readonly kind: "text"; readonly text: string; readonly weight?: "strong" | "quiet"; readonly beside?: string }
  /** Boxes to tick by hand. */
  | { readonly kind: "boxes"; readonly label: string; readonly options: readonly string[] }
  /** A line to write on. */
  | { readonly kind: "write"; readonly label: string };

const withBeside = (beside: string | undefined) => (beside === undefined ? {} : { beside });

export const fact = (label: string, text: string, beside?: string): Row => ({ kind: "fact", label, text, ...withBeside(beside) });
export const plain = (text: string, beside?: string): Row => ({ kind: "text", text, ...withBeside(beside) });
export const strong = (text: string): Row => ({ kind: "text", text, weight: "strong" });
export const quiet = (text: string, beside?: string): Row => ({ kind: "text", text, weight: "quiet", ...withBeside(beside) });
export const boxes = (label: string, ...options: readonly string[]): Row => ({ kind: "boxes", label, options });
export const write = (label: string): Row => ({ kind: "write", label });

/** A section, or nothing when it would stand empty. */
export const section = (heading: string | undefined, ...rows: readonly (Row | undefined | false)[]): Section[] => {
  const given = rows.filter((row): row is Row => row !== undefined && row !== false);
  return given.length === 0 ? [] : [{ heading, rows: given }];
};

export const besideHeading = (sections: readonly Section[], beside: string | undefined): readonly Section[] =>
  sections.map((one) => ({ ...one, ...withBeside(beside) }));
