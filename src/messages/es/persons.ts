import type { Person } from "../../core/upkeep/person.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";

/** Whom the directory is asked for, from above: all of a kind. */
export const plural: Readonly<Record<Person, string>> = {
  woman: "mujeres",
  man: "hombres",
  girl: "niñas",
  boy: "niños",
  family: "familias",
};

/** "mujeres u hombres" */
export const anyOf = (persons: readonly Person[]): string => joinedByOr(persons.map((person) => plural[person]));

/** "mujeres y hombres" */
export const eachOf = (persons: readonly Person[]): string => joinedByAnd(persons.map((person) => plural[person]));
