import type { sheetLanguage as en } from "../en/sheet-language.ts";
import type { Translated } from "../translated.ts";
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

export const sheetLanguage: Translated<typeof en> = {
  code: languageWords.code,
  sheet: sheetWords,
  itemLabels,
  itemValues: itemValueWords,
  safeContact: safeContactWords,
  questions,
  moment,
  nameHere,
  notice: caseWords.notice,
  slip: { head: replySlipWords.head, questions: replyQuestions, field: caseOptionWords.field },
};
