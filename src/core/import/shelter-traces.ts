import { words } from "../text.ts";
import { type DraftOrganization, isUnknown } from "./draft.ts";

/** What gives away, through another record of the same file, where people are sheltered. */
export interface ShelterTraces {
  /** Whether it shelters people, may do so, or has the name or a number of one that does: then no address of it is taken. */
  isNear(organization: DraftOrganization): boolean;
  /** Whether a text holds the street and number of such a record. */
  tells(text: string): boolean;
}

/**
 * @param organizations all of the file, also those that were refused: their address is no less secret
 * @param namesShelter whether a name says that people are sheltered there
 */
export const shelterTraces = (organizations: readonly DraftOrganization[], namesShelter: (name: string) => boolean): ShelterTraces => {
  const mayShelter = (one: DraftOrganization) =>
    one.address_withheld === true ||
    one.services.some(({ type }) => type === "shelter" || isUnknown(type)) ||
    namesOf(one).some(namesShelter);
  const known = new Set(organizations.filter(mayShelter).flatMap(marksOf));
  const isNear = (one: DraftOrganization) => mayShelter(one) || marksOf(one).some((mark) => known.has(mark));
  const streets = new Map<string, string[]>();
  for (const { office_address } of organizations.filter(isNear)) {
    const street = streetOf(office_address ?? "");
    const [first] = street;
    if (first !== undefined) streets.set(first, [...(streets.get(first) ?? []), street.join(" ")]);
  }
  return {
    isNear,
    tells: (text) => {
      const all = words(text);
      return all.some((word, n) =>
        (streets.get(word) ?? []).some((street) => all.slice(n, n + street.split(" ").length).join(" ") === street),
      );
    },
  };
};

const namesOf = ({ name, alternate_names = [] }: DraftOrganization): readonly string[] => [name, ...alternate_names];

/** Short numbers are everybody's. Of the others the last digits, which do not change with the way they are written. */
const [shortest, compared] = [5, 7];

const marksOf = (one: DraftOrganization): readonly string[] => [
  ...namesOf(one)
    .map((name) => words(name).join(" "))
    .filter((name) => name !== ""),
  ...(one.phones ?? [])
    .map(({ number }) => number.replace(/\D/g, ""))
    .filter((digits) => digits.length >= shortest)
    .map((digits) => `tel:${digits.slice(-compared)}`),
];

/** The words of the part of an address that has a digit, else all; none where they are too few to be told from other texts. */
const streetOf = (address: string): readonly string[] => {
  const street = words(address.split(/[,;\n]/).find((part) => /\d/.test(part) && /\p{L}/u.test(part)) ?? address);
  return street.length > 1 || /\p{L}/u.test(street[0] ?? "") ? street : [];
};
