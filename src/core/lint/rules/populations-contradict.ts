import { organizationRule } from "../rule.ts";

/** A service for women has no maximum age of 15, one for girls no minimum of 18: one of the two is a slip. */
export const populationsContradict = organizationRule("populations-contradict", "warning", ({ services }) =>
  services.flatMap(({ populations = [], minimum_age: minimum, maximum_age: maximum }, n) => {
    if (populations.length === 0) return [];
    const adults = populations.every((one) => one === "women" || one === "men");
    const children = populations.every((one) => one === "girls" || one === "boys");
    const wrong = (adults && maximum !== undefined && maximum < 18) || (children && minimum !== undefined && minimum >= 18);
    return wrong ? [{ path: ["services", n, "populations"], args: { populations } }] : [];
  }),
);
