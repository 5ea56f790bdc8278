import { organizationRule } from "../rule.ts";
import { saysAlways } from "./hours-form.ts";

const DAY = /(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?![a-z])/;

/** "09:00-17:00" means every day to a program, and weekdays to whoever wrote it. */
export const hoursWithoutDays = organizationRule("hours-without-days", "warning", ({ phones = [] }) =>
  phones.flatMap(({ hours }, n) =>
    hours !== undefined && hours !== "24/7" && !saysAlways(hours) && !DAY.test(hours) && !isOther(hours)
      ? [{ path: ["phones", n, "hours"], args: { hours } }]
      : [],
  ),
);

const WORD = /^(?:sunrise|sunset|dawn|dusk|off|open|closed|unknown|week|easter|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

/** "lun-ven 9h-17h" names its days, in words that no program knows: another rule says that it can't be read. */
const isOther = (hours: string): boolean => (hours.replace(/"[^"]*"/g, "").match(/\p{L}+/gu) ?? []).some((word) => !WORD.test(word));
