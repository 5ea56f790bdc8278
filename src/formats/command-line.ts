import type { Filters, Question } from "../core/search/query.ts";

/** The arguments of `referral search` that ask a question: what a person would have typed. */
export const searchArguments = ({ words, filters, literal }: Question): string[] => [
  "search",
  ...words,
  ...filterFlags(filters),
  ...(literal ? ["--literal"] : []),
];

/** `alwaysOpen` has no flag: only words ask for it. */
export const filterFlags = ({ country, service, for: whom, age, exploitation, language, near, access, openNow }: Filters): string[] => {
  const flag = (name: string, value: readonly string[] | string | undefined): string[] =>
    value === undefined ? [] : [`--${name}`, typeof value === "string" ? value : value.join(",")];
  return [
    ...flag("country", country),
    ...flag("service", service),
    ...flag("for", whom),
    ...flag("age", age === undefined ? undefined : String(age)),
    ...flag("exploitation", exploitation),
    ...flag("language", language),
    ...flag("near", near?.name),
    ...flag("access", access),
    ...(openNow ? ["--open-now"] : []),
  ];
};

/** Arguments as a shell reads them back. */
export const commandLine = (args: readonly string[]): string =>
  ["referral", ...args].map((arg) => (isBare(arg) ? arg : `"${arg.replace(/["\\$`]/g, "\\$&")}"`)).join(" ");

/** ASCII first: the tables of every script take a millisecond. */
const isBare = (arg: string): boolean => /^[\w,./:@-]+$/.test(arg) || /^[\p{L}\p{M}\p{N}_,./:@-]+$/u.test(arg);
