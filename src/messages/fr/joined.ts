/** "a, b ou c" */
export const joinedByOr = (texts: readonly string[]): string => joined(texts, "ou");

/** "a, b et c" */
export const joinedByAnd = (texts: readonly string[]): string => joined(texts, "et");

const joined = (texts: readonly string[], word: string): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;
