import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { Country } from "../../core/directory/model.ts";
import { neutral } from "../../core/text.ts";
import type { About, Exporter } from "./exporter.ts";
import { hxlTags } from "./hxl.ts";
import { type ServiceColumn, serviceColumns, serviceRows } from "./service-row.ts";
import { withoutClock } from "./zip-dates.ts";

/**
 * The rows of the CSV export as a workbook: numbers of services stay numbers, all else is text, so that no telephone number
 * loses its zeros and nothing is a formula. The head stays in sight and has filters.
 */
export const xlsxExport: Exporter = {
  kind: "binary",
  fields: serviceColumns,
  takes: ["hxl"],
  async write(countries: Iterable<Country>, { fields = serviceColumns, hxl }: About) {
    const columns = fields.flatMap((field) => serviceColumns.find((column) => column === field) ?? []);
    const head = [columns, ...(hxl ? [columns.map((column) => hxlTags[column])] : [])];
    const rows = [...countries].flatMap(({ organizations }) => organizations.flatMap(serviceRows));
    const data: SheetData = [
      ...head.map((cells) => cells.map((value) => ({ value, type: String, fontWeight: "bold" as const }))),
      ...rows.map((row) => columns.map((column) => cellOf(row[column]))),
    ];
    const options = {
      sheet: "services",
      stickyRowsCount: head.length,
      columns: columns.map((column) => ({ width: widths[column] ?? 18 })),
    };
    const filters = filtersFrom(head.length, data.length, columns.length);
    return withoutClock(new Uint8Array(await writeXlsxFile(data, options, { features: [filters] }).toBuffer()));
  },
};

const cellOf = (value: string | number) =>
  value === "" ? undefined : typeof value === "number" ? { value, type: Number } : { value: textOf(value), type: String };

/** What a cell of a workbook can hold; a spreadsheet refuses the whole file for one that is longer. */
const longest = 32_767;
const textOf = (value: string): string => {
  const whole = neutral(value).trim();
  const text = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
  // The library keeps its texts in a plain object, which already has something under such a name.
  return text in {} ? `${text} ` : text;
};

/** In characters; what is not named here gets 18. */
const widths: Readonly<Partial<Record<ServiceColumn, number>>> = {
  organization_name: 36,
  country: 8,
  minimum_age: 8,
  maximum_age: 8,
  service_note: 40,
  phones: 32,
  description: 60,
  caution: 40,
  sources: 40,
};

/** The library has none: an element after the rows, as the standard orders them. */
const filtersFrom = (first: number, last: number, columns: number) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) => xml.replace("</sheetData>", `</sheetData><autoFilter ref="A${first}:${letters(columns)}${last}"/>`),
      },
    },
  },
});

/** 1 is A, 27 is AA. */
const letters = (column: number): string =>
  column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
