import type { KeeperOptions } from "./options.ts";

export interface ConfirmOptions extends KeeperOptions {
  readonly how?: string;
  readonly on?: string;
  readonly by?: string;
  readonly changed?: boolean;
}
