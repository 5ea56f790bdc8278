import { discreet } from "../directory/discreet.ts";
import type { Country, Organization } from "../directory/model.ts";
import { type Judging, judgeOf } from "../search/facet.ts";
import type { Filters } from "../search/query.ts";

/** What is wanted of a directory: filters as in a search, or certain records. */
export interface Wanted {
  readonly filters: Filters;
  readonly ids?: ReadonlySet<string>;
  /** Records that no longer work are kept in data, whose readers see the status, and left out of what a person reads. */
  readonly defunct: boolean;
}

/**
 * Country by country what is wanted of each, in the order of codes and ids: countries without any such record are left out.
 * A record keeps the services that answer the filters, and no others.
 */
export function* select(countries: Iterable<Country>, { filters, ids, defunct }: Wanted, judging: Judging): Iterable<Country> {
  const judge = judgeOf(filters, judging);
  const asksNothing = Object.keys(filters).length === 0;
  for (const country of countries) {
    const organizations = country.organizations.flatMap((organization): readonly Organization[] => {
      if ((ids && !ids.has(organization.id)) || (!defunct && organization.status === "defunct")) return [];
      if (asksNothing) return [discreet(organization)];
      const { failed, services } = judge(organization, () => false);
      return failed.length > 0 ? [] : [{ ...discreet(organization), services: services.flatMap((n) => organization.services[n] ?? []) }];
    });
    if (organizations.length > 0) yield { ...country, organizations: organizations.sort(byId) };
  }
}

const byId = (a: Organization, b: Organization): number => (a.id < b.id ? -1 : 1);
