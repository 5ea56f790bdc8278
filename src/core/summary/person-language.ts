export interface PersonLanguageChoice<L extends string> {
  readonly language: L;
  /** Languages that the person named before it, and that there are no words in: whoever reads the sheet out must know. */
  readonly without: readonly string[];
}

/**
 * The language of what is printed for the person and read out to them: the one asked for, else the first that the person named
 * and there are words in, else the interface's own.
 *
 * @param named ISO codes in the person's order, the one they like best first
 */
export const personLanguageOf = <L extends string>(
  asked: L | undefined,
  named: readonly string[],
  available: readonly L[],
  own: L,
): PersonLanguageChoice<L> => {
  if (asked !== undefined) return { language: asked, without: [] };
  const language = named.flatMap((code) => available.find((one) => one === code) ?? [])[0];
  return language === undefined ? { language: own, without: named } : { language, without: named.slice(0, named.indexOf(language)) };
};
