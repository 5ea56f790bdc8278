import type { EmergencyNumber } from "../../core/directory/model.ts";
import { type AheadOf, localMoment } from "../../core/local-moment.ts";
import { isTelling, type PersonSheet } from "../../core/summary/person-sheet.ts";
import { moment } from "../../messages/en/dates.ts";
import { emergencyLabel } from "../../messages/en/emergency-labels.ts";
import { interfaceLanguage } from "../../messages/en/person-sheet.ts";
import type { PersonLanguage, SheetWords } from "../../messages/person/person-words.ts";
import { tellingWords } from "../../messages/person/telling.ts";
import { personWords } from "../../messages/person/words-in.ts";
import { spaced } from "./clock.ts";
import { isRightToLeft } from "./direction.ts";
import { besideHeading, fact, type Page, plain, quiet, type Row, section } from "./page.ts";

/**
 * The sheet the person may carry: discreet, without marking, number or date of printing, and without a word on who translated it.
 * In another language than the interface's, each phrase has the interface's beside it.
 */
export const personPage = (sheet: PersonSheet, language: PersonLanguage, aheadOf: AheadOf): Page => {
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
        // A region's name is the same in every language.
        ...sheet.day_and_night.map(({ number, serves }) => row("dayAndNight", serves ? `${number} (${serves.join(", ")})` : number)),
        worker.phone !== undefined && row("contact", contact.filter((part) => part !== undefined).join(", ")),
      ),
      ...sheet.appointments.flatMap(({ at, country, where, who, bring, fallback }) => {
        const when = at === undefined ? undefined : whenOf(at, country, sheet.country, aheadOf);
        return besideHeading(
          section(
            w.next,
            row("at", when?.text),
            when?.utc === true && plain(w.utc, beside("utc")),
            row("where", where),
            row("who", who),
            row("bring", bring.length > 0 ? bring.join(", ") : undefined),
            row("fallback", fallback),
          ),
          beside("next"),
        );
      }),
      ...section(
        undefined,
        plain(w.change, beside("change")),
        sheet.agreed_only && plain(w.agreedOnly, beside("agreedOnly")),
        worker.phone !== undefined && plain(w.callContact, beside("callContact")),
        quiet(w.ifNotSafe, beside("ifNotSafe")),
      ),
    ],
  };
};

/**
 * By the clock of the place where the person goes, and no other: one hour to read. The offset stands beside it where the clocks
 * where they are show another. Where that hour can't be told it is in UTC, which must be said.
 */
const whenOf = (
  at: string,
  there: string,
  here: string | undefined,
  aheadOf: AheadOf,
): { readonly text: string; readonly utc: boolean } => {
  const read = localMoment(at, there, aheadOf);
  if (read.kind === "as_written") return { text: moment(at), utc: false };
  if (read.kind === "uncertain") return { text: `${spaced(read.utc)} UTC`, utc: true };
  const elsewhere = here === undefined ? undefined : localMoment(at, here, aheadOf);
  const same = elsewhere?.kind === "local" && elsewhere.offset === read.offset;
  return { text: same ? spaced(read.local) : `${spaced(read.local)} (UTC${read.offset})`, utc: false };
};

type EmergencyWord = "emergency" | "emergencyEu" | "ambulance" | "fire";

/** The labels of the directory that the person's words have one for; the others are all "emergency". */
const knownLabels: Readonly<Record<string, readonly EmergencyWord[]>> = {
  Ambulance: ["ambulance"],
  "Ambulance (medical emergencies)": ["ambulance"],
  "Ambulance and fire": ["ambulance", "fire"],
  "Fire and ambulance": ["fire", "ambulance"],
  Fire: ["fire"],
  "Fire and rescue": ["fire"],
  "Emergency number in the EU": ["emergencyEu"],
  "Emergency (EU number)": ["emergencyEu"],
};

const known = (label: string, language: PersonLanguage): string =>
  (knownLabels[label] ?? ["emergency"]).map((key) => personWords[language].sheet[key]).join(" / ");

/** The directory's labels are English, and the interface may have words for them. One that tells ("Police") stands on no sheet. */
const emergencyFact = ({ label, number }: EmergencyNumber, language: PersonLanguage): Row => {
  const isDiscreet = (text: string): boolean => !isTelling(label, tellingWords) && !isTelling(text, tellingWords);
  const here = emergencyLabel(label);
  const beside = isDiscreet(here) ? here : known(label, interfaceLanguage);
  if (language === interfaceLanguage) return fact(beside, number);
  return fact(language === "en" && isDiscreet(label) ? label : known(label, language), number, beside);
};
