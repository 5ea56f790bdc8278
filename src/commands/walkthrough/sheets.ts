import type { Conclusion } from "../../core/case/conclude.ts";
import type { Released } from "../../core/consent/release.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { isSafeToCarry } from "../../core/steps/danger.ts";
import { listed } from "../../core/steps/field.ts";
import { wantsNoPaper } from "../../core/steps/paper.ts";
import { buildFileSheet } from "../../core/summary/file-sheet.ts";
import { buildPersonSheet, type PersonSheet } from "../../core/summary/person-sheet.ts";
import { buildSummary } from "../../core/summary/summary.ts";
import { filePage } from "../../formats/sheet/file-page.ts";
import type { Page } from "../../formats/sheet/page.ts";
import { personPage } from "../../formats/sheet/person-page.ts";
import { receiverPage } from "../../formats/sheet/receiver-page.ts";
import { itemLabels } from "../../messages/en/items.ts";
import { sheetLanguage } from "../../messages/en/sheet-language.ts";
import { startWords as w } from "../../messages/en/start.ts";
import type { PersonLanguage } from "../../messages/person/person-words.ts";
import { tellingWords } from "../../messages/person/telling.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { factsOf } from "../sheet-facts.ts";
import type { SheetKind } from "./options.ts";
import { languageForPerson, remarksOn } from "./person-language.ts";
import type { Finished } from "./walked.ts";

export interface NamedPage {
  /** Of the file, without its ending: a number and nothing else, whoever finds it. */
  readonly name: string;
  readonly page: Page;
}

export interface Sheets {
  readonly pages: readonly NamedPage[];
  /** What the caseworker should know about sheets that were not made, or not made whole. */
  readonly remarks: readonly string[];
}

export const releasedOf = ({ decisions }: Conclusion): readonly Released[] =>
  decisions.flatMap((decision) => (decision.kind === "released" ? [decision.released] : []));

/** The sheet for the person, or undefined where paper would not be safe or there is nobody to give it to. */
export const personSheetOf = ({ case: the, known }: Finished, conclusion: Conclusion): PersonSheet | undefined => {
  const released = releasedOf(conclusion);
  const paper = released.filter(({ contents }) => contents.terms.paper_copy);
  if (conclusion.outcome === "stopped_for_safety" || (released.length > 0 && paper.length === 0)) return undefined;
  // Without a referral it is the neutral information sheet, which holds nothing of the case.
  if (released.length === 0 && (!isSafeToCarry(the.answers) || wantsNoPaper(the.answers))) return undefined;
  return buildPersonSheet(the.answers, known, paper, tellingWords);
};

/** What decided that there is no paper: whether it is safe comes before whether it was wanted. */
const whyNone = (answers: Answers): keyof typeof w.noPersonSheet =>
  isSafeToCarry(answers) ? "not_wanted" : answers.danger.still_controlled === "yes" ? "controlled" : "unsure";

/** The languages of what is printed. The office's own copy is in the interface's. */
interface SheetLanguages {
  /** Else the interface's. */
  readonly receiver?: SheetLanguage;
  /** Where it was asked for; else as the person named it. */
  readonly person?: PersonLanguage | undefined;
}

/** The pages that were asked for and may be made. */
export const sheetsOf = (
  finished: Finished,
  conclusion: Conclusion,
  kinds: readonly SheetKind[],
  directory: Directory,
  { receiver: language = sheetLanguage, person: personLanguage }: SheetLanguages = {},
): Sheets => {
  const pages: NamedPage[] = [];
  const remarks: string[] = [];
  const { case: the, known } = finished;
  const facts = factsOf(directory);
  if (kinds.includes("receiver")) {
    for (const released of releasedOf(conclusion)) {
      const { number, phone_held_back, receiver } = released.contents;
      pages.push({ name: number, page: receiverPage(buildSummary(released), facts, language) });
      if (phone_held_back) remarks.push(`${receiver.name}: ${w.phoneHeldBack(itemLabels.phone, itemLabels.safe_contact)}`);
    }
  }
  if (kinds.includes("person")) {
    const sheet = personSheetOf(finished, conclusion);
    if (sheet) {
      const choice = languageForPerson(the.answers, personLanguage);
      pages.push({ name: `${the.code}-P`, page: personPage(sheet, choice.language, facts.aheadOf) });
      remarks.push(...remarksOn(choice, directory.vocabulary.languages));
    } else if (conclusion.outcome !== "stopped_for_safety") remarks.push(w.noPersonSheet[whyNone(the.answers)]);
    if (sheet && sheet.left_out > 0) remarks.push(w.personSheetLeftOut(sheet.left_out));
  }
  if (kinds.includes("file") && listed(the.answers.services.services_wanted).length > 0) {
    const sheet = buildFileSheet(the, conclusion, directory.indicators.indicators);
    if (sheet) pages.push({ name: `${the.code}-F`, page: filePage(sheet, facts, (id) => known.organization(id)?.name ?? id) });
    else remarks.push(w.noFileSheet);
  }
  return { pages, remarks };
};
