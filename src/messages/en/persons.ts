import type { Person } from "../../core/upkeep/person.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";

/** Whom the directory is asked for, from above: all of a kind. */
export const plural: Readonly<Record<Person, string>> = { woman: "women", man: "men", girl: "girls", boy: "boys", family: "families" };

/** "women or men" */
export const anyOf = (persons: readonly Person[]): string => joinedByOr(persons.map((person) => plural[person]));

/** "women and men" */
export const eachOf = (persons: readonly Person[]): string => joinedByAnd(persons.map((person) => plural[person]));
