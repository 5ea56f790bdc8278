import { consentPage } from "../../formats/sheet/consent-page.ts";
import { pageToHtml } from "../../formats/sheet/html.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { blank, line, span } from "../../formats/view/doc.ts";
import { helpTopics } from "../../messages/en/help-topics.ts";
import { interfaceLanguage, personSheetWords } from "../../messages/en/person-sheet.ts";
import { personLanguages } from "../../messages/person/person-words.ts";
import { personWords } from "../../messages/person/words-in.ts";
import type { Outcome } from "../../outcome.ts";
import { readPersonLanguage, reviewOf } from "../walkthrough/person-language.ts";
import type { ConsentHelpOptions } from "./consent-options.ts";

const w = personSheetWords.consent;

/** `referral help consent`: the text on its own, to learn it, to have it read by a native speaker, or to show it. */
export const runConsentHelp = ({ personLang, format }: ConsentHelpOptions): Outcome => {
  const language = readPersonLanguage(personLang) ?? interfaceLanguage;
  const page = consentPage(language);
  const notes = [
    line(0, span("strong", helpTopics.consent.title)),
    ...(language === interfaceLanguage ? [] : [line(0, span("warning", reviewOf(language, personWords[language].name)))]),
    ...(personLang === undefined ? [line(0, span("quiet", w.more(personLanguages)))] : []),
    line(0, span("quiet", w.page)),
  ];
  return format === "html" ? { exit: "ok", raw: pageToHtml(page), notes } : { exit: "ok", doc: [...notes, blank, ...pageToDoc(page)] };
};
