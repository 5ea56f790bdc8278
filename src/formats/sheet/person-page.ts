import { isTelling, type PersonSheet } from "../../core/summary/person-sheet.ts";
import { moment } from "../../messages/en/dates.ts";
import { tellingWords, personSheetWords as w } from "../../messages/en/person-sheet.ts";
import { fact, type Page, plain, quiet, section } from "./page.ts";

/** The sheet the person may carry: discreet, without marking, number or date of printing. */
export const personPage = (sheet: PersonSheet): Page => ({
  title: w.title,
  marking: undefined,
  sections: [
    ...section(
      undefined,
      ...(sheet.emergency.length > 0
        ? sheet.emergency.map(({ label, number }) => fact(isTelling(label, tellingWords) ? w.emergency : label, number))
        : [plain(w.noEmergency)]),
      ...sheet.day_and_night.map(({ number }) => fact(w.dayAndNight, number)),
      sheet.worker.phone !== undefined &&
        fact(w.contact, [sheet.worker.name, sheet.worker.phone, sheet.worker.hours].filter((part) => part !== undefined).join(", ")),
    ),
    ...sheet.appointments.flatMap(({ at, where, who, bring, fallback }) =>
      section(
        w.next,
        at !== undefined && fact(w.at, moment(at)),
        where !== undefined && fact(w.where, where),
        who !== undefined && fact(w.who, who),
        bring.length > 0 && fact(w.bring, bring.join(", ")),
        fallback !== undefined && fact(w.fallback, fallback),
      ),
    ),
    ...section(undefined, plain(w.change), sheet.worker.phone !== undefined && plain(w.callContact), quiet(w.ifNotSafe)),
  ],
});
