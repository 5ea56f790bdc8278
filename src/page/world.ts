import type { Day } from "../core/day.ts";
import type { Country, Organization } from "../core/directory/model.ts";
import { materialFinder } from "../core/materials/find.ts";
import type { World } from "../core/search/search.ts";
import { buildIndex } from "../core/search/write-index.ts";
import type { Material } from "../core/vocabulary/model.ts";
import type { PageData } from "../formats/page/page-data.ts";

/** The directory of this page, opened. */
export interface PageWorld extends World {
  readonly data: PageData;
  /** The library, by words. */
  library(words: readonly string[]): readonly Material[];
  countryOf(code: string): Country | undefined;
  organizationOf(id: string): Organization | undefined;
}

/** @param today of the reader; a clock that runs behind the making of the page is wrong, and would make old records fresh */
export const openWorld = (data: PageData, today: Day): PageWorld => {
  const organizations = data.countries.flatMap((country) => country.organizations);
  const countries = new Map(data.countries.map((country) => [country.country, country]));
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  // Titles of the steps of a walkthrough are no words of this page.
  const findInLibrary = materialFinder(data.materials, () => "");
  return {
    data,
    index: buildIndex(organizations),
    lexicon: data.lexicon,
    today: today > data.made ? today : data.made,
    // The grammar of opening hours is too large for a page: who is always there is known, others are asked.
    isOpen: (hours) => (hours === "24/7" ? true : undefined),
    library: (words) => findInLibrary({ words }).map(({ material }) => material),
    countryOf: (code) => countries.get(code),
    organizationOf: (id) => byId.get(id),
  };
};
