import { organizationRule } from "../rule.ts";

/** Trunk prefixes that a country gave up: whoever dials them hears nothing. */
const dead: Readonly<Record<string, RegExp>> = { LT: /^\(?8[ )(-]/, MX: /^\(?01[ )(-]/ };

export const deadPrefix = organizationRule("dead-prefix", "error", ({ phones = [], country }) =>
  phones.flatMap(({ number }, n) => (dead[country]?.test(number) ? [{ path: ["phones", n, "number"], args: { number } }] : [])),
);
