import type { KeeperOptions } from "./options.ts";

export interface AddOptions extends KeeperOptions {
  readonly from?: string;
  readonly anyway?: boolean;
}
