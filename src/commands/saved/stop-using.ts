import type { CaseRecord } from "../../core/case/case-record.ts";
import type { Day } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { said } from "../../core/steps/field.ts";
import { type Notice, stopUsingPage } from "../../formats/sheet/stop-using-page.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { blank, type Doc, line, span } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { nameIn, numberOf } from "./standing-case.ts";

interface TakenBack {
  readonly receiver: string;
  readonly by: "person" | "sender";
  readonly date: Day;
}

/** Whom to tell that a yes or a referral was taken back, and the notice for them. Printed sheets count, whether or not they were handed over. */
export const stopUsing = ({ receiver, by, date }: TakenBack, record: CaseRecord, directory: Directory, language: SheetLanguage): Doc => {
  const name = nameIn(directory, receiver);
  const done = line(0, span("good", by === "person" ? w.withdrawn(name) : w.revoked(name)));
  if (!mayHoldSheet(record, receiver)) return [done, line(2, w.neverSent(name)), blank];
  const number = record.numbers[receiver] ?? "";
  const called = numberOf(directory.organization(receiver));
  return [
    done,
    line(2, span("warning", w.tellNow(name, number))),
    ...(called === undefined ? [] : [line(2, w.receiverNumber(name, called))]),
    blank,
    ...pageToDoc(stopUsingPage({ number, by, date, sender: senderOf(record) }, language)),
    blank,
  ];
};

/** The same notice for a program: none for whoever never had a sheet. */
export const noticeTo = ({ receiver, by, date }: TakenBack, record: CaseRecord, language: SheetLanguage) => {
  if (!mayHoldSheet(record, receiver)) return [];
  const number = record.numbers[receiver] ?? "";
  return [{ receiver, number, notice: paint(pageToDoc(stopUsingPage({ number, by, date, sender: senderOf(record) }, language))) }];
};

/** As it is saved, on whatever path: where nothing goes out any more the office is not asked, and the notice must say who it is from. */
const senderOf = ({ given }: CaseRecord): Notice["sender"] => ({
  organisation: said(given.get("sender.organisation")),
  phone: said(given.get("sender.phone")),
});

export const mayHoldSheet = ({ disclosures }: CaseRecord, receiver: string): boolean =>
  disclosures.some((one) => one.receiver === receiver && !one.failed);
