import type { Country } from "../../../core/directory/model.ts";
import { escapeUnsafe } from "../../../core/text.ts";
import type { About, Exporter } from "../exporter.ts";
import { hsdsOrganization } from "./organization.ts";
import { hsdsServices } from "./service.ts";

/**
 * Open Referral HSDS 3.1: one `Page` with every service, each with its organization. How many there are is known at the end, and
 * stands there: the order of the fields of a JSON object says nothing.
 */
export const hsdsExport: Exporter = {
  kind: "text",
  *write(countries: Iterable<Country>, about: About) {
    let count = 0;
    yield `{"contents":[`;
    for (const { organizations } of countries)
      for (const chosen of organizations) {
        const whole = about.whole?.(chosen.id) ?? chosen;
        const organization = JSON.stringify(hsdsOrganization(whole, about.lexicon));
        const services = hsdsServices(chosen.services, whole, about.lexicon).map(
          (service) => `${JSON.stringify(service).slice(0, -1)},"organization":${organization}}`,
        );
        yield `${count === 0 ? "" : ","}\n${escapeUnsafe(services.join(",\n"))}`;
        count += services.length;
      }
    yield `\n],${JSON.stringify({
      total_items: count,
      total_pages: 1,
      page_number: 1,
      size: count,
      first_page: true,
      last_page: true,
      empty: count === 0,
    }).slice(1)}\n`;
  },
};
