import type { Refusal, RefusalCode, RefusalOf } from "../../core/import/reasons.ts";
import type { Problem } from "../../core/problem.ts";
import { neutral } from "../../core/text.ts";
import { refusalWords, importWords as w } from "../../messages/en/import.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import { describeProblem } from "../view/problems.ts";
import { leaveOut } from "./fields.ts";
import { guessLines } from "./mapping-text.ts";
import { placesText } from "./place-text.ts";
import type { ImportReport } from "./report.ts";

/** More of one kind than these nobody reads on a screen; `--json` has all. */
const most = 15;

/** An import for a person: the counts first, what is to be done last, where a screen still shows it. */
export const reportPage = (report: ImportReport): Doc => {
  const { records, refused, read, columns, guessed, lost, unknownTypes, asked, duplicates, findings } = report;
  return [
    line(0, w.head(report.file, report.form, report.encoding)),
    line(0, span("strong", w.counts(read, records.length, refused.length))),
    ...section(w.refusedHead, refusalItems(refused), { role: "danger" }),
    // A drafted mapping says the same, with its reasons.
    ...section(
      w.columnsHead,
      guessed ? [] : [...columns].map(([column, field]) => w.becomes(short(column), field === leaveOut ? w.leftOut : field)),
      {
        limit: columns.size,
      },
    ),
    ...section(
      w.lostHead,
      lost.map(({ field, why, count, example }) => w.lost(short(field), why, count, short(example))),
    ),
    ...section(
      report.form === "hsds" ? w.unknownInRecordsHead : w.unknownHead,
      unknownTypes.map(({ label, count }) => w.unknown(short(label), count)),
    ),
    ...section(
      w.askedHead,
      asked.map(({ field, count }) => w.asked(field, count, columns.size > 0)),
    ),
    ...section(w.duplicatesHead, duplicates.map(w.duplicate)),
    ...section(w.findingsHead, findingItems(findings)),
    ...(guessed && report.draftWritten === undefined
      ? [blank, line(0, span("heading", w.mapping)), ...guessLines(guessed, most).map(asIs)]
      : []),
    blank,
    ...lastLines(report),
  ];
};

const lastLines = ({ written, guessed, columns, damaged, unsourced, undated, draftWritten }: ImportReport): Doc => [
  ...written.map(({ path, organizations }) => line(0, span("good", w.written(path, organizations)))),
  ...(draftWritten === undefined ? [] : [line(0, span("good", w.draftWritten(draftWritten)))]),
  line(0, written.length > 0 ? w.nextSteps : w.dryRun),
  ...(damaged ? [item(0, "!", span("warning", w.damaged(damaged)))] : []),
  ...(unsourced > 0 ? [item(0, "!", span("warning", w.needSource(unsourced)))] : []),
  ...(undated > 0 ? [item(0, "!", span("warning", w.needDay(undated)))] : []),
  ...pointers(columns)
    .slice(0, 1)
    .map((column) => item(0, "!", span("warning", w.oneOfMany(short(column))))),
  ...(guessed && draftWritten === undefined ? [item(0, "!", span("warning", w.needMap))] : []),
];

/** Columns that point into another table of an Open Referral package: alone, the "name" of a table may be that of a person. */
const pointers = (columns: ImportReport["columns"]): readonly string[] =>
  [...columns.keys()].filter((column) => /^(?:organization|service|location|contact)_id$/.test(column));

const section = (
  head: string,
  texts: readonly string[],
  { role = "heading", limit = most }: { readonly role?: "heading" | "danger"; readonly limit?: number } = {},
): Doc =>
  texts.length === 0
    ? []
    : [
        blank,
        line(0, span(role, head)),
        ...texts.slice(0, limit).map((text) => item(0, "-", text)),
        ...(texts.length > limit ? [line(2, w.andMore(texts.length - limit))] : []),
      ];

/** Why, and where: rows refused for the same reason together. */
const refusalItems = (refused: readonly Refusal[]): readonly string[] => {
  const byReason = new Map<string, Refusal[]>();
  for (const one of refused) {
    const reason = refusalText(one);
    byReason.set(reason, [...(byReason.get(reason) ?? []), one]);
  }
  return [...byReason].map(
    ([reason, all]) =>
      `${reason}: ${placesText(
        all.map(({ at }) => at),
        5,
      )}`,
  );
};

export const refusalText = <C extends RefusalCode>({ why, args }: RefusalOf<C>): string => short(refusalWords[why](args));

const findingItems = (findings: readonly Problem[]): readonly string[] => {
  const byText = new Map<string, string[]>();
  for (const finding of findings) {
    const { what } = describeProblem(finding);
    byText.set(what, [...(byText.get(what) ?? []), finding.of ?? ""]);
  }
  return [...byText]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([what, ids]) => w.finding(ids.length, what, w.rowsAt(ids.slice(0, 3).join(", "), ids.length - 3)));
};

const longest = 100;
const short = (text: string): string => {
  const letters = [...neutral(text)];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
};

const asIs = (text: string): Line => ({
  ...line(
    0,
    text.replace(/^ +/, (spaces) => "\u00a0".repeat(spaces.length)),
  ),
  hanging: 4,
});
