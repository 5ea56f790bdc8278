import { organizationRule } from "../rule.ts";

/** A hotline that nobody can call. */
export const hotlineNumberMissing = organizationRule("hotline-number-missing", "warning", ({ services, phones = [] }) =>
  services.flatMap(({ type }, n) =>
    type === "hotline" && !phones.some(({ use }) => use === "hotline" || use === "sms" || use === "whatsapp")
      ? [{ path: ["services", n, "type"], args: {} }]
      : [],
  ),
);
