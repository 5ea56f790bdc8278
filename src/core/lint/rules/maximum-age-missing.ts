import { organizationRule } from "../rule.ts";

/** "Children" ends at 15 in one place and at 21 in another. */
export const maximumAgeMissing = organizationRule("maximum-age-missing", "warning", ({ services }) =>
  services.flatMap(({ type, populations = [], maximum_age }, n) =>
    populations.length > 0 && populations.every((one) => one === "girls" || one === "boys") && maximum_age === undefined
      ? [{ path: ["services", n], args: { type } }]
      : [],
  ),
);
