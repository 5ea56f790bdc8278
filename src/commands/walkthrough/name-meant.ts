import type { Directory } from "../../core/directory/directory.ts";
import { nearest } from "../../core/lint/nearest.ts";
import { isCode, meaningsOf } from "../../core/search/lexicon.ts";
import { repair } from "../../core/search/repair.ts";
import type { Field } from "../../core/steps/field.ts";
import { fold, words } from "../../core/text.ts";
import { nameHere } from "../../messages/en/names.ts";
import { typedParts } from "./read-typed.ts";

/**
 * The country or language that a misspelt one probably is, by its name here: the spelling is repaired as a search does it, and a word
 * that a search knows ("Holland") is known here too. Undefined: none is near, or the question asks for something else.
 */
export const nameMeant = ({ kind: asked }: Field, typed: string, { lexicon, vocabulary }: Directory): string | undefined => {
  const kind = asked === "languages" ? "language" : asked === "country" || asked === "countries" ? "country" : undefined;
  if (kind === undefined) return undefined;
  const names = kind === "country" ? vocabulary.countries : vocabulary.languages;
  const called = (code: string): string => nameHere(kind, code, names[code] ?? code);
  const byName = new Map(
    Object.keys(names).flatMap((code) => [names[code] ?? code, called(code)].map((name) => [fold(name), code] as const)),
  );
  const meaning = (phrase: string): string | undefined => meaningsOf(lexicon, phrase).find((one) => one.kind === kind)?.id;
  for (const part of typedParts(typed)) {
    const phrase = words(part).join(" ");
    if (byName.has(fold(part)) || isCode(lexicon, kind, part)) continue;
    const code =
      meaning(phrase) ?? meaning(repair(lexicon, phrase)?.phrase ?? "") ?? byName.get(nearest(fold(part), [...byName.keys()]) ?? "");
    return code === undefined ? undefined : called(code);
  }
  return undefined;
};
