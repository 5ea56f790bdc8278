import type { Day } from "../../day.ts";
import { isStale } from "../../directory/fresh.ts";
import { organizationRule } from "../rule.ts";

/** Numbers die quietly: a check older than a year, or dated ahead, is none. */
export const assuranceStale = (today: Day) =>
  organizationRule("assurance-stale", "warning", ({ assured }) =>
    isStale(assured.on, today) ? [{ path: ["assured", "on"], args: { on: assured.on } }] : [],
  );
