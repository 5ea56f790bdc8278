import type { Lexicon } from "../../core/search/lexicon.ts";
import { type By, type Picture, severalAnswers, type Trends } from "../../core/trends/picture.ts";
import { categoryLabels, pictureTitles } from "../../messages/en/trend-labels.ts";
import { shownName } from "../shown-name.ts";

/** One picture, of one source or of two beside each other, before it is drawn. */
export interface Chart {
  readonly by: By;
  readonly title: string;
  /** By source; undefined where a source can't show this. */
  readonly answered: readonly (number | undefined)[];
  readonly rows: readonly ChartRow[];
  /** A person may have several of these. */
  readonly several: boolean;
  /** And so many have that the shares come to more than 100 %. */
  readonly exceeds: boolean;
  /** Categories that are left out of `rows`, as there are too many. */
  readonly more: number;
}

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Undefined: nobody, or too few to be shown. */
  readonly count: number | undefined;
  /** Of the persons with any answer: 0 to 1. */
  readonly share: number | undefined;
  /** Years only: against the year before, where both are there. */
  readonly change?: number;
}

/** @param most rows; a longer list is cut after the largest */
export const chartOf = (by: By, sources: readonly Trends[], lexicon: Lexicon, most = Number.POSITIVE_INFINITY): Chart => {
  const pictures = sources.map(({ pictures }) => pictures.find((one) => one.by === by));
  const ids = [...new Set(pictures.flatMap((picture) => [...(picture?.counts.keys() ?? [])]))].sort(orderOf(by, pictures));
  const rows = ids.map(
    (id): ChartRow => ({ id, label: labelOf(by, id, lexicon), cells: pictures.map((picture) => cellOf(by, id, picture)) }),
  );
  return {
    by,
    title: pictureTitles[by],
    answered: pictures.map((picture) => picture?.answered),
    rows: rows.slice(0, most),
    several: severalAnswers.includes(by),
    exceeds: pictures.some((_, n) => rows.reduce((sum, { cells }) => sum + (cells[n]?.share ?? 0), 0) > 1.005),
    more: Math.max(0, rows.length - most),
  };
};

const labelOf = (by: By, id: string, lexicon: Lexicon): string =>
  by === "origin" ? shownName(lexicon, "country", id) : (categoryLabels[id] ?? id);

const cellOf = (by: By, id: string, picture: Picture | undefined): Cell => {
  const count = picture?.counts.get(id);
  const before = by === "year" ? picture?.counts.get(String(Number(id) - 1)) : undefined;
  return {
    count,
    share: picture && count !== undefined && picture.answered > 0 ? count / picture.answered : undefined,
    ...(count !== undefined && before !== undefined && { change: count - before }),
  };
};

/** Years and ages in their own order, the rest by count, the largest first. */
const orderOf =
  (by: By, pictures: readonly (Picture | undefined)[]) =>
  (a: string, b: string): number => {
    if (by === "year" || by === "age") return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
    const largest = (id: string): number =>
      Math.max(...pictures.map((picture) => (picture?.counts.get(id) ?? 0) / Math.max(picture?.answered ?? 1, 1)));
    return largest(b) - largest(a) || (a < b ? -1 : 1);
  };
