/** "a, b or c" */
export const joinedByOr = (texts: readonly string[]): string => joined(texts, "or");

/** "a, b and c" */
export const joinedByAnd = (texts: readonly string[]): string => joined(texts, "and");

const joined = (texts: readonly string[], word: string): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;
