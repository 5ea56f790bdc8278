import { organizationRule } from "../rule.ts";

/** A hotline without hours: nobody knows whether to try it at night. */
export const hoursMissing = organizationRule("hours-missing", "warning", ({ phones = [] }) =>
  phones.flatMap(({ use, hours }, n) => (use === "hotline" && hours === undefined ? [{ path: ["phones", n], args: {} }] : [])),
);
