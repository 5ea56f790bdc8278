import type { AssuranceMethod, PhoneUse } from "../../core/vocabulary/ids.ts";

/** Words in exports after Open Referral HSDS: readers know the standard, and not this program. */
export const hsdsWords = {
  /** The standard wants a description, and there is none. */
  noDescription: "No description recorded",
  serviceName: (type: string, organization: string) => `${type} – ${organization}`,
  withheld: "The address is withheld",
  worksOn: (forms: string) => `works on ${forms}`,
  source: "source",
  /** What a capacity counts: beds, mostly, but the directory does not say so. */
  place: "Place",

  lists: {
    service_type: { name: "Service types", description: "What a service does, one type a service" },
    population: { name: "Populations", description: "Who is accepted; without any, it is not known who is" },
    exploitation: { name: "Forms of exploitation", description: "Which forms a service works on; without any, it is not known" },
    organization_kind: { name: "Kinds of organization", description: "Who runs the services" },
    access: { name: "Access", description: "Who may ask for the service" },
    phone_use: { name: "Uses of a phone number", description: "What a number is for" },
    check: { name: "Ways of checking", description: "How the record was last checked, on the service's assured_date" },
    fact: { name: "Facts", description: "What the record says and the standard has no field for; the value holds it" },
  },
  phoneUses: {
    hotline: "Hotline for victims",
    office: "Office",
    sms: "SMS",
    whatsapp: "WhatsApp",
    fax: "Fax",
  } satisfies Record<PhoneUse, string>,
  checks: {
    "public-page": "Read on a public page",
    phone: "By phone",
    email: "By e-mail",
    visit: "By a visit",
  } satisfies Record<AssuranceMethod, string>,
  facts: {
    address_withheld: "There is a place, and its address is withheld",
    age_recipient: "An age public key: what is sent to the organization is sealed to it",
    alternate_name: "One of the other names, where alternate_name can't be taken apart",
    as_written: "A web address as the record writes it",
    capacity_maximum: "Places in all, where free places are not known",
    capacity_updated: "The day of capacity_maximum",
    checked_by: "Who checked: a role, never a person",
    country: "ISO 3166-1 code of the country",
    coverage: "How much of the country is served, where it is all of it",
    email: "An e-mail address in a form that the standard refuses",
    email_source: "The page that shows the e-mail address",
    not_for: "Who is not accepted",
    phone_e164: "The number as machines dial it",
    phone_hours: "When the phone is answered: 24/7, or OpenStreetMap opening_hours",
    phone_note: "A remark on the number",
    phone_source: "The page that shows the number",
    source: "A page that the record was read from, in a form that the standard refuses",
    website: "The website in a form that the standard refuses",
  },
};

/** Words in records that are read from somebody else's HSDS: what our fields have no room for, in the note of a service. */
export const hsdsNoteWords = {
  status: (text: string) => `Status in the source: ${text}`,
  eligibility: (text: string) => `For: ${text}`,
  application: (text: string) => `To apply: ${text}`,
  hours: (text: string) => `Open: ${text}`,
  interpretation: (text: string) => `Interpreters: ${text}`,
  wait: (text: string) => `Waiting time: ${text}`,
  phone: (text: string) => `Phone: ${text}`,
  extension: (text: string) => `extension ${text}`,
};
