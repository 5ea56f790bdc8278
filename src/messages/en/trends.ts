import type { By, Trends } from "../../core/trends/picture.ts";
import { formatHelp } from "./formats.ts";
import { pictureTitles } from "./trend-labels.ts";

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const titles = (bys: readonly By[]): string => bys.map((by) => pictureTitles[by].toLowerCase()).join(", ");

interface Shown {
  readonly count: number | undefined;
  readonly share: number | undefined;
  readonly change?: number;
}

/** Words of `referral trends`. */
export const trendWords = {
  summary: "charts of trafficking data: from a CTDC download, or of your own closed cases",
  description:
    "Draw the pictures of the regional overviews (type of exploitation, gender, age, sector of work) and others, from a download of\n" +
    "CTDC's Global Dataset, k-anonymised or synthetic, as CSV; from your own closed cases (--own), small numbers protected; or from\n" +
    "what --own --json gave. Two sources are drawn beside each other. Files are read here and go nowhere.",
  country: "of a download only rows with this country of exploitation",
  year: "of a download only rows registered in this year, or from-to: 2018-2020",
  by: (bys: readonly string[]) => `what to count by: ${bys.join(", ")} (default: the first four)`,
  own: "your own closed cases, from the vault: asks for the passphrase",
  k: (smallest: number) => `with --own: the smallest number shown, and the step of all: ${smallest} (default) or a multiple`,
  merge: "add up what several offices published with --own --json",
  format: formatHelp,
  briefing: "one page for readers: the four pictures, years, origin and recruitment; as markdown or html",

  noSource: "there is nothing to draw",
  noSourceHint: "Name a CSV file downloaded from ctdatacollaborative.org, or add --own for your own closed cases.",
  twoSources: "one source is drawn, or two beside each other",
  unknownBy: (by: string) => `nothing can be counted by “${by}”`,
  badYear: (text: string) => `--year “${text}” is no year: 2019, or 2018-2020`,
  badK: (text: string, smallest: number) => `--k “${text}”: ${smallest}, or a multiple of it`,
  kWithoutOwn: "--k goes with --own: downloads and published figures are as they are",
  filtersWithoutFile: "--country and --year choose rows of a download: your own figures and published ones are always of all their cases",
  filtersWhy: "Two selections of the same cases could be subtracted from each other, and leave one person.",
  mergeNeeds: "--merge takes two or more files that trends --own --json gave, and nothing else",
  mergeOther: (name: string) => `${name}: not figures of own cases`,
  mergeTwice: (name: string) => `${name}: the same figures twice`,
  mergeK: "the offices protected their figures with different --k",
  mergeKHint: "Let each make them with the same --k.",
  briefingFormat: (format: string) => `--briefing is markdown or html, not ${format}`,
  notPublished: (name: string, why: string) => `${name}: not what trends --json gives: ${why}`,
  notTheForm: "it has another form",
  badCounts: "a count is no multiple of k",
  notCsv: (name: string) => `${name}: not a CSV text`,
  notCsvHint: "In a spreadsheet program: save the sheet as CSV (UTF-8).",
  notCtdc: (name: string, columns: readonly string[]) => `${name}: not a Global Dataset of CTDC. Its columns: ${columns.join(", ")}`,
  notCtdcHint: "Looked for: yearOfRegistration, CountryOfExploitation, and marks such as isForcedLabour.",
  noRows: (name: string) => `${name}: no row fits`,
  noneClosed: (k: number) => `Fewer than ${k} closed cases that count: nothing can be shown without pointing at somebody.`,

  unknownColumns: (name: string, columns: readonly string[]) => `${name}: columns not known, not counted: ${columns.join(", ")}`,
  notRead: (name: string, column: string, cells: number, examples: readonly string[]) =>
    `${name}: ${column}: ${number(cells)} ${cells === 1 ? "cell" : "cells"} with a value not known (${examples.map((one) => `“${one}”`).join(", ")}), counted as no answer`,

  sourceTitle: ({ kind, name, shape, offices }: Trends): string => {
    if (kind === "own") return "Own closed cases";
    if (kind === "merged") return `Closed cases of ${offices} offices`;
    return `${name} (CTDC Global Dataset, ${shape})`;
  },
  persons: (persons: number, isRounded: boolean): string =>
    `${isRounded ? "at least " : ""}${number(persons)} ${persons === 1 ? "person" : "persons"}`,
  filtered: (countries: readonly string[] | undefined, years: readonly number[] | undefined): string =>
    [...(countries ? [`exploited in ${countries.join(", ")}`] : []), ...(years ? [`registered in ${spanOf(years)}`] : [])].join(", "),
  answered: (answered: number, isRounded: boolean): string => `${isRounded ? "at least " : ""}${number(answered)} with an answer`,
  nothing: "nothing to show",
  several: "Some persons have several of these: the shares come to more than 100 %.",
  more: (count: number) => `and ${number(count)} more; --format csv has all`,
  severalShort: "Several answers possible: more than 100 % in all.",
  moreOf: (count: number) => `and ${number(count)} more`,
  share: (share: number): string => `${share < 0.005 ? "<1" : Math.round(share * 100)} %`,
  count: number,
  change: (change: number): string => `${change < 0 ? "\u2212" : "+"}${number(Math.abs(change))}`,
  plainChange: (change: number): string => `${change < 0 ? "-" : "+"}${number(Math.abs(change))}`,
  notShown: "–",
  inWords: (label: string, source: string | undefined, { count, share, change }: Shown): string =>
    `${label}${source === undefined ? "" : `, ${source}`}: ${count === undefined || share === undefined ? "not shown" : `${trendWords.share(share)}, ${number(count)} ${count === 1 ? "person" : "persons"}`}${change === undefined ? "" : `, ${trendWords.plainChange(change)} against the year before`}`,
  columns: { category: "", count: "persons", share: "share", change: "change" },
  letter: (n: number): string => "AB"[n] ?? "",

  ownName: "own cases",
  mergedName: "offices",
  briefingTitle: "Trafficking in persons: an overview",
  figuresTitle: "Trafficking in persons: figures",
  yearlyLead: (year: string, count: number, before: number, isRounded: boolean): string => {
    // Of numbers that were rounded down a percentage would say more than is known.
    if (isRounded) return `At least ${number(count)} persons in ${year}, at least ${number(before)} in the year before.`;
    if (count === before) return `${number(count)} persons in ${year}, as many as in the year before.`;
    const percent = ` (${Math.round((Math.abs(count - before) / before) * 100)} % ${count > before ? "more" : "fewer"})`;
    return `${number(count)} persons in ${year}, against ${number(before)} in the year before${percent}.`;
  },
  about: "About these figures",

  notes: {
    shares: "Shares are of the persons with any answer to that question, not of all.",
    ctdc: "CTDC holds persons whom its partner organisations assisted or heard of: it counts no country's victims, and its years follow who contributed.",
    synthetic: "The rows of the synthetic dataset are no persons: it was made so that its counts come close to the real ones.",
    kAnonymised: "The k-anonymised dataset leaves out persons whose features are rare.",
    own: (k: number) =>
      `Small numbers are protected: nothing below ${k} is shown, every count is rounded down to a multiple of ${k}, and a table whose total would give a hidden number away is left out. Shares are of the rounded numbers.`,
    ownCases:
      "Counted: closed cases, by the year they were opened. Not counted: invented ones, duplicates, and those closed as no trafficking matter.",
    ownMissing: "The walkthrough asks neither the sector of work nor who recruited the person.",
    subtract:
      "Two releases can be subtracted from each other: what changed between them may be one person. Publish seldom, and never beside other selections of the same cases.",
    merged:
      "Each office hid its own small numbers before these were added up: true numbers are higher, shares are rough, and who went to two offices counts twice.",
    withheld: (bys: readonly By[], k: number) => `Not shown, as nobody reaches ${k} there or the total would say too much: ${titles(bys)}.`,
    partly: (by: By, some: number, all: number) => `${pictureTitles[by]}: shown by ${some} of ${all} offices.`,
  },
};

const spanOf = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length > 2 && last - first + 1 === years.length ? `${first}-${last}` : years.join(", ");
};
