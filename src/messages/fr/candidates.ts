import type { Condition } from "../../core/search/query.ts";
import type { candidateWords as en } from "../en/candidates.ts";
import type { Translated } from "../translated.ts";
import { checkedHow, wordsOf } from "./contact-words.ts";

const asks: Readonly<Partial<Record<Condition, string>>> = {
  for: "qui il accueille",
  age: "quels âges",
  language: "les langues",
  near: "ce lieu",
  openNow: "les horaires",
  exploitation: "la forme d'exploitation",
  access: "si l'on peut venir de soi-même",
};

/** A provider in the list to choose from. */
export const candidateWords: Translated<typeof en> = {
  noPhone: "aucun téléphone enregistré",
  ask: (conditions: readonly Condition[]) => `à demander : ${conditions.flatMap((one) => asks[one] ?? []).join(", ")}`,
  checked: (on: string, how: string) =>
    how === "public-page" ? `page lue le ${on}, appelez pour confirmer` : `vérifié le ${on} ${wordsOf(checkedHow, how)}`,
  avoided: "PRÈS D'UN LIEU À ÉVITER",
};
