import { organizationRule } from "../rule.ts";

/** Neither phone nor e-mail nor website: nobody can reach it. */
export const noContact = organizationRule("no-contact", "warning", ({ phones, emails, website }) =>
  phones === undefined && emails === undefined && website === undefined ? [{ path: [], args: {} }] : [],
);
