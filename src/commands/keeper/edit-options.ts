import type { KeeperOptions } from "./options.ts";

export interface EditOptions extends KeeperOptions {
  readonly editor?: string;
}
