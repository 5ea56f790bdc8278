import { organizationRule } from "../rule.ts";

const FREE =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|aol|icloud|gmx|web|mail|yandex|ukr|rediffmail|protonmail|proton|abv|o2|wp|onet)\.[a-z.]{2,6}$/i;

/** A mailbox that anybody can open, and that a big company reads. */
export const freeMail = organizationRule("free-mail", "warning", ({ emails = [] }) =>
  emails.flatMap(({ address }, n) => (FREE.test(address) ? [{ path: ["emails", n, "address"], args: {} }] : [])),
);
