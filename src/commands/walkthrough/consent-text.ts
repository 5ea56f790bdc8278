import { consentPage } from "../../formats/sheet/consent-page.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { blank, type Doc, line, span } from "../../formats/view/doc.ts";
import { interfaceLanguage, personSheetWords } from "../../messages/en/person-sheet.ts";
import { type Choice, nameOfLanguage, reviewOf } from "./person-language.ts";

const w = personSheetWords.consent;

/** What is read out before the yes or no, in the person's language, with the interface's beside it. */
export const consentText = ({ language, without }: Choice, names: Readonly<Record<string, string>>): Doc => {
  const name = nameOfLanguage(language, names);
  return [
    line(0, span("strong", w.readOut(name))),
    ...(without.length > 0 ? [line(0, span("warning", w.noWords(without.map((code) => names[code] ?? code).join(", "), name)))] : []),
    ...(language === interfaceLanguage ? [] : [line(0, span("warning", reviewOf(language, name)))]),
    ...pageToDoc(consentPage(language)),
    blank,
  ];
};
