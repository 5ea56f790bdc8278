import type { Country } from "../../core/directory/model.ts";
import { toCsv, toCsvRows } from "../csv.ts";
import type { About, Exporter } from "./exporter.ts";
import { serviceColumns, serviceRows } from "./service-row.ts";

/** One row per service, for spreadsheets and scripts. */
export const csvExport: Exporter = {
  kind: "text",
  fields: serviceColumns,
  takes: ["bom"],
  *write(countries: Iterable<Country>, { fields = serviceColumns, bom }: About) {
    yield `${bom ? "\ufeff" : ""}${toCsv([], fields)}`;
    for (const { organizations } of countries) yield toCsvRows(organizations.flatMap(serviceRows).map(asText), fields);
  },
};

const asText = (row: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)]));
