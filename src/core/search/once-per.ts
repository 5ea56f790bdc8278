/**
 * A function that makes something of an object once, and then gives what it made. The same question is asked again with less
 * (`relax.ts`): what was looked up for it in an index or a lexicon must not be looked up again each time.
 */
export const oncePer = <K extends object, V>(make: (from: K) => V): ((from: K) => V) => {
  const made = new WeakMap<K, V>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
};

/** Answers of a function that is always the same for the same object and text: at most so many, and then it begins anew. */
export const rememberedPer = <K extends object, V>(
  atMost: number,
  answer: (from: K, text: string) => V,
): ((from: K, text: string) => V) => {
  const answersOf = oncePer((_: K) => new Map<string, V>());
  return (from, text) => {
    const answers = answersOf(from);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as V;
    const fresh = answer(from, text);
    if (answers.size >= atMost) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
};
