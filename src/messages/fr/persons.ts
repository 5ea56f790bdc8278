import type { Person } from "../../core/upkeep/person.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";

/** Whom the directory is asked for, from above: all of a kind. */
export const plural: Readonly<Record<Person, string>> = {
  woman: "femmes",
  man: "hommes",
  girl: "filles",
  boy: "garçons",
  family: "familles",
};

/** "femmes ou hommes" */
export const anyOf = (persons: readonly Person[]): string => joinedByOr(persons.map((person) => plural[person]));

/** "femmes et hommes" */
export const eachOf = (persons: readonly Person[]): string => joinedByAnd(persons.map((person) => plural[person]));
