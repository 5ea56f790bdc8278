import { words } from "../../core/text.ts";
import { spaced } from "./column-words.ts";

/** What columns are called that name somebody who works there. */
const person =
  /(?:^| )(?:contact person|person|persona|personne|first name|last name|surname|given name|family name|full name|prenom|nom de famille|ansprechpartner(?:in)?|ansprechperson|kontaktperson|vorname|nachname|apellidos?|cognome|referente|contactpersoon|voornaam|achternaam|directora?|directeur|directrice|coordinat(?:or|eur|rice)|coordinadora?|focal point|staff|responsable|контактное лицо|контактна особа|фамилия)(?: |$)/;
const contactName = /^(?:contacts?|kontakt|contactos?|contatt[oi]) (?:.* )?(?:name|nom|nombre|nome|naam)$/;
const nameAlone = /^(?:name|nom|nombre|nome|naam|title|role|position|id)$/;

const textOf = (name: string): string => words(spaced(name)).join(" ");
const namesPerson = (column: string): boolean => person.test(textOf(column)) || contactName.test(textOf(column));

/**
 * The columns that hold a person and what belongs to one: `contact.person` and, beside it, `contact.phone`; "Contact name" and "Contact
 * phone". A person's number is not the provider's: it stays out with the person, unless somebody says otherwise.
 */
export const personColumns = (columns: readonly string[]): ReadonlySet<string> => {
  const named = columns.filter(namesPerson);
  const stems = new Set(named.map(stemOf));
  return new Set(columns.filter((column) => named.includes(column) || [...stems].some((stem) => isUnder(column, stem))));
};

/** What a person's columns have in common: the object that holds them ("contact."), or else the first word ("contact "). */
const stemOf = (column: string): string => {
  const parts = column.split(".");
  if (parts.length === 1) return `${textOf(column).split(" ")[0]} `;
  while (parts.length > 1 && (person.test(textOf(parts.at(-1) ?? "")) || nameAlone.test(textOf(parts.at(-1) ?? "")))) parts.pop();
  return `${parts.join(".")}.`;
};

const isUnder = (column: string, stem: string): boolean =>
  stem.endsWith(".")
    ? column.startsWith(stem)
    : !column.includes(".") && `${textOf(column)} `.startsWith(stem) && /^conta|^konta/.test(stem);
