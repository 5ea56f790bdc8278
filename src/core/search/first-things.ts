import type { Country, EmergencyNumber, Organization, Phone } from "../directory/model.ts";
import { words } from "../text.ts";
import type { Serving } from "./facet.ts";
import { adultAge, type Filters, isAboutChild } from "./query.ts";

/** A number that somebody answers day and night. */
export interface RoundTheClock {
  readonly organization: Organization;
  readonly phone: Phone;
  /** It serves the whole country, or the place that was asked for. Else nobody recorded it, and it may send away whoever calls. */
  readonly here: boolean;
}

/** A town that was asked for. */
export interface AskedTown {
  readonly name: string;
  /** Whether a provider's line serves it. */
  readonly servingOf: (organization: Organization) => Serving;
}

/** What stands above all results: in danger, first things first. */
export interface FirstThings {
  readonly country: string;
  /** Empty: none is recorded, which must be said. */
  readonly emergency: readonly EmergencyNumber[];
  /** Lines of hotlines, of those who help victims of trafficking, and for a child of those who protect children. */
  readonly hotlines: readonly RoundTheClock[];
  /** Where there is none of those: whoever else is there day and night, for something else. */
  readonly otherLines: readonly RoundTheClock[];
  /** Further round-the-clock lines that are not shown. */
  readonly more: number;
  /** The town, where lines of parts of the country are shown and none is known to serve it: whether one does is not recorded. */
  readonly unplaced?: string;
  /** The town, where the country has such lines and all are known not to serve it: that the country had none would be false. */
  readonly unserved?: string;
}

const most = 3;
/** Where nobody recorded which of the parts a town lies in: to show some of them and hide the others would look as if somebody had. */
const mostOfParts = 6;

/**
 * Those of the whole country, or of the town, before those of which it is not recorded; never one that is known to serve only other
 * parts: it sends away whoever calls, and costs time in danger. For a child, children's lines first; hotlines before others,
 * and of those the ones for victims of trafficking; police lines, which carry a caution, last. What a line is for its number says ("hotline"), and its
 * provider need not list a hotline among its services: who is reached at night must not be passed over in silence.
 */
export const firstThings = ({ country, emergency, organizations }: Country, filters: Filters, town?: AskedTown): FirstThings => {
  const child = isAboutChild(filters);
  const answered = organizations
    .filter(({ status }) => status === "active")
    .flatMap((organization) => {
      const phone = (organization.phones ?? []).find(({ use, hours }) => use === "hotline" && hours === "24/7");
      if (!phone) return [];
      const national = organization.coverage === "national";
      const serving = national ? "here" : town?.servingOf(organization);
      const here = serving === "here";
      return [{ organization, phone, here, national, isElsewhere: serving === "elsewhere", order: orderOf(organization, child, here) }];
    })
    .sort((a, b) => a.order - b.order);
  const all = answered.filter(({ isElsewhere }) => !isElsewhere);
  const isForUs = ({ organization }: RoundTheClock): boolean => isMeant(organization, child);
  const hotlines = all.filter(isForUs);
  const lines = hotlines.length > 0 ? hotlines : all;
  // No line of the whole country gives way to one of the town.
  const ofCountry = lines.filter(({ national }) => national).slice(0, most);
  const ofTown = lines.filter(({ national, here }) => here && !national).slice(0, most);
  const left = Math.max(0, most - ofCountry.length - ofTown.length);
  const ofParts = lines.filter(({ here }) => !here).slice(0, left > 0 && ofTown.length === 0 ? mostOfParts : left);
  const chosen = new Set([...ofCountry, ...ofTown, ...ofParts]);
  const shown = lines.filter((line) => chosen.has(line)).map(({ organization, phone, here }) => ({ organization, phone, here }));
  return {
    country,
    emergency: inOrder(emergency),
    hotlines: hotlines.length > 0 ? shown : [],
    otherLines: hotlines.length > 0 ? [] : shown,
    more: lines.length - shown.length,
    ...(town && ofTown.length === 0 && ofParts.length > 0 && { unplaced: town.name }),
    ...(town && hotlines.length === 0 && answered.some(isForUs) && { unserved: town.name }),
  };
};

/** Some countries list the number for calls that are not urgent beside the others: taken for one of them it would cost time. */
export const isUrgent = ({ label }: EmergencyNumber): boolean => !/\bnot urgent\b/i.test(label);

const inOrder = (emergency: readonly EmergencyNumber[]): readonly EmergencyNumber[] =>
  [...emergency].sort((a, b) => lateness(a) - lateness(b));

/** What to call in danger, those that send help first. Whoever can't read a label calls the first. */
export const urgentNumbers = ({ emergency }: Pick<Country, "emergency">): readonly EmergencyNumber[] => inOrder(emergency).filter(isUrgent);

const lateness = (number: EmergencyNumber): number => (isUrgent(number) ? 0 : 2) + (isPoliceOnly(number) ? 1 : 0);

/**
 * A number that reaches nobody but the police comes after those that send help. "Police emergency" is the emergencies of the police;
 * "Police and emergency" is more than the police.
 */
const isPoliceOnly = ({ label }: EmergencyNumber): boolean =>
  police.test(label) &&
  !/ambulance|fire|rescue|medical|general|emergency services/i.test(label) &&
  label.split(/[,;/&+]|\band\b|\bor\b/i).every((part) => police.test(part) || !/emergenc/i.test(part));

const police = /polic|gendarm/i;

const orderOf = (organization: Organization, child: boolean, here: boolean): number =>
  (organization.caution === undefined ? 0 : 32) +
  (here ? 0 : 16) +
  (child && !isForChildren(organization) ? 8 : 0) +
  (!child && isForChildrenOnly(organization) ? 4 : 0) +
  (isHotline(organization) ? 0 : 2) +
  (isForTrafficking(organization) ? 0 : 1);

/** Whose line the person may be told to call, without a word on what else it is for. */
const isMeant = (organization: Organization, child: boolean): boolean => {
  if (isHotline(organization) || (child && isForChildren(organization))) return true;
  return isForTrafficking(organization) && !(child ? isForAdultsOnly(organization) : isForChildrenOnly(organization));
};

const isHotline = ({ services }: Organization): boolean => services.some(({ type }) => type === "hotline");

const isForChildren = ({ services }: Organization): boolean => services.some(({ type }) => type === "child-protection");

/** What its line says of whom it is for: its hotline, or where it lists none all it offers. */
const answering = ({ services }: Organization): Organization["services"] => {
  const hotlines = services.filter(({ type }) => type === "hotline");
  return hotlines.length > 0 ? hotlines : services.filter(({ populations = [], minimum_age }) => populations.length > 0 || minimum_age);
};

const isForChildrenOnly = (organization: Organization): boolean =>
  answering(organization).every(
    ({ populations = [] }) => populations.length > 0 && populations.every((one) => one === "girls" || one === "boys"),
  ) && answering(organization).length > 0;

const isForAdultsOnly = (organization: Organization): boolean =>
  answering(organization).some(({ minimum_age: least }) => least !== undefined && least >= adultAge) && !isForChildren(organization);

/** Records have no field for it: their English text says it. */
const isForTrafficking = ({ name, alternate_names = [], description, services }: Organization): boolean =>
  services.some(({ type, exploitation }) => type === "hotline" && exploitation !== undefined) ||
  words([name, ...alternate_names, description].join(" ")).some((word) => word.startsWith("traffick") || word === "slavery");
