import type { Day } from "../../core/day.ts";
import type { Country, Organization } from "../../core/directory/model.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";

/** What is embedded in the page, as JSON: what it shows, what its search needs, and nothing else. */
export interface PageData {
  readonly made: Day;
  /** Of the tool. */
  readonly version: string;
  readonly countries: readonly PageCountry[];
  readonly lexicon: Lexicon;
}

export type PageCountry = Pick<Country, "country" | "emergency" | "organizations">;

export const shownOfCountry = ({ country, emergency, organizations }: Country): PageCountry => ({
  country,
  emergency,
  organizations: organizations.map(shownOf),
});

// Written out field by field, so that what is new in a record does not get onto the page by itself.
const shownOf = (organization: Organization): Organization => {
  const { id, name, alternate_names, kind, description, website, emails, phones, city, office_address, address_withheld } = organization;
  const { coverage, services, status, assured, caution, sources, country } = organization;
  const isSecret = address_withheld === true || services.some(({ type }) => type === "shelter");
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
    ...(office_address !== undefined && !isSecret && { office_address }),
    ...(address_withheld && { address_withheld }),
    coverage,
    services,
    status,
    assured: { on: assured.on, how: assured.how },
    ...(caution !== undefined && { caution }),
    sources,
    country,
  };
};
