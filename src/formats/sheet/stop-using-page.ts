import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { fact, type Page, plain, section, strong, write } from "./page.ts";

export interface Notice {
  readonly number: string;
  readonly by: "person" | "sender";
  readonly date: string;
  readonly sender: { readonly organisation: string | undefined; readonly phone: string | undefined };
}

/** What a receiver gets when a yes was taken back: a number, and not a word about the person. It needs no consent. */
export const stopUsingPage = ({ number, by, date, sender }: Notice, { code, sheet, notice: w }: SheetLanguage): Page => ({
  language: code,
  title: w.title(number),
  marking: sheet.marking,
  sections: [
    ...section(
      undefined,
      fact(w.date, date),
      ...(["organisation", "phone"] as const).flatMap((key) => {
        const value = sender[key];
        return value === undefined ? [] : [fact(key === "organisation" ? w.from : sheet.labels.phone, value)];
      }),
    ),
    ...section(undefined, plain(by === "person" ? w.taken : w.revoked), strong(w.stop), plain(w.contact), plain(w.confirm), write(w.done)),
  ],
});
