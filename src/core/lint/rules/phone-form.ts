import { isPhoneNumber } from "../../phone-number.ts";
import { countryRule, organizationRule } from "../rule.ts";

const wrongNumbers = (field: string, numbers: readonly { readonly number: string }[]) =>
  numbers.flatMap(({ number }, n) => (isPhoneNumber(number) ? [] : [{ path: [field, n, "number"], args: { field: "number" } }]));

/** A number can be dialled: it has digits, as its owner prints them. */
export const phoneForm = organizationRule("phone-form", "error", ({ phones = [] }) => wrongNumbers("phones", phones));
export const emergencyForm = countryRule("phone-form", "error", ({ emergency }) => wrongNumbers("emergency", emergency));
