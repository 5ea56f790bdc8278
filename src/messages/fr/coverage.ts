import type { State } from "../../core/upkeep/coverage.ts";
import type { Hole } from "../../core/upkeep/holes.ts";
import type { Person } from "../../core/upkeep/person.ts";
import type { coverageWords as en } from "../en/coverage.ts";
import type { Translated } from "../translated.ts";
import { wordsOf } from "./contact-words.ts";

const plural: Readonly<Record<Person, string>> = {
  woman: "les femmes",
  man: "les hommes",
  girl: "les filles",
  boy: "les garçons",
  family: "les familles",
};
const singular: Readonly<Record<Person, string>> = { woman: "femme", man: "homme", girl: "fille", boy: "garçon", family: "famille" };
const states: Readonly<Record<State, string>> = { found: "trouvé", unknown: "inconnu", none: "aucun" };
const priorities: Readonly<Record<string, string>> = { emergency: "urgence, sous 24 heures", urgent: "urgent", normal: "normal" };

const listed = (texts: readonly string[], last: string): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1)}`;
const whom = (persons: readonly Person[]): string =>
  listed(
    persons.map((person) => plural[person]),
    "ou",
  );

/** Words of `referral coverage`. */
export const coverageWords: Translated<typeof en> = {
  summary: "où l'annuaire tient, et où il a des trous",
  description:
    "Montrer pour chaque pays quels services sont enregistrés pour une femme, un homme, une fille, un garçon, une famille : trouvé, inconnu\n" +
    "(proposé, et la fiche ne dit pas qui est accueilli) ou aucun ; puis les trous avec des mots, et ce que le parcours peut suggérer\n" +
    "et qu'aucun prestataire enregistré ne propose. Répond comme search. Jamais par ville : un hébergement seul ne doit pas se lire dans un tableau.",
  country: "seulement ce pays",
  format: (formats: readonly string[]) => `${formats.join(", ")} ; --json équivaut à --format json`,
  inWords: (person, state) => `${singular[person]} : ${states[state]}`,
  persons: singular,
  states,
  service: "service",
  countryColumn: "pays",
  holes: "Trous",
  needs: "Besoins du parcours",
  noHoles: "Aucun trou : chaque service est enregistré pour tout le monde.",
  needsMet: "Chaque service qu'une étape peut suggérer a un prestataire.",

  nobody: (country: string, names: readonly string[]): string => `${country} : aucun prestataire enregistré pour : ${listed(names, "ou")}`,
  whomever: (country: string, names: readonly string[]): string =>
    `${country} : les prestataires enregistrés ne précisent pas qui ils accueillent : ${listed(names, "et")} ; à demander`,
  hole: (country: string, hole: Hole, name: string): string => {
    switch (hole.kind) {
      case "nobody":
        return coverageWords.nobody(country, [name]);
      case "none":
        return `${country}, ${name} : aucun prestataire enregistré qui accueille ${whom(hole.persons)}`;
      case "closed":
        return `${country}, ${name} : tous les prestataires enregistrés qui peuvent accueillir ${whom(hole.persons)} sont fermés pour l'instant`;
      case "unknown":
        return `${country}, ${name} : aucun prestataire enregistré ne précise qu'il accueille ${whom(hole.persons)} ; à demander`;
    }
  },
  unmet: (country: string, services: string, priority: string): string =>
    `${country} : une étape peut suggérer ${services} (${wordsOf(priorities, priority)}), et aucun prestataire n'est enregistré pour cela`,
  noRecords: (country: string): string => `${country} : aucun prestataire enregistré`,

  across: (countries: number): string => `Sur ${countries} pays`,
  acrossNobody: (service: string): string => `Aucun prestataire enregistré pour : ${service}`,
  acrossNone: (service: string, person: Person): string => `${service} : aucun prestataire enregistré qui accueille ${plural[person]}`,
};
