import OpeningHours from "opening_hours";
import { organizationRule } from "../../core/lint/rule.ts";

/** Many lines have the same hours, and the library is slow. */
const known = new Map<string, boolean>([["24/7", true]]);

const isReadable = (hours: string, country: string): boolean => {
  const key = `${country} ${hours}`;
  const before = known.get(hours) ?? known.get(key);
  if (before !== undefined) return before;
  let readable = true;
  try {
    new OpeningHours(hours, { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state: "" } });
  } catch {
    readable = false;
  }
  known.set(key, readable);
  return readable;
};

/** Hours that the OpenStreetMap grammar can't read help nobody to find who is open now. */
export const hoursGrammar = organizationRule("hours-grammar", "error", ({ phones = [], country }) =>
  phones.flatMap(({ hours }, n) =>
    hours !== undefined && !isReadable(hours, country) ? [{ path: ["phones", n, "hours"], args: { hours } }] : [],
  ),
);
