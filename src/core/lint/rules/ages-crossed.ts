import { organizationRule } from "../rule.ts";

/** Nobody is older than the maximum and younger than the minimum: one of the two is a slip. */
export const agesCrossed = organizationRule("ages-crossed", "error", ({ services }) =>
  services.flatMap(({ minimum_age: minimum, maximum_age: maximum }, n) =>
    minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [{ path: ["services", n, "minimum_age"], args: { minimum, maximum } }]
      : [],
  ),
);
