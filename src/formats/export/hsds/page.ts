import type { Country } from "../../../core/directory/model.ts";
import type { About, Exporter } from "../exporter.ts";
import { hsdsOrganization } from "./organization.ts";
import { pageOf } from "./page-of.ts";
import { hsdsServices } from "./service.ts";
import { settled, type Thing } from "./thing.ts";

/** Open Referral HSDS 3.1: one `Page` with every service, each with its organization. */
export const hsdsExport: Exporter = {
  kind: "text",
  write: (countries, about) => pageOf(servicesOf(countries, about)),
};

/** Each service of the directory, with its organization. */
export function* servicesOf(countries: Iterable<Country>, about: About): Iterable<Thing> {
  for (const { organizations } of countries)
    for (const chosen of organizations) {
      const whole = about.whole?.(chosen.id) ?? chosen;
      const organization = settled(hsdsOrganization(whole, about.lexicon));
      for (const service of hsdsServices(chosen.services, whole, about.lexicon)) yield { ...service, organization };
    }
}
