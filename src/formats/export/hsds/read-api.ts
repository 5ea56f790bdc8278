import type { Country } from "../../../core/directory/model.ts";
import { escapeUnsafe } from "../../../core/text.ts";
import type { About, ExportedFile } from "../exporter.ts";
import { hsdsOrganization } from "./organization.ts";
import { servicesOf } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { hsdsServices } from "./service.ts";
import { taxonomies, taxonomyTerms } from "./terms.ts";
import { settled, type Thing } from "./thing.ts";

/**
 * The read API of HSDS 3.1 as files: a page of each list the standard has a path for, and each of its records under its id. A
 * host serves `services/ID.json` where a server would answer `/services/ID`.
 */
export function* hsdsReadApi(countries: Iterable<Country>, about: About): Iterable<ExportedFile> {
  const services = () => servicesOf(countries, about);
  const organizations = function* (): Iterable<Thing> {
    for (const { organization } of entries(countries, about)) yield organization;
  };
  yield { path: "services.json", content: pageOf(services()) };
  for (const one of services()) yield fileOf("services", one);
  yield { path: "organizations.json", content: pageOf(organizations()) };
  for (const { organization, services } of entries(countries, about)) yield fileOf("organizations", { ...organization, services });
  for (const [name, things] of [
    ["taxonomies", taxonomies()],
    ["taxonomy_terms", taxonomyTerms()],
  ] as const) {
    yield { path: `${name}.json`, content: pageOf(things) };
    for (const one of things) yield fileOf(name, one);
  }
}

const entries = function* (countries: Iterable<Country>, { whole: wholeOf, lexicon }: About) {
  for (const { organizations } of countries)
    for (const chosen of organizations) {
      const whole = wholeOf?.(chosen.id) ?? chosen;
      yield {
        organization: settled(hsdsOrganization(whole, lexicon)),
        services: hsdsServices(chosen.services, whole, lexicon).map(settled),
      };
    }
};

const fileOf = (folder: string, one: Thing): ExportedFile => ({
  path: `${folder}/${one.id}.json`,
  content: [`${escapeUnsafe(JSON.stringify(one))}\n`],
});
