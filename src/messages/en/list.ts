/** What `referral list` says. */
export const listWords = {
  summary: "list what the directory knows, each with its count",
  description: (names: readonly string[]) => `List ${names.join(", ")}: each with its id, its label, and how many providers it has.`,
  country: "only providers of this country",
  unknown: (name: string) => `There is no list “${name}”.`,
  inWords: (label: string | undefined, count: number) =>
    `: ${label === undefined ? "" : `${label}, `}${count} ${count === 1 ? "provider" : "providers"}`,
  none: "Nothing to list.",
  allowed: (names: readonly string[]) => `The lists are: ${names.join(", ")}.`,
};
