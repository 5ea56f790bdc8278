import type { Email, Organization, Phone } from "../../../core/directory/model.ts";
import { type Lexicon, nameOf } from "../../../core/search/lexicon.ts";
import type { PhoneUse } from "../../../core/vocabulary/ids.ts";
import { hsdsWords as w } from "../../../messages/en/hsds.ts";
import { isWithheld } from "./is-withheld.ts";
import { standardEmail, standardUri } from "./standard-forms.ts";
import { attribute, facts } from "./terms.ts";
import { type Thing, thing } from "./thing.ts";

/** The `identifier_type` of our own ids, by which a record is known again. */
export const identifierType = "referral-directory";

/**
 * @param whole the record with all its services
 * @returns an organization of HSDS 3.1, without its services
 */
export const hsdsOrganization = (whole: Organization, lexicon: Lexicon): Thing => {
  const { id, name, alternate_names: others = [], website, emails = [], phones = [], sources, assured } = whole;
  return thing(id, {
    name,
    alternate_name: others.length > 0 ? others.join("; ") : undefined,
    description: whole.description.trim() === "" ? w.noDescription : whole.description,
    email: emails.map(({ address }) => standardEmail(address)).find((address) => address !== undefined),
    website: website && standardUri(website),
    additional_websites: sources.flatMap((source, n) => sourceOf(source, `${id}/sources/${n}`)),
    contacts: emails.map((email, n) => contactOf(email, `${id}/contacts/${n}`)),
    phones: phones.map((phone, n) => phoneOf(phone, `${id}/phones/${n}`, lexicon)),
    locations: locationsOf(whole),
    organization_identifiers: [thing(`${id}/identifier`, { identifier_type: identifierType, identifier: id })],
    attributes: [
      attribute(`${id}/organization_kind`, "organization", "organization_kind", whole.kind),
      attribute(`${id}/check`, "organization", "check", assured.how),
      ...facts(id, "organization", {
        country: whole.country,
        coverage: whole.coverage === "national" ? "national" : undefined,
        address_withheld: whole.address_withheld ? "true" : undefined,
        website: website === undefined || standardUri(website) === website ? undefined : website,
        checked_by: assured.by,
        age_recipient: whole.age_recipient,
      }),
      ...several(id, "alternate_name", isTakenApart(others) ? [] : others),
      ...several(id, "source", sources.every(standardUri) ? [] : sources),
    ],
  });
};

/** Whether `alternate_name` says where one name ends. */
const isTakenApart = (names: readonly string[]): boolean => names.every((one) => !one.includes(";") && one === one.trim());

const several = (id: string, fact: "alternate_name" | "source", values: readonly string[]): readonly Thing[] =>
  values.map((value, n) => attribute(`${id}/fact/${fact}/${n}`, "organization", "fact", fact, value));

const sourceOf = (source: string, name: string): readonly Thing[] => {
  const url = standardUri(source);
  if (url === undefined) return [];
  return [thing(name, { label: w.source, url, attributes: url === source ? [] : facts(name, "url", { as_written: source }) })];
};

const contactOf = ({ address, source }: Email, name: string): Thing => {
  const email = standardEmail(address);
  return thing(name, {
    email,
    attributes: facts(name, "contact", { email: email === undefined ? address : undefined, email_source: source }),
  });
};

/** The values that the standard knows. */
export const phoneTypes: Readonly<Record<PhoneUse, string>> = {
  hotline: "voice",
  office: "voice",
  sms: "text",
  whatsapp: "text",
  fax: "fax",
};

const phoneOf = ({ number, use, hours, languages = [], note, source, e164 }: Phone, name: string, lexicon: Lexicon): Thing =>
  thing(name, {
    number,
    type: phoneTypes[use],
    description: [w.phoneUses[use], hours, note].filter((text) => text !== undefined).join("; "),
    languages: languagesOf(languages, name, lexicon),
    attributes: [
      attribute(`${name}/phone_use`, "phone", "phone_use", use),
      ...facts(name, "phone", { phone_hours: hours, phone_note: note, phone_source: source, phone_e164: e164 }),
    ],
  });

export const languagesOf = (codes: readonly string[], name: string, lexicon: Lexicon): readonly Thing[] =>
  codes.map((code, n) => thing(`${name}/languages/${n}`, { name: nameOf(lexicon, "language", code), code }));

/**
 * A town at most; the text of a published office where nobody is sheltered. The standard's `address` wants six parts, which the
 * directory doesn't tell apart.
 */
const locationsOf = (whole: Organization): readonly Thing[] => {
  const { id, city, office_address, address_withheld } = whole;
  const office = isWithheld(whole) ? undefined : office_address;
  const description = office ?? (address_withheld ? w.withheld : undefined);
  if (city === undefined && office === undefined) return [];
  return [thing(`${id}/location`, { location_type: office === undefined ? "virtual" : "physical", name: city, description })];
};
