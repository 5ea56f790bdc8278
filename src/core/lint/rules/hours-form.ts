import { organizationRule } from "../rule.ts";

// "24h/24", "24 x 7", "24 hours", "00:00-24:00", "Mo-Su 00:00-24:00", "always": all mean the one way of writing it.
const ALWAYS = /^(?:24\s*(?:[x/-]\s*7|h(?:ou)?rs?|h|\/\s*24)|24\s*h.*|always|round the clock|(?:mo-su\s+)?00:00-(?:24:00|23:59|00:00))/i;

/** Said in another way than "24/7": this rule tells it, and no other has to. */
export const saysAlways = (hours: string): boolean => hours !== "24/7" && ALWAYS.test(hours);

/** Round the clock is written "24/7", so that every reader and every program knows it. */
export const hoursForm = organizationRule("hours-form", "error", ({ phones = [] }) =>
  phones.flatMap(({ hours }, n) => (hours && saysAlways(hours) ? [{ path: ["phones", n, "hours"], args: { hours } }] : [])),
);
