import type { Case } from "../../core/case/case.ts";
import { phoneHeldBack } from "../../core/consent/agreed-items.ts";
import { release } from "../../core/consent/release.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Answers } from "../../core/steps/answers.ts";
import type { Known } from "../../core/steps/step.ts";
import { buildSummary } from "../../core/summary/summary.ts";
import { receiverPage } from "../../formats/sheet/receiver-page.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { blank, type Doc, type Line, line, span } from "../../formats/view/doc.ts";
import { itemLabels } from "../../messages/en/items.ts";
import { languageWords } from "../../messages/en/language.ts";
import { nameHere } from "../../messages/en/names.ts";
import { sheetLanguage } from "../../messages/en/sheet-language.ts";
import { startWords as w } from "../../messages/en/start.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { factsOf } from "../sheet-facts.ts";
import { askedAs } from "./question-words.ts";
import { wayOn, whatWithheld } from "./why-withheld.ts";

export interface LastLookSetting {
  readonly directory: Directory;
  readonly known: () => Known;
  readonly caseOf: (answers: Answers) => Case;
  readonly language: SheetLanguage;
}

/** The sheet just as its receiver will see it, before the last chance to strike a line; or why there is none. */
export const lastLook = (id: string, answers: Answers, { directory, known, caseOf, language }: LastLookSetting): Doc => {
  const decision = release(caseOf(answers), id, known());
  const receiver = known().organization(id);
  const name = receiver?.name ?? id;
  const heldBack = receiver && phoneHeldBack(answers, id, receiver) ? phoneWords(id) : [];
  if (decision.kind === "withheld") {
    const why = [whatWithheld(decision.withheld, askedAs), ...wayOn(decision.withheld)].join(" ");
    return [
      line(0, span("warning", `${name}: ${why}`)),
      line(0, span("warning", w.goBack(askedAs(decision.withheld.question)))),
      ...heldBack,
    ];
  }
  const page = receiverPage(buildSummary(decision.released), factsOf(directory), sheetLanguage);
  const { code } = language;
  return [
    line(0, span("heading", w.preview(name))),
    ...(code === sheetLanguage.code
      ? []
      : [line(0, span("quiet", languageWords.previewed(nameHere("language", code, directory.vocabulary.languages[code] ?? code))))]),
    blank,
    ...pageToDoc(page),
    blank,
    ...(heldBack.length > 0 ? [...heldBack, blank] : []),
  ];
};

const phoneWords = (id: string): readonly Line[] => [
  line(0, span("warning", w.phoneHeldBack(itemLabels.phone, itemLabels.safe_contact))),
  line(0, span("warning", w.toChange(askedAs(`consent.${id}.items_shared`)))),
];
