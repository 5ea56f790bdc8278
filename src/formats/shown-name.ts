import { type Lexicon, nameOf } from "../core/search/lexicon.ts";
import { nameHere } from "../messages/en/names.ts";

/** What a person reads as the name of a country or language. For data there is `nameOf`: English, whoever asks. */
export const shownName = (lexicon: Lexicon, kind: "country" | "language", id: string): string =>
  nameHere(kind, id, nameOf(lexicon, kind, id));
