import { organizationRule } from "../rule.ts";

const DAY = /(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?![a-z])/;

/** "09:00-17:00" means every day to a program, and weekdays to whoever wrote it. */
export const hoursWithoutDays = organizationRule("hours-without-days", "warning", ({ phones = [] }) =>
  phones.flatMap(({ hours }, n) =>
    hours !== undefined && hours !== "24/7" && !DAY.test(hours) ? [{ path: ["phones", n, "hours"], args: { hours } }] : [],
  ),
);
