import type { Expected } from "../../core/steps/accept.ts";
import type { Silence } from "../../core/steps/field.ts";
import type { Left } from "../../core/steps/replay.ts";

/** What a question takes, said after "attendu :". The wrong answer itself is never repeated. */
export const expectedWords = (expected: Expected): string => {
  switch (expected.kind) {
    case "confirm":
      return "yes ou no";
    case "choice":
      return `l'une de ces valeurs : ${expected.options.join(", ")}`;
    case "many":
      return `une liste parmi : ${expected.options.join(", ")}`;
    case "marks":
      return `une marque pour chaque indice, comme { m4: ${expected.options[0]} } ; les marques sont : ${expected.options.join(", ")}`;
    case "number":
      return `un nombre de ${expected.minimum} à ${expected.maximum}`;
    case "too_long":
      return "un texte de 500 caractères au plus";
    default:
      return forms[expected.kind];
  }
};

const forms: Readonly<Record<Exclude<Expected["kind"], "confirm" | "choice" | "many" | "marks" | "number" | "too_long">, string>> = {
  none_alone: "none seul, ou une liste sans lui : les deux se contredisent",
  text: "un texte sur une ligne",
  phone: "un numéro de téléphone avec ses chiffres, comme +44 20 7946 0018 (un numéro court en premier, sans mots devant)",
  texts: "une liste de textes courts",
  day: "un jour comme 2026-11-22",
  instant: "un moment comme 2026-11-22T21:00:00Z",
  country: "un code de pays ISO 3166 en majuscules, comme BE",
  countries: "des codes de pays ISO 3166 en majuscules, comme [BE, MA]",
  languages: "des codes ISO 639-1, comme [fr, ar]",
  providers: "des ids de prestataires, comme [be-payoke]",
};

/** An answer that is none, in three shades. None of them means no. */
export const silenceWords: Readonly<Record<Silence, string>> = {
  unknown: "on ne sait pas",
  declined: "préfère ne pas le dire",
  not_asked: "pas demandé",
};

/** Why an answer that was given is not kept, said after the name of its question. */
export const leftWords: Readonly<Record<Left["why"], string>> = {
  wrong_value: "cette réponse ne convient pas à la question et n'est pas gardée",
  not_on_path: "pas utilisée, parce qu'une réponse précédente rend cette question inutile ; elle ne va nulle part",
};
