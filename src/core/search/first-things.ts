import type { Country, EmergencyNumber, Organization, Phone } from "../directory/model.ts";
import { words } from "../text.ts";
import { type Filters, isChild } from "./query.ts";

/** A number that somebody answers day and night. */
export interface RoundTheClock {
  readonly organization: Organization;
  readonly phone: Phone;
}

/** What stands above all results: in danger, first things first. */
export interface FirstThings {
  readonly country: string;
  /** Empty: none is recorded, which must be said. */
  readonly emergency: readonly EmergencyNumber[];
  readonly hotlines: readonly RoundTheClock[];
  /** Further round-the-clock lines that are not shown. */
  readonly more: number;
}

const most = 3;

/** Lines for victims of trafficking before general ones; for a child, children's lines first; police lines, which carry a caution, last. */
export const firstThings = ({ country, emergency, organizations }: Country, filters: Filters): FirstThings => {
  const lines = organizations
    .filter(({ status, services }) => status === "active" && services.some(({ type }) => type === "hotline"))
    .flatMap((organization) => {
      const phone = (organization.phones ?? []).find(({ use, hours }) => use === "hotline" && hours === "24/7");
      return phone ? [{ organization, phone, order: orderOf(organization, isChild(filters.age)) }] : [];
    })
    .sort((a, b) => a.order - b.order);
  return {
    country,
    emergency: [...emergency].sort((a, b) => Number(isPoliceOnly(a)) - Number(isPoliceOnly(b))),
    hotlines: lines.slice(0, most).map(({ organization, phone }) => ({ organization, phone })),
    more: Math.max(0, lines.length - most),
  };
};

/** A number that reaches nobody but the police comes after those that send help. */
const isPoliceOnly = ({ label }: EmergencyNumber): boolean =>
  /police|gendarm|polic/i.test(label) && !/ambulance|fire|rescue|emergency|general/i.test(label);

const orderOf = (organization: Organization, child: boolean): number =>
  (organization.caution === undefined ? 0 : 4) + (child && isForChildren(organization) ? 0 : 2) + (isForTrafficking(organization) ? 0 : 1);

const isForChildren = ({ services }: Organization): boolean => services.some(({ type }) => type === "child-protection");

/** Records have no field for it: their English text says it. */
const isForTrafficking = ({ name, alternate_names = [], description, services }: Organization): boolean =>
  services.some(({ type, exploitation }) => type === "hotline" && exploitation !== undefined) ||
  words([name, ...alternate_names, description].join(" ")).some((word) => word.startsWith("traffick") || word === "slavery");
