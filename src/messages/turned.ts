/** A sentence of a library, and the same in another language; `$1` is what stands in it. */
export type Turn = readonly [from: RegExp, to: string];

/** Every part that is known in the other language, the rest as it is: better a line of English than none. */
export const turned = (text: string, turns: readonly Turn[]): string =>
  turns.reduce((before, [from, to]) => before.replace(from, to), text);
