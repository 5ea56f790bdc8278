import { organizationRule } from "../rule.ts";

/** A withheld address in a small town is no secret once the town is named. */
export const secretCity = organizationRule("secret-city", "warning", ({ services, city, address_withheld }) =>
  address_withheld && city !== undefined && services.some(({ type }) => type === "shelter") ? [{ path: ["city"], args: {} }] : [],
);
