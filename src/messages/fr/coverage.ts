import type { State } from "../../core/upkeep/coverage.ts";
import type { Hole } from "../../core/upkeep/holes.ts";
import type { Person } from "../../core/upkeep/person.ts";
import type { coverageWords as en } from "../en/coverage.ts";
import type { Translated } from "../translated.ts";
import { wordsOf } from "./contact-words.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { plural } from "./persons.ts";

const singular: Readonly<Record<Person, string>> = { woman: "femme", man: "homme", girl: "fille", boy: "garçon", family: "famille" };
const states: Readonly<Record<State, string>> = { found: "trouvé", unknown: "inconnu", closed: "fermé", none: "aucun" };
const priorities: Readonly<Record<string, string>> = { emergency: "urgence, sous 24 heures", urgent: "urgent", normal: "normal" };

const whom = (persons: readonly Person[]): string => joinedByOr(persons.map((person) => `les ${plural[person]}`));

/** Words of `referral coverage`. */
export const coverageWords: Translated<typeof en> = {
  summary: "où l'annuaire tient, et où il a des trous",
  description:
    "Montrer pour chaque pays quels services sont enregistrés pour une femme, un homme, une fille, un garçon, une famille : trouvé, inconnu\n" +
    "(proposé, et la fiche ne dit pas qui est accueilli), fermé (pour l'instant, chez tous ceux qui accueilleraient) ou aucun ; puis les\n" +
    "trous avec des mots, et ce que le parcours peut suggérer et qu'aucun prestataire enregistré ne propose. Juge comme search. Jamais par\n" +
    "ville : un hébergement seul ne doit pas se lire dans un tableau.",
  country: "seulement ce pays",
  format: formatHelp,
  inWords: (person, state) => `${singular[person]} : ${states[state]}`,
  persons: singular,
  states,
  service: "service",
  countryColumn: "pays",
  holes: "Trous",
  needs: "Besoins du parcours",
  noHoles: "Aucun trou : chaque service est enregistré pour tout le monde.",
  needsMet: "Chaque service qu'une étape peut suggérer a un prestataire.",

  nobody: (country: string, names: readonly string[]): string => `${country} : aucun prestataire enregistré pour : ${joinedByOr(names)}`,
  whomever: (country: string, names: readonly string[]): string =>
    `${country} : les prestataires enregistrés ne précisent pas qui ils accueillent : ${joinedByAnd(names)} ; à demander`,
  hole: (country: string, hole: Hole, name: string): string => {
    switch (hole.kind) {
      case "nobody":
        return coverageWords.nobody(country, [name]);
      case "none":
        return `${country}, ${name} : aucun prestataire enregistré qui accueille ${whom(hole.persons)}`;
      case "closed":
        return `${country}, ${name} : tous les prestataires enregistrés qui peuvent accueillir ${whom(hole.persons)} sont fermés pour l'instant`;
      case "unknown":
        if (hole.stated_by_closed)
          return `${country}, ${name} : tous les prestataires enregistrés qui précisent accueillir ${whom(hole.persons)} sont fermés pour l'instant ; d'autres les accueillent peut-être : à demander`;
        return `${country}, ${name} : aucun prestataire enregistré ne précise qu'il accueille ${whom(hole.persons)} ; à demander`;
    }
  },
  unmet: (country: string, services: string, priority: string): string =>
    `${country} : une étape peut suggérer ${services} (${wordsOf(priorities, priority)}), et aucun prestataire n'est enregistré pour cela`,
  noRecords: (country: string): string => `${country} : aucun prestataire enregistré`,

  across: (countries: number): string => `Sur ${countries} pays`,
  acrossNobody: (service: string): string => `Aucun prestataire enregistré pour : ${service}`,
  acrossNone: (service: string, person: Person): string => `${service} : aucun prestataire enregistré qui accueille les ${plural[person]}`,
};
