import type { DraftPhone } from "../../core/import/draft.ts";
import { eachNumberOnce } from "../../core/import/one-phone.ts";
import type { PhoneUse } from "../../core/vocabulary/ids.ts";
import { phonesOf } from "./cells.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./fields.ts";

const phoneFields = {
  phones: undefined,
  "phones.hotline": "hotline",
  "phones.office": "office",
  "phones.sms": "sms",
  "phones.whatsapp": "whatsapp",
  "phones.fax": "fax",
} as const satisfies Partial<Record<Field, PhoneUse | undefined>>;

/** The numbers of a row, each once. Hours without a number are lost. */
export const readPhones = (
  entries: (field: Field) => readonly Entry[],
  lose: (entry: Entry) => void,
  hours: string | undefined,
): readonly DraftPhone[] => {
  const phones: DraftPhone[] = [];
  for (const [field, use] of Object.entries(phoneFields))
    for (const entry of entries(field as keyof typeof phoneFields))
      for (const read of phonesOf(entry.text)) {
        if ("wrong" in read) lose({ ...entry, text: read.wrong });
        else phones.push({ ...(use && { use }), ...read, ...(hours !== undefined && { hours }) });
      }
  if (phones.length === 0 && hours !== undefined) for (const entry of entries("phones.hours")) lose(entry);
  return eachNumberOnce(phones);
};
