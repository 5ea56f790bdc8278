import { organizationRule } from "../rule.ts";

const WOMEN = /(?<!\p{L})(?:wom[ae]n|femmes?|frauen|mujer(?:es)?|donne|donna|mulher(?:es)?|kobiet|kvinno|kvinde|kvinne|vrouwen|жен|жін)/iu;

/** A shelter's name says "women" and its service says nothing: a man is sent there at night, in vain. */
export const populationsMissing = organizationRule("populations-missing", "warning", ({ name, services }) =>
  services.flatMap(({ type, populations }, n) =>
    populations === undefined && (type === "shelter" || WOMEN.test(name)) ? [{ path: ["services", n], args: { type } }] : [],
  ),
);
