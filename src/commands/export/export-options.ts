import type { CommonOptions, PrivateOption } from "../command.ts";
import type { FilterOptions } from "../filters.ts";

export const exportFormats = [
  "csv",
  "xlsx",
  "json",
  "ndjson",
  "yaml",
  "markdown",
  "text",
  "geojson",
  "vcard",
  "html",
  "hsds",
  "hsds-package",
] as const;

export interface ExportOptions extends CommonOptions, PrivateOption, FilterOptions {
  readonly format?: string;
  readonly output?: string;
  readonly fields?: readonly string[];
  readonly bom?: boolean;
  readonly hxl?: boolean;
}
