import type { Status } from "../../../core/vocabulary/ids.ts";
import { lineOf, type Node } from "./node.ts";

const statuses: Readonly<Record<string, Status>> = {
  active: "active",
  "temporarily closed": "temporarily_closed",
  defunct: "defunct",
};

/** "inactive" says that it does not work, and not whether it will: that is nobody's to guess. */
export const statusOf = (service: Node): Status | undefined => {
  const text = (lineOf(service, "status") ?? "").toLowerCase();
  return Object.hasOwn(statuses, text) ? statuses[text] : undefined;
};
