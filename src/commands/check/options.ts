import type { CommonOptions } from "../command.ts";

/** The flags of `referral check`, as commander parses them. */
export interface CheckOptions extends CommonOptions {
  readonly format?: string;
  /** List them, not only their number. */
  readonly warnings?: boolean;
  readonly fix?: boolean;
}

export const checkFormats: readonly string[] = ["text", "json", "github"];
