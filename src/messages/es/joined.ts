/** "a, b o c"; "u" before the sound of o, as Spanish has it. */
export const joinedByOr = (texts: readonly string[]): string => joined(texts, (next) => (/^h?[oó]/i.test(next) ? "u" : "o"));

/** "a, b y c"; "e" before the sound of i ("francés e inglés"), not before "hie". */
export const joinedByAnd = (texts: readonly string[]): string => joined(texts, (next) => (/^(?:h?[ií])(?!e)/i.test(next) ? "e" : "y"));

const joined = (texts: readonly string[], word: (next: string) => string): string => {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${word(last)} ${last}`;
};
