import type { Lexicon } from "../../core/search/lexicon.ts";
import type { By, Trends } from "../../core/trends/picture.ts";
import { type Chart, chartOf } from "./chart.ts";

/** What `referral trends` was asked for, whole: each format draws it its way. */
export interface Report {
  readonly title: string;
  readonly sources: readonly Trends[];
  readonly bys: readonly By[];
  /** Sentences that must stand beside the figures. */
  readonly notes: readonly string[];
  readonly lexicon: Lexicon;
  /** With a sentence on each year against the one before. */
  readonly briefing: boolean;
}

/** Long lists are cut where a person looks. */
const mostRows = 10;

export const chartsOf = ({ bys, sources, lexicon }: Report, most = mostRows): readonly Chart[] =>
  bys.map((by) => chartOf(by, sources, lexicon, by === "origin" ? most : Number.POSITIVE_INFINITY));
