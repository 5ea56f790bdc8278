import type { CommonOptions } from "../command.ts";
import type { FilterOptions } from "../filters.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";

export const trendsFormats = ["chart", "csv", "json", "markdown", "svg", "html"] as const;

export interface TrendsOptions extends CommonOptions, PassphraseOptions, Pick<FilterOptions, "country"> {
  readonly by?: readonly string[];
  readonly year?: readonly string[];
  readonly own?: boolean;
  readonly k?: string;
  readonly merge?: boolean;
  readonly briefing?: boolean;
  readonly format?: string;
  readonly color?: boolean;
}
