import { organizationRule } from "../rule.ts";

interface Numbering {
  readonly code: string;
  /** A trunk prefix that the country gave up: whoever dials it hears nothing. */
  readonly dead: string;
  /** Digits of every number, without prefix and code. */
  readonly digits: number;
}

const plans: Readonly<Record<string, Numbering>> = {
  LT: { code: "370", dead: "8", digits: 8 },
  MX: { code: "52", dead: "01", digits: 10 },
};

export const deadPrefix = organizationRule("dead-prefix", "error", ({ phones = [], country }) => {
  const plan = plans[country];
  return phones.flatMap(({ number }, n) => (plan && beginsDead(number, plan) ? [{ path: ["phones", n, "number"], args: { number } }] : []));
});

/** Set apart, as it was printed; or the one thing that makes the number too long, however it is written: "+370 8 5 261 6380", "852616380". */
const beginsDead = (number: string, { code, dead, digits }: Numbering): boolean => {
  if (new RegExp(`^\\(?${dead}[ )(-]`).test(number)) return true;
  const dialled = /\+?\d[\d\s()/.\u2010-\u2015~-]*/.exec(number)?.[0].replace(/[^\d+]/g, "") ?? "";
  const within = dialled.replace(new RegExp(`^(?:\\+|00)${code}`), "");
  return within.length === dead.length + digits && within.startsWith(dead);
};
