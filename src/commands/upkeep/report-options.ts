import type { CommonOptions } from "../command.ts";

export const reportFormats = ["text", "json", "patch"] as const;

export interface ReportOptions extends Pick<CommonOptions, "json"> {
  readonly phone?: string;
  readonly email?: string;
  readonly problem?: string;
  readonly source?: string;
  readonly how?: string;
  readonly note?: string;
  readonly format?: string;
}
