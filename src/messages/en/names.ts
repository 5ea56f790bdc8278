/** What a language or a country is called here. `english` is its name in the directory: any other language has to look. */
export const nameHere = (_kind: "language" | "country", _code: string, english: string): string => english;
