/** A source text with one thing changed, and what. */
export interface Mutant {
  readonly line: number;
  readonly what: string;
  readonly text: string;
}

const changes: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/ === /g, () => " !== "],
  [/ !== /g, () => " === "],
  [/ <= /g, () => " < "],
  [/ >= /g, () => " > "],
  [/ < /g, () => " <= "],
  [/ > /g, () => " >= "],
  [/ && /g, () => " || "],
  [/ \|\| /g, () => " && "],
  [/\btrue\b/g, () => "false"],
  [/\bfalse\b/g, () => "true"],
  [/\.some\(/g, () => ".every("],
  [/\.every\(/g, () => ".some("],
  [/\bif \(/g, () => "if (!!0 && "],
  [/(?<=[( ])!(?=[a-zA-Z(])/g, () => ""],
  [/(?<![\w.$"])\d+(?![\w."])/g, (number) => String(Number(number) + 1)],
  [/"[^"\n]+"/g, () => '""'],
];

/** Lines that are not code that decides: imports, comments, types. */
const isSilent = (line: string): boolean => /^\s*(?:import|\/\/|\/?\*|export (?:type|interface)|type |readonly )/.test(line);

/** Every mutant of a source text. Regular expressions are left alone: their rows of words are data. */
export const mutantsOf = (source: string): readonly Mutant[] => {
  const lines = source.split("\n");
  return lines.flatMap((line, n) => {
    if (isSilent(line)) return [];
    const regexes = [...line.matchAll(/(?<=[=(,&|] ?)\/(?![/*]).*\/[a-z]*/g)].map((one) => [one.index, one.index + one[0].length] as const);
    return changes.flatMap(([pattern, change]) =>
      [...line.matchAll(pattern)].flatMap((found) => {
        const [old, at] = [found[0], found.index];
        if (regexes.some(([from, to]) => at >= from && at < to)) return [];
        const next = change(old);
        const text = lines.with(n, line.slice(0, at) + next + line.slice(at + old.length)).join("\n");
        return [{ line: n + 1, what: `${old.trim()} -> ${next.trim()}`, text }];
      }),
    );
  });
};
