import type { Day } from "../../core/day.ts";
import type { Country, Organization } from "../../core/directory/model.ts";
import type { LexiconTexts } from "../../core/search/lexicon.ts";
import type { Material } from "../../core/vocabulary/model.ts";

/** What is embedded in the page, as JSON: what it shows, what its search needs, and nothing else. */
export interface PageData {
  readonly made: Day;
  /** Of the tool. */
  readonly version: string;
  readonly countries: readonly PageCountry[];
  readonly lexicon: LexiconTexts;
  readonly materials: readonly Material[];
}

export type PageCountry = Pick<Country, "country" | "emergency" | "organizations">;

/** @param whole gives a record with all its services, where some may have been left out */
export const shownOfCountry = (
  { country, emergency, organizations }: Country,
  whole: (id: string) => Organization | undefined = () => undefined,
): PageCountry => ({
  country,
  emergency,
  organizations: organizations.map((organization) => shownOf(organization, isShelter(whole(organization.id) ?? organization))),
});

const isShelter = ({ services }: Organization): boolean => services.some(({ type }) => type === "shelter");

// Written out field by field, so that what is new in a record does not get onto the page by itself.
const shownOf = (organization: Organization, shelters: boolean): Organization => {
  const { id, name, alternate_names, kind, description, website, emails, phones, city, office_address, address_withheld } = organization;
  const { coverage, services, status, assured, caution, sources, country } = organization;
  // A shelter whose shelter was filtered out is one all the same: the page must not reckon how far it is.
  const isSecret = address_withheld === true || (shelters && !isShelter(organization));
  return {
    id,
    name,
    ...(alternate_names && { alternate_names }),
    kind,
    description,
    ...(website !== undefined && { website }),
    ...(emails && { emails }),
    ...(phones && { phones }),
    ...(city !== undefined && { city }),
    ...(office_address !== undefined && !isSecret && !shelters && { office_address }),
    ...(isSecret && { address_withheld: true as const }),
    coverage,
    services,
    status,
    assured: { on: assured.on, how: assured.how },
    ...(caution !== undefined && { caution }),
    sources,
    country,
  };
};
