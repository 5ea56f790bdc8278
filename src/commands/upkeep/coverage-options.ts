import type { CommonOptions, PrivateOption } from "../command.ts";
import type { FilterOptions } from "../filters.ts";

export const coverageFormats = ["table", "csv", "json", "markdown"] as const;

export interface CoverageOptions extends CommonOptions, PrivateOption, Pick<FilterOptions, "country"> {
  readonly format?: string;
}
