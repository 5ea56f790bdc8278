import type { Freshness } from "../../core/directory/fresh.ts";
import type { Assurance } from "../../core/directory/model.ts";
import type { Reason } from "../../core/search/rank.ts";
import type { AccessMode, OrganizationKind, PhoneUse, Population, ServiceType } from "../../core/vocabulary/ids.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

export const kindLabels: Readonly<Record<OrganizationKind, string>> = {
  ngo: "NGO",
  government: "government",
  igo: "intergovernmental organization",
  faith: "faith organization",
  union: "trade union",
  health: "health service",
  legal: "legal service",
};

const useLabels: Readonly<Record<PhoneUse, string>> = {
  hotline: "hotline",
  office: "office",
  sms: "SMS",
  whatsapp: "WhatsApp",
  fax: "fax",
};
const accessLabels: Readonly<Record<AccessMode, string>> = {
  referral: "by referral",
  self: "people come by themselves",
  both: "by referral or by themselves",
};

const whom = (populations: readonly Population[]): string =>
  populations
    .map((one) => populationLabels[one])
    .join(", ")
    .toLowerCase()
    .replace("lgbtiq", "LGBTIQ");

const ages = (least: number | undefined, most: number | undefined): string | undefined =>
  least !== undefined && most !== undefined
    ? `ages ${least} to ${most}`
    : least !== undefined
      ? `ages ${least} and over`
      : most !== undefined
        ? `up to age ${most}`
        : undefined;

export const cardWords = {
  labels: {
    phone: "Phone",
    email: "E-mail",
    website: "Web",
    office: "Office",
    area: "Area",
    why: "Here because",
    ask: "Not stated, ask",
    caution: "Caution",
    sealed: "Sealed hand-over",
    also: "Also",
    checked: "Checked",
    sources: "Sources",
    services: "Services",
    contact: "Contact",
    notStated: "Not stated",
    questions: "Ask on the call",
  },
  for: whom,
  ages,
  access: (access: AccessMode) => accessLabels[access],
  whomNotStated: "who is accepted is not stated",
  notFor: (text: string) => `not for: ${text}`,
  fees: (text: string) => `cost: ${text}`,
  documents: (text: string) => `documents: ${text}`,
  places: (available: number | undefined, maximum: number | undefined, updated: string) =>
    `${available ?? "?"} of ${maximum ?? "?"} places free on ${updated}`,
  phone: (use: PhoneUse, hours: string | undefined, languages: readonly string[]) =>
    [useLabels[use], hours ?? "hours not stated", languages.join(", ")].filter((text) => text !== "").join("; "),
  withheld: "address confidential",
  serves: (area: string) => `serves ${area}`,
  onlyIn: (regions: string) => `${regions} only`,
  askAbout: (town: string) => `ask about ${town}`,
  source: (url: string) => `from ${url}`,
  closed: "temporarily closed",
  defunct: "closed for good",

  checked: ({ on, how, by }: Assurance, freshness: Freshness) =>
    `${on}${how === "public-page" ? " on its public page" : ` by ${how}`}${by ? ` (${by})` : ""}${freshness === "fresh" ? "" : freshness === "stale" ? ", more than a year ago: call to confirm" : ": call to confirm"}`,

  /** Undefined where the card says it already. @param values what the condition of the reason asks for, in words */
  reason: (reason: Reason, values: string, { town, country }: { readonly town: string; readonly country: string }): string | undefined => {
    switch (reason.code) {
      case "name":
        return reason.how === "whole" ? "the very name" : reason.how === "part" ? "by name" : "a name much like it";
      case "text":
        return "its description mentions it";
      case "states":
        return statedReasons[reason.condition]?.(values);
      case "in-town":
        return `in ${town}`;
      case "in-region":
        return `in or for ${reason.region}`;
      case "national":
        return reason.km === undefined ? `serves all of ${country}` : `serves all of ${country}, ${reason.km} km from ${town}`;
      case "region":
        return reason.km === undefined ? undefined : `${reason.km} km from ${town}`;
      case "child-protection":
        return "protects children";
      case "closed":
      case "not-stated":
      case "not-confirmed":
        return undefined;
    }
  },

  questions: {
    phone: "Which number and which hours should we use?",
    hours: "When do you answer?",
    languages: "Which languages do you speak, and do you call an interpreter?",
    populations: "Whom do you accept: women, men, girls, boys, families with children?",
    ages: "From which age, and up to which?",
    access: "Can people come by themselves, or only through a referral?",
    fees: "Does it cost anything?",
    capacity: "Is there a place free today?",
    documents: "Which papers are needed? Is a police report?",
  },
  missing: (what: keyof typeof unstated, services: readonly ServiceType[] | undefined) =>
    services === undefined ? unstated[what] : `${unstated[what]} (${services.map((type) => serviceLabels[type].toLowerCase()).join(", ")})`,
};

const unstated = {
  phone: "a telephone number",
  hours: "opening hours",
  languages: "languages",
  populations: "who is accepted",
  ages: "ages",
  access: "how people are admitted",
  fees: "cost",
  capacity: "free places",
  documents: "papers needed",
};

type Stated = Extract<Reason, { readonly code: "states" }>["condition"];
// The card shows its services, and that is how it answers "service".
const statedReasons: Readonly<Partial<Record<Stated, (values: string) => string>>> = {
  for: (whom) => `takes ${whom}`,
  age: (age) => (age === "unknown" ? "takes children" : `takes age ${age}`),
  exploitation: (forms) => `works on ${forms}`,
  language: (languages) => `speaks ${languages}`,
  access: (mode) => (mode === "self" ? "people come by themselves" : "takes referrals"),
  openNow: () => "open now",
  alwaysOpen: () => "answered day and night",
};

export const showWords = {
  summary: "show everything known of one provider, and what is not",
  description:
    "Show one provider, by its id or its name: services, who may come, telephone numbers with hours, how it was checked and when,\nwhat is not known, and what to ask on the call.",
  noSuch: (name: string) => `No provider is called “${name}”.`,
  didYouMean: (name: string, id: string) => `Did you mean ${name}? \`referral show ${id}\``,
  searchInstead: (name: string) => `\`referral search ${name}\` looks in descriptions, too.`,
  several: (name: string) => `Several providers could be “${name}”. Name one by its id:`,
  maybePrivate: "Your own folders are left out of what is passed on; --include-private takes them in.",
  moved: (from: string, to: string) => `${from} is now ${to}.`,
};
