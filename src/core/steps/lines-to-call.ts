import type { Country } from "../directory/model.ts";
import { firstThings, type RoundTheClock } from "../search/first-things.ts";
import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";

/** Asked, and no undisputed adult. Before it is asked nobody is taken for a child. */
export const isKnownAsChild = (answers: Pick<Answers, "age">): boolean => answers.age.age_group !== undefined && isChild(answers);

/** Who answers day and night, for this person: what the screen names, and what the person's sheet is taken from. */
export const linesToCall = (country: Country, answers: Pick<Answers, "age">): readonly RoundTheClock[] =>
  firstThings(country, isKnownAsChild(answers) ? { age: "unknown" } : {}).hotlines;
