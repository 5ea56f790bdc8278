import type { CommonOptions, PrivateOption } from "../command.ts";

export const importForms = ["csv", "geojson", "json", "yaml", "hsds"] as const;
export type ImportForm = (typeof importForms)[number];

export interface ImportOptions extends CommonOptions, PrivateOption {
  readonly as?: string;
  readonly map?: string;
  readonly draftMap?: string;
  readonly country?: string;
  readonly source?: string;
  readonly checkedOn?: string;
  readonly output?: string;
}
