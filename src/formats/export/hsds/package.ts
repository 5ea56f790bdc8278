import type { Country } from "../../../core/directory/model.ts";
import { toDataCsv } from "../../csv.ts";
import type { About, Exporter } from "../exporter.ts";
import { descriptor } from "./descriptor.ts";
import { hsdsOrganization } from "./organization.ts";
import { rowsOf } from "./rows.ts";
import { hsdsServices, unit } from "./service.ts";
import { type TableName, tables } from "./tables.ts";
import { taxonomies, taxonomyTerms } from "./terms.ts";
import type { Thing } from "./thing.ts";

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
      const organization = hsdsOrganization(whole, about.lexicon);
      const services = hsdsServices(chosen.services, whole, about.lexicon).map((service) => ({ ...service, organization }));
      yield toDataCsv([...written([organization], "organization"), ...written(services, "service")], columns);
    }
}
