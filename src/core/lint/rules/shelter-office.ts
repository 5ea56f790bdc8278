import { organizationRule } from "../rule.ts";

/** An address in a record that shelters people: is it surely an office, and published as one? */
export const shelterOffice = organizationRule("shelter-office", "warning", ({ services, office_address }) =>
  office_address !== undefined && services.some(({ type }) => type === "shelter") ? [{ path: ["office_address"], args: {} }] : [],
);
