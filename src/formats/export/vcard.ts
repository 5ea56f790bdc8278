import type { Country, Organization, Phone } from "../../core/directory/model.ts";
import { nameOf } from "../../core/search/lexicon.ts";
import { neutral } from "../../core/text.ts";
import type { PhoneUse } from "../../core/vocabulary/ids.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { escapedText, foldedLine } from "../folded-line.ts";
import type { About, Exporter } from "./exporter.ts";
import { organizationUuid } from "./record-uuid.ts";
import { noteLines } from "./vcard-note.ts";

/**
 * vCard 4.0 (RFC 6350), one card per organization, for the address book of a telephone. There is no REV: the day of a check is
 * not the day on which a card changed; it stands in the note, as does all that a card has no field for.
 */
export const vcardExport: Exporter = {
  kind: "text",
  forPeople: true,
  *write(countries: Iterable<Country>, about: About) {
    for (const { organizations } of countries)
      for (const organization of organizations) yield cardOf(organization, about).map(foldedLine).join("");
  },
};

const cardOf = (organization: Organization, about: About): readonly string[] => {
  const { id, name, alternate_names = [], phones = [], emails = [], website, services, sources } = organization;
  const languages = new Set([...services, ...phones].flatMap((one) => one.languages ?? []));
  return [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    `UID:urn:uuid:${organizationUuid(id)}`,
    `FN:${escapedText(name)}`,
    `ORG:${escapedText(name)}`,
    ...(alternate_names.length > 0 ? [`NICKNAME:${alternate_names.map(escapedText).join(",")}`] : []),
    ...phones.map(telephone),
    ...emails.map(({ address }) => `EMAIL:${escapedText(address)}`),
    ...(website === undefined ? [] : [`URL:${neutral(website)}`]),
    addressOf(organization, about),
    ...[...languages].map((code) => `LANG:${code}`),
    `CATEGORIES:${[...new Set(services.map(({ type }) => escapedText(serviceLabels[type])))].join(",")}`,
    `NOTE:${noteLines(organization, about).map(escapedText).join("\\n")}`,
    ...sources.map((source) => `SOURCE:${neutral(source)}`),
    "END:VCARD",
  ];
};

const types: Readonly<Record<PhoneUse, string>> = {
  hotline: "voice",
  office: "voice",
  sms: "text",
  whatsapp: '"voice,text"',
  fax: "fax",
};

/** A number to call only where it is known to be one from everywhere: a short code stays as it is printed. */
const telephone = ({ number, use, e164 }: Phone): string =>
  e164 === undefined ? `TEL;VALUE=text;TYPE=${types[use]}:${escapedText(number)}` : `TEL;VALUE=uri;TYPE=${types[use]}:tel:${e164}`;

/** Town and country, never a street: a telephone makes a way to the door of one. A published office stands in the note. */
const addressOf = ({ city = "", country }: Organization, { lexicon }: About): string =>
  `ADR:;;;${escapedText(city)};;;${escapedText(nameOf(lexicon, "country", country))}`;
