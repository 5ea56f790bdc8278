import { countryRule, organizationRule } from "../rule.ts";

// Short codes (112, 1343, 116 000) are numbers like any other; what has no two digits or other signs is not.
const isNumber = (number: string): boolean => /\d\D*\d/.test(number) && !/[@<>{}]|https?:/i.test(number) && number.length <= 60;

const wrongNumbers = (field: string, numbers: readonly { readonly number: string }[]) =>
  numbers.flatMap(({ number }, n) => (isNumber(number) ? [] : [{ path: [field, n, "number"], args: { field: "number" } }]));

/** A number can be dialled: it has digits, as its owner prints them. */
export const phoneForm = organizationRule("phone-form", "error", ({ phones = [] }) => wrongNumbers("phones", phones));
export const emergencyForm = countryRule("phone-form", "error", ({ emergency }) => wrongNumbers("emergency", emergency));
