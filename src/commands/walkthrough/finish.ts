import type { Conclusion } from "../../core/case/conclude.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { urgentNumbers } from "../../core/search/first-things.ts";
import { adviceAtStop, adviceOnRefusal } from "../../core/steps/advise.ts";
import { listed, said } from "../../core/steps/field.ts";
import type { WalkOutcome } from "../../core/steps/stop.ts";
import { pageToHtml } from "../../formats/sheet/html.ts";
import { pageToMarkdown } from "../../formats/sheet/markdown.ts";
import type { Page } from "../../formats/sheet/page.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { adviceTexts } from "../../formats/view/advice.ts";
import { blank, type Doc, item, type Line, line, span } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { walkthroughJson } from "../../formats/walkthrough-json.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { outcomeWords, stopWords } from "../../messages/en/stops.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import type { Exit, Outcome } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { SheetFormat, SheetKind, StartOptions } from "./options.ts";
import { readPersonLanguage } from "./person-language.ts";
import { askedAs } from "./question-words.ts";
import { type NamedPage, personSheetOf, releasedOf, sheetsOf } from "./sheets.ts";
import type { Finished } from "./walked.ts";
import { wayOn, whyWithheld } from "./why-withheld.ts";

const exits: Readonly<Record<WalkOutcome, Exit>> = {
  summary: "ok",
  partial: "refused",
  information_sheet: "ok",
  stopped_for_safety: "ok",
  refused: "refused",
  no_provider: "nothing_found",
};

interface Wanted {
  readonly directory: Directory;
  readonly kinds: readonly SheetKind[];
  readonly options: StartOptions;
  readonly io: Io;
  readonly language: SheetLanguage;
}

/** Makes the sheets that were asked for, and says what was not made and why. */
export const finish = (finished: Finished, conclusion: Conclusion, { directory, kinds, options, io, language }: Wanted): Outcome => {
  // Not even as data: what names the tool would tell what this was.
  if (finished.overlooked) return { exit: "ok", [options.json ? "notes" : "doc"]: neutralEnd(finished) };
  const exit = exits[conclusion.outcome];
  const { pages, remarks } = sheetsOf(finished, conclusion, kinds, directory, {
    receiver: language,
    person: readPersonLanguage(options.personLang),
  });
  const advice = adviceOn(finished, conclusion);
  const told = [
    ...explain(finished, conclusion, options.answers === undefined ? askedAs : w.fileKey),
    ...bullets([...(finished.remarks ?? []), ...remarks]),
  ];
  if (options.json) return { exit, json: jsonOf(finished, conclusion, kinds, advice, directory), notes: told };
  if (options.output !== undefined) {
    return { exit, notes: [...told, ...bullets(advice), ...writeAll(pages, options.output, options.format, io)] };
  }
  // Numbers and advice are what a stopped walkthrough is for: they are its result, not talk about it.
  if (conclusion.outcome === "stopped_for_safety") return { exit, doc: bullets(advice), notes: told };
  const notes = [...told, ...bullets(advice)];
  if (options.format !== "text") return { exit, raw: pages.map(({ page }) => rendered(page, options.format)).join("\n"), notes };
  return {
    exit,
    doc: pages.flatMap(({ page }, n) => [...(n > 0 ? [blank, rule(n + 1, pages.length), blank] : []), ...pageToDoc(page)]),
    notes,
  };
};

/** Between two sheets. */
const rule = (n: number, of: number): Line => ({ ...line(0, "─".repeat(40)), row: { width: 40, instead: [line(0, w.sheet(n, of))] } });

/** Emergency numbers alone: every form could end with them. */
const neutralEnd = ({ case: { answers }, known }: Finished): Doc => {
  const country = answers.setting.country === undefined ? undefined : known.country(answers.setting.country);
  return [line(0, w.closed), ...bullets((country ? urgentNumbers(country) : []).map(({ number }) => number))];
};

const bullets = (texts: readonly string[]): Doc => texts.map((text) => item(0, "·", text));

const jsonOf = (
  finished: Finished,
  conclusion: Conclusion,
  kinds: readonly SheetKind[],
  advice: readonly string[],
  directory: Directory,
) => ({
  schema: "referral/walkthrough/1",
  data: walkthroughJson(
    {
      conclusion,
      summaries: kinds.includes("receiver") ? releasedOf(conclusion) : [],
      person: kinds.includes("person") ? personSheetOf(finished, conclusion) : undefined,
      unmet_need: listed(finished.case.answers.services.unmet_need),
      advice,
      not_used: finished.place.left.map(({ id }) => id),
    },
    directory.vocabulary,
  ),
});

const rendered = (page: Page, format: SheetFormat): string =>
  format === "html" ? pageToHtml(page) : format === "markdown" ? pageToMarkdown(page) : paint(pageToDoc(page), { width: 100 });

const endings: Readonly<Record<SheetFormat, string>> = { text: "txt", markdown: "md", html: "html" };

export const pathOf = (folder: string, name: string, format: SheetFormat): string => `${folder}/${name}.${endings[format]}`;

const writeAll = (pages: readonly NamedPage[], folder: string, format: SheetFormat, io: Io): Doc => {
  const written = pages.map(({ name, page }) => {
    const path = pathOf(folder, name, format);
    io.files.write(path, rendered(page, format));
    return line(0, w.written(path));
  });
  return written.length > 0 ? [...written, line(0, span("quiet", w.writtenHint))] : [];
};

/** How it ended: which rule stopped what, by which answer, and the way on. `named`: a question by its key in a file, or as it was asked. */
const explain = ({ place, known }: Finished, conclusion: Conclusion, named: (question: string) => string): Doc => {
  const { stop, decisions, outcome } = conclusion;
  const bad = exits[outcome] !== "ok" || outcome === "stopped_for_safety";
  return [
    line(0, span(bad ? "warning" : "good", outcomeWords[outcome])),
    ...(stop
      ? [item(0, "·", `${stopWords[stop.reason].what} ${w.field(named(stop.question))}`), line(2, stopWords[stop.reason].way_on)]
      : []),
    ...decisions.flatMap((decision) => {
      if (decision.kind === "released") return [];
      const { receiver } = decision.withheld;
      return [
        item(0, "·", span("strong", known.organization(receiver)?.name ?? receiver), `: ${whyWithheld(decision.withheld, named)}`),
        ...wayOn(decision.withheld).map((text) => line(2, text)),
      ];
    }),
    ...(place.left.length > 0 ? [item(0, "·", w.unused(place.left.map(({ id }) => named(id)).join(", ")))] : []),
  ];
};

/** What to do instead, where there is no summary for everybody. */
const adviceOn = ({ case: { answers }, known }: Finished, { stop, outcome, decisions }: Conclusion): readonly string[] => {
  if (outcome === "summary") return [];
  if (outcome === "partial") {
    const reasons = decisions.flatMap((decision) => (decision.kind === "withheld" ? [decision.withheld.reason] : []));
    return adviceTexts(adviceOnRefusal(reasons, answers, known));
  }
  const unmet = listed(answers.services.unmet_need).map((type) => (serviceLabels as Readonly<Record<string, string>>)[type] ?? type);
  const plan = said(answers.services.interim_plan);
  return [
    ...adviceTexts(adviceAtStop(stop?.reason ?? (outcome === "no_provider" ? "no_provider_chosen" : ""), answers, known)),
    ...(unmet.length > 0 ? [w.unmet(unmet.join(", "))] : []),
    ...(plan === undefined ? [] : [w.plan(plan)]),
  ];
};
