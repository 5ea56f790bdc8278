import type { Country } from "../../../core/directory/model.ts";
import { toDataCsv } from "../../csv.ts";
import type { About, Exporter } from "../exporter.ts";
import { descriptor } from "./descriptor.ts";
import { hsdsOrganization } from "./organization.ts";
import { rowsOf } from "./rows.ts";
import { hsdsServices, unit } from "./service.ts";
import { type TableName, tables } from "./tables.ts";
import { taxonomies, taxonomyTerms } from "./terms.ts";
import { type Thing, thing } from "./thing.ts";

/**
 * Open Referral HSDS 3.1 as a Tabular Data Package. The directory is read once for each table, so that nothing is kept of it. The
 * descriptor comes last: a folder without one is no package.
 */
export const hsdsPackageExport: Exporter = {
  kind: "folder",
  *write(countries: Iterable<Country>, about: About) {
    for (const { name, path, columns } of tables) {
      const names = columns.map((column) => column.name);
      yield { path, content: tableOf(name, names, countries, about) };
    }
    yield { path: "datapackage.json", content: [descriptor(tables, about.version)] };
  },
};

/** The same for every directory. */
const fixed: Readonly<Partial<Record<TableName, () => readonly Thing[]>>> = {
  unit: () => [unit],
  taxonomy: taxonomies,
  taxonomy_term: taxonomyTerms,
};

/** Tables that hold something of services alone, and of organizations alone: of the other nothing need be made. */
const ofServices: ReadonlySet<TableName> = new Set(["service", "service_area", "required_document", "service_capacity"]);
const ofOrganizations: ReadonlySet<TableName> = new Set(["organization", "phone", "location", "contact", "url", "organization_identifier"]);

function* tableOf(name: TableName, columns: readonly string[], countries: Iterable<Country>, about: About): Iterable<string> {
  yield toDataCsv([], columns, { header: true });
  const written = (things: readonly Thing[], table: TableName) => things.flatMap((one) => [...rowsOf(name, table, one, columns)]);
  const alike = fixed[name];
  if (alike) {
    yield toDataCsv(written(alike(), name), columns);
    return;
  }
  for (const { organizations } of countries)
    for (const chosen of organizations) {
      const whole = about.whole?.(chosen.id) ?? chosen;
      const organization = ofServices.has(name) ? thing(whole.id, {}) : hsdsOrganization(whole, about.lexicon);
      const services = ofOrganizations.has(name) ? [] : hsdsServices(chosen.services, whole, about.lexicon);
      yield toDataCsv(written([{ ...organization, services }], "organization"), columns);
    }
}
