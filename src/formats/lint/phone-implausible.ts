import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { organizationRule } from "../../core/lint/rule.ts";

/** Short codes (112, 1343, 116 000) are numbers of their country alone: no library knows them all. */
const shortCode = 6;

/** The numbering plan does not know this number. Libraries are late and wrong at times: never more than a warning. */
export const phoneImplausible = organizationRule("phone-implausible", "warning", ({ phones = [], country }) =>
  isSupportedCountry(country)
    ? phones.flatMap(({ number }, n) =>
        number.replace(/\D/g, "").length <= shortCode || parsePhoneNumberFromString(number, country)?.isPossible()
          ? []
          : [{ path: ["phones", n, "number"], args: { number } }],
      )
    : [],
);
