import type { Country } from "../../core/directory/model.ts";
import { toCsv, toCsvRows } from "../csv.ts";
import type { About, Exporter } from "./exporter.ts";
import { hxlTags } from "./hxl.ts";
import { serviceColumns, serviceRows } from "./service-row.ts";

/** One row per service, for spreadsheets and scripts. `read-service-table.ts` reads it back. */
export const csvExport: Exporter = {
  kind: "text",
  fields: serviceColumns,
  takes: ["bom", "hxl"],
  *write(countries: Iterable<Country>, { fields = serviceColumns, bom, hxl }: About) {
    yield `${bom ? "\ufeff" : ""}${toCsv(hxl ? [hxlTags] : [], fields)}`;
    for (const { organizations } of countries) yield toCsvRows(organizations.flatMap(serviceRows).map(asText), fields);
  },
};

const asText = (row: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)]));
