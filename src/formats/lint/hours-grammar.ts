import { organizationRule } from "../../core/lint/rule.ts";
import { saysAlways } from "../../core/lint/rules/hours-form.ts";
import { areReadable } from "../opening-hours.ts";

/** Many lines have the same hours, and the library is slow. */
const known = new Map<string, boolean>();

const isReadable = (hours: string, country: string): boolean => {
  const key = `${country} ${hours}`;
  const readable = known.get(key) ?? (hours === "24/7" || areReadable(hours, country));
  known.set(key, readable);
  return readable;
};

/** Hours that the OpenStreetMap grammar can't read help nobody to find who is open now. */
export const hoursGrammar = organizationRule("hours-grammar", "error", ({ phones = [], country }) =>
  phones.flatMap(({ hours }, n) =>
    hours !== undefined && !saysAlways(hours) && !isReadable(hours, country) ? [{ path: ["phones", n, "hours"], args: { hours } }] : [],
  ),
);
