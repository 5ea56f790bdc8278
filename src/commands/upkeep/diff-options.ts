import type { CommonOptions } from "../command.ts";

export const diffFormats = ["text", "markdown", "json"] as const;

export interface DiffOptions extends Pick<CommonOptions, "json"> {
  readonly format?: string;
}
