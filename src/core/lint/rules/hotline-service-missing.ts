import { organizationRule } from "../rule.ts";

/** A search for a hotline finds services: a hotline number without one is found by nobody. */
export const hotlineServiceMissing = organizationRule("hotline-service-missing", "warning", ({ services, phones = [] }) =>
  services.some(({ type }) => type === "hotline")
    ? []
    : phones.flatMap(({ use }, n) => (use === "hotline" ? [{ path: ["phones", n, "use"], args: {} }] : [])),
);
