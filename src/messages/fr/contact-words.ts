import type { Assurance } from "../../core/directory/model.ts";
import type { PhoneUse } from "../../core/vocabulary/ids.ts";

/** How a record was checked, said after its day. */
export const checkedHow: Readonly<Record<Assurance["how"], string>> = {
  phone: "par téléphone",
  email: "par courriel",
  visit: "lors d'une visite",
  "public-page": "sur sa page publique",
};

/** What a number is for. */
export const phoneUses: Readonly<Record<PhoneUse, string>> = {
  hotline: "ligne d'écoute",
  office: "bureau",
  sms: "SMS",
  whatsapp: "WhatsApp",
  fax: "fax",
};

/** The words of a table where it has them, else what was given. */
export const wordsOf = (table: Readonly<Record<string, string>>, given: string): string => table[given] ?? given;
