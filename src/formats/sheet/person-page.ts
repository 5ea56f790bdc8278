import type { EmergencyNumber } from "../../core/directory/model.ts";
import { isTelling, type PersonSheet } from "../../core/summary/person-sheet.ts";
import { moment } from "../../messages/en/dates.ts";
import { interfaceLanguage } from "../../messages/en/person-sheet.ts";
import type { PersonLanguage, SheetWords } from "../../messages/person/person-words.ts";
import { tellingWords } from "../../messages/person/telling.ts";
import { personWords } from "../../messages/person/words-in.ts";
import { isRightToLeft } from "./direction.ts";
import { besideHeading, fact, type Page, plain, quiet, type Row, section } from "./page.ts";

/**
 * The sheet the person may carry: discreet, without marking, number or date of printing, and without a word on who translated it.
 * In another language than the interface's, each phrase has the interface's beside it.
 */
export const personPage = (sheet: PersonSheet, language: PersonLanguage): Page => {
  const w = personWords[language].sheet;
  const beside = (key: keyof SheetWords): string | undefined =>
    language === interfaceLanguage ? undefined : personWords[interfaceLanguage].sheet[key];
  const row = (key: keyof SheetWords, text: string | undefined): Row | false => text !== undefined && fact(w[key], text, beside(key));
  const { worker } = sheet;
  // From right to left the number comes first: after a name in such letters an editor would turn its groups round.
  const contact = isRightToLeft(language) ? [worker.phone, worker.name, worker.hours] : [worker.name, worker.phone, worker.hours];
  return {
    title: w.title,
    marking: undefined,
    language,
    sections: [
      ...section(
        undefined,
        ...(sheet.emergency.length > 0
          ? sheet.emergency.map((one) => emergencyFact(one, language))
          : [plain(w.noEmergency, beside("noEmergency"))]),
        ...sheet.day_and_night.map(({ number }) => row("dayAndNight", number)),
        worker.phone !== undefined && row("contact", contact.filter((part) => part !== undefined).join(", ")),
      ),
      ...sheet.appointments.flatMap(({ at, where, who, bring, fallback }) =>
        besideHeading(
          section(
            w.next,
            row("at", at === undefined ? undefined : moment(at)),
            row("where", where),
            row("who", who),
            row("bring", bring.length > 0 ? bring.join(", ") : undefined),
            row("fallback", fallback),
          ),
          beside("next"),
        ),
      ),
      ...section(
        undefined,
        plain(w.change, beside("change")),
        worker.phone !== undefined && plain(w.callContact, beside("callContact")),
        quiet(w.ifNotSafe, beside("ifNotSafe")),
      ),
    ],
  };
};

/** The labels of the directory that the person's words have one for; the others are all "emergency", with the label beside it. */
const knownLabels: Readonly<Record<string, "ambulance" | "fire">> = {
  Ambulance: "ambulance",
  Fire: "fire",
  "Fire and rescue": "fire",
};

/** The directory's labels are English. One that tells ("Police") stands on no sheet. */
const emergencyFact = ({ label, number }: EmergencyNumber, language: PersonLanguage): Row => {
  const w = personWords[language].sheet;
  const telling = isTelling(label, tellingWords);
  if (language === "en") return fact(telling ? w.emergency : label, number);
  return fact(w[knownLabels[label] ?? "emergency"], number, telling ? personWords[interfaceLanguage].sheet.emergency : label);
};
