import { escapeMarkup } from "../markup.ts";

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly end?: boolean;
}

export const quiet = "#555555";

/** Of the first and the second source: told apart by lightness too, and by the letters beside them. */
export const colours = ["#1b5e8c", "#e08a1e"] as const;

export const text = (x: number, y: number, words: string, { size, bold, colour, end }: Letters): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ""}${end ? ' text-anchor="end"' : ""} fill="${colour ?? "#111111"}">${escapeMarkup(words)}</text>`;
