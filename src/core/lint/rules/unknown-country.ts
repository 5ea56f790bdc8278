import { isCountryCode } from "../../vocabulary/country-codes.ts";
import { countryRule } from "../rule.ts";

/** ISO 3166-1 alpha-2: GB, not UK. */
export const unknownCountry = countryRule("unknown-country", "error", ({ country }) =>
  isCountryCode(country) ? [] : [{ path: ["country"], args: { code_given: country } }],
);
