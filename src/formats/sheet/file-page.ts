import { isWithoutConsent } from "../../core/consent/consent-form.ts";
import type { ConsentTerms } from "../../core/consent/release.ts";
import type { FileSheet } from "../../core/summary/file-sheet.ts";
import { fileSheetWords as w } from "../../messages/en/file-sheet.ts";
import { itemLabels } from "../../messages/en/items.ts";
import { questions } from "../../messages/en/questions/index.ts";
import { sheetWords } from "../../messages/en/sheet.ts";
import { sheetLanguage } from "../../messages/en/sheet-language.ts";
import { outcomeWords } from "../../messages/en/stops.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { withheldWords } from "../../messages/en/withheld.ts";
import { clockIn, type SheetFacts } from "./clock.ts";
import { fact, type Page, plain, quiet, type Row, section, write } from "./page.ts";

/** The sheet for the office's own file, with the places to sign. */
export const filePage = (sheet: FileSheet, facts: SheetFacts, nameOf: (provider: string) => string): Page => ({
  marking: sheetWords.marking,
  title: w.title(sheet.code),
  sections: [
    ...section(
      w.headings.case,
      fact(sheetWords.labels.copy, sheetWords.copies.file),
      fact(w.labels.opened, clockIn(sheet.country, facts, sheetLanguage)(sheet.opened_at)),
      fact(w.labels.outcome, outcomeWords[sheet.outcome]),
      fact(w.labels.informed, w.allInformed),
      fact(w.labels.grounds, w.grounds[sheet.grounds]),
      sheet.urgent_call_at !== undefined && fact(w.labels.danger_call, clockIn(sheet.country, facts, sheetLanguage)(sheet.urgent_call_at)),
      sheet.research !== undefined && fact(w.labels.research, optionOf(sheet.research)),
      plain(sheetWords.standing),
    ),
    ...sheet.referrals.flatMap(({ summary: { released, due }, items, paper_copy }) =>
      section(
        w.headings.agreed(released.contents.number, released.contents.receiver.name),
        fact(sheetWords.labels.priority, sheetWords.priorities[released.contents.priority]),
        ground(released.contents.terms),
        fact(
          isWithoutConsent(released.contents.terms.by) ? sheetWords.labels.decided_at : sheetWords.labels.given_at,
          clockIn(released.contents.receiver.country, facts, sheetLanguage)(released.contents.terms.given_at),
        ),
        fact(sheetWords.labels.valid_until, released.contents.terms.valid_until),
        fact(w.labels.released_items, items.map((item) => itemLabels[item]).join("; ") || w.nothing),
        fact(w.labels.something_withheld, released.contents.terms.something_withheld ? (sheetWords.slip.yesNo[0] ?? "") : w.nothing),
        fact(w.labels.copy_wanted, paper_copy ? w.copies.paper : w.copies.none),
        fact(sheetWords.labels.acknowledge_by, due.acknowledge_by ?? sheetWords.replyByPhone),
        fact(w.labels.due, due.check_on.join(", ")),
        fact(w.labels.escalate, w.silence(due.escalate)),
      ),
    ),
    ...section(
      w.headings.withheld,
      ...sheet.withheld.map(({ receiver, reason }) =>
        fact(nameOf(receiver), `${withheldWords[reason].what} ${withheldWords[reason].way_on}`),
      ),
    ),
    ...section(
      w.headings.needs,
      sheet.unmet_need.length > 0 &&
        fact(w.labels.unmet, sheet.unmet_need.map((type) => (serviceLabels as Readonly<Record<string, string>>)[type] ?? type).join(", ")),
      sheet.interim_plan !== undefined && fact(w.labels.interim, sheet.interim_plan),
      sheet.recheck_on !== undefined && fact(w.labels.recheck, sheet.recheck_on),
    ),
    ...section(w.headings.signature, ...w.signatures.map(write), quiet(sheetWords.useOnlyFor)),
  ],
});

const ground = ({ form, by }: ConsentTerms): Row => {
  const { labels, consentForms, consentBy } = sheetWords;
  return isWithoutConsent(by)
    ? fact(labels.instead_of_consent, consentBy[by] ?? by)
    : fact(labels.form, `${consentForms[form] ?? form}, ${consentBy[by] ?? by}`);
};

const optionOf = (research: string): string => {
  const { options } = questions.agreement.questions.agrees_to_research;
  return Object.entries(options).find(([option]) => option === research)?.[1] ?? research;
};
