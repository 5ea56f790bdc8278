import type { CommonOptions, PrivateOption } from "../command.ts";
import type { FilterOptions } from "../filters.ts";

export const staleFormats = ["table", "csv", "ics", "json"] as const;

export interface StaleOptions extends CommonOptions, PrivateOption, Pick<FilterOptions, "country"> {
  readonly limitDays?: string;
  readonly format?: string;
}
