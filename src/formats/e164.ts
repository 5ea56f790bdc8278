import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Organization } from "../core/directory/model.ts";

/** "+3278055800" for a number that the numbering plan of the country calls valid. Short codes have none. */
const e164Of = (number: string, country: CountryCode): string | undefined => {
  const parsed = parsePhoneNumberFromString(number, country);
  return parsed?.isValid() && parsed.ext === undefined ? parsed.number : undefined;
};

/**
 * What tells one number from another, whoever wrote it: "03 201 16 90" is "+32 3 201 16 90" in Belgium. Its digits alone where the
 * numbering plan of the country does not know it (short codes, several numbers in one text).
 */
export const dialledNumber = (number: string, country: string): string => {
  const parsed = isSupportedCountry(country) ? parsePhoneNumberFromString(number, country) : undefined;
  if (!parsed?.isValid()) return number.replace(/\D/g, "");
  return parsed.ext === undefined ? parsed.number : `${parsed.number} ${parsed.ext}`;
};

/** The organization with `e164` beside each number that has one. What its owner printed stays. */
export const withE164 = (organization: Organization): Organization => {
  const { phones, country } = organization;
  if (!phones || !isSupportedCountry(country)) return organization;
  return {
    ...organization,
    phones: phones.map((phone) => {
      const e164 = e164Of(phone.number, country);
      return e164 === undefined ? phone : { ...phone, e164 };
    }),
  };
};
