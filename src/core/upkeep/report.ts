import type { Day } from "../day.ts";
import type { Organization, Phone } from "../directory/model.ts";
import { namesPerson } from "../lint/rules/personal-contact.ts";
import type { AssuranceMethod, ReportProblem } from "../vocabulary/ids.ts";
import { isSameNumber } from "./same-number.ts";

/** A message about a record. It is public, and says nothing of a person or a case. */
export interface Report {
  readonly organization: Pick<Organization, "id" | "name" | "country">;
  readonly problem: ReportProblem;
  /** The number or address concerned, as the record has it; undefined where it is the provider as a whole. */
  readonly about?: { readonly kind: "phone" | "email"; readonly value: string };
  /** The page that shows how it is. */
  readonly source?: string;
  readonly how?: AssuranceMethod;
  readonly note?: string;
  readonly on: Day;
}

export type NoteFault = "number" | "address" | "person" | "length";

const longestNote = 500;
const manyDigits = 6;

/**
 * Why a note may not go out. It can't know names; it stops what a case has and a directory doesn't need: a number (of a
 * person, a file, a birth) or an address that is not the record's own, a title with a name, a story.
 */
export const noteFault = (given: string, { phones = [], emails = [] }: Pick<Organization, "phones" | "emails">): NoteFault | undefined => {
  const note = given.normalize("NFKC");
  const known = phones.map(({ number }) => digitsOf(number));
  const numbers = note.match(/\p{Nd}(?:[\s().,/:_-]*\p{Nd})*/gu) ?? [];
  if (numbers.map(digitsOf).some((digits) => digits.length >= manyDigits && !known.some((one) => one.endsWith(digits.replace(/^0+/, "")))))
    return "number";
  const own = new Set(emails.map(({ address }) => address.toLowerCase()));
  if (note.split(/[\s,;<>()]+/).some((word) => word.includes("@") && !own.has(word.replace(/[.:!?]+$/, "").toLowerCase())))
    return "address";
  if (namesPerson(note)) return "person";
  return note.length > longestNote ? "length" : undefined;
};

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, "");

/** The number of a record that was meant, however it was typed. */
export const phoneMeant = (typed: string, phones: readonly Phone[]): Phone | undefined =>
  phones.find(({ number }) => isSameNumber(typed, number, true));

/** What can be wrong with a number or an address, or with the provider. */
export const problemsWith = (kind: "phone" | "email" | undefined): readonly ReportProblem[] =>
  kind === undefined ? ["moved", "closed", "other"] : kind === "phone" ? ["dead", "wrong", "hours", "other"] : ["dead", "wrong", "other"];
