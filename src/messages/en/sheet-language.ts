import { caseWords } from "./case.ts";
import { replyQuestions } from "./case-forms.ts";
import { caseOptionWords } from "./case-options.ts";
import { moment } from "./dates.ts";
import { itemLabels, itemValueWords, safeContactWords } from "./items.ts";
import { languageWords } from "./language.ts";
import { nameHere } from "./names.ts";
import { questions } from "./questions/index.ts";
import { replySlipWords } from "./reply-slip.ts";
import { sheetWords } from "./sheet.ts";

/** All that a receiver reads, in one language: it may be another one than the caseworker's. */
export const sheetLanguage = {
  code: languageWords.code,
  sheet: sheetWords,
  itemLabels,
  itemValues: itemValueWords,
  safeContact: safeContactWords,
  questions,
  moment,
  nameHere,
  /** What tells a receiver that a yes was taken back. */
  notice: caseWords.notice,
  /** The slip that comes back. */
  slip: { head: replySlipWords.head, questions: replyQuestions, field: caseOptionWords.field },
};
