import type { CodedWords } from "../core/vocabulary/model.ts";

/** The languages in which people may name a language or a country to us. English first: it is the one shown. */
export const speakers: readonly string[] =
  "en fr es de it pt nl ar uk ru ro bg pl tr vi el hu cs sk sl hr sr sq sv da fi nb lt lv et fa hi zh ja ko th id he bn ur ne ta si ka hy az kk ky uz mk bs is ms tl sw am so km lo my mn".split(
    " ",
  );

/** Names by code in all these languages, from ICU; then the further words of the vocabulary. */
export const namesOf = (
  type: "language" | "region",
  codes: readonly string[],
  further: readonly CodedWords[],
): Readonly<Record<string, readonly string[]>> => {
  const dictionaries = speakers.map((speaker) => new Intl.DisplayNames(speaker, { type, fallback: "none" }));
  const words = new Map(further.map((entry) => [entry.code, entry.words]));
  return Object.fromEntries(
    codes.map((code) => {
      const names = dictionaries.flatMap((dictionary) => dictionary.of(code) ?? []);
      return [code, [...new Set([...names, ...(words.get(code) ?? [])])]];
    }),
  );
};

/** IANA zones of a country. ICU knows no region XK. */
export const timeZonesOf = (country: string): readonly string[] => {
  if (country === "XK") return ["Europe/Belgrade"];
  const locale: Intl.Locale & { readonly timeZones?: readonly string[] } = new Intl.Locale(`und-${country}`);
  return locale.timeZones ?? [];
};
