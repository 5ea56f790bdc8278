import { nearest } from "../../core/lint/nearest.ts";
import type { RowFilter } from "../../core/trends/ctdc-tally.ts";
import { type By, bys, fourPictures } from "../../core/trends/picture.ts";
import { smallestK } from "../../core/trends/protect.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { UserError } from "../../outcome.ts";
import { readFormat } from "../format.ts";
import { type TrendsOptions, trendsFormats } from "./options.ts";

/** The pictures of a briefing: those of the regional overviews, and what their yearly profile tells. */
const briefingBys: readonly By[] = [...fourPictures, "year", "origin", "recruiter"];

export interface Wishes {
  readonly format: (typeof trendsFormats)[number];
  readonly bys: readonly By[];
  readonly k: number;
}

/** What was asked for, apart from countries. @throws UserError usage */
export const readWishes = (files: readonly string[], options: TrendsOptions): Wishes => {
  const { own = false, merge = false, briefing = false } = options;
  if (!merge && files.length === 0 && !own) throw new UserError("usage", w.noSource, [w.noSourceHint]);
  if (!merge && files.length + (own ? 1 : 0) > 2) throw new UserError("usage", w.twoSources);
  if (merge && (own || files.length < 2)) throw new UserError("usage", w.mergeNeeds);
  if (options.k !== undefined && !own) throw new UserError("usage", w.kWithoutOwn);
  if ((options.country || options.year) && files.length === 0) throw new UserError("usage", w.filtersWithoutFile, [w.filtersWhy]);
  const format = briefing && options.format === undefined && !options.json ? "markdown" : readFormat(options, trendsFormats);
  if (briefing && format !== "markdown" && format !== "html") throw new UserError("usage", w.briefingFormat(format));
  // Data is whole unless a part is asked for: offices add up each other's.
  const usual = briefing ? briefingBys : format === "json" || format === "csv" ? bys : fourPictures;
  return { format, bys: options.by?.map(readBy) ?? usual, k: readK(options.k) };
};

const readBy = (text: string): By => {
  const by = bys.find((one) => one === text.toLowerCase());
  if (by) return by;
  const meant = nearest(text.toLowerCase(), bys);
  throw new UserError("usage", w.unknownBy(text), [...(meant ? [filterFaults.didYouMean(meant)] : []), filterFaults.allowed(bys)]);
};

/** Multiples alone: what is rounded to 20 follows from what is rounded to 10, but 10 and 11 together tell exact numbers. */
const readK = (text: string | undefined): number => {
  if (text === undefined) return smallestK;
  if (!/^\d{1,6}$/.test(text) || Number(text) < smallestK || Number(text) % smallestK !== 0)
    throw new UserError("usage", w.badK(text, smallestK));
  return Number(text);
};

/** "2019", "2018-2020". @throws UserError usage */
export const readYears = (given: readonly string[] | undefined): RowFilter["years"] =>
  given?.flatMap((text) => {
    const [, from = "", to = from] = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(text) ?? [];
    if (from === "" || to < from) throw new UserError("usage", w.badYear(text));
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n);
  });
