import type { Country } from "../directory/model.ts";
import { servingOf } from "../search/facet.ts";
import { type AskedTown, type FirstThings, firstThings } from "../search/first-things.ts";
import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { said } from "./field.ts";
import type { Known } from "./step.ts";

/** Asked, and no undisputed adult. Before it is asked nobody is taken for a child. */
export const isKnownAsChild = (answers: Pick<Answers, "age">): boolean => answers.age.age_group !== undefined && isChild(answers);

/**
 * Who answers day and night, for this person and the place that was typed: what the screen names, and what the person's sheet is
 * taken from.
 */
export const linesToCall = (
  country: Country,
  answers: Pick<Answers, "age" | "setting">,
  known: Pick<Known, "townOf">,
): Pick<FirstThings, "hotlines" | "unplaced"> =>
  firstThings(country, isKnownAsChild(answers) ? { age: "unknown" } : {}, placeTyped(answers, country.country, known));

/**
 * The question takes a region as well as a town, and both in one answer ("Porto, Norte"): one that is served is enough, and a name
 * on no map does not undo what the other says.
 */
const placeTyped = ({ setting }: Pick<Answers, "setting">, country: string, { townOf }: Pick<Known, "townOf">): AskedTown | undefined => {
  const typed = said(setting.region_or_city);
  if (typed === undefined) return undefined;
  const places = typed.split(/[,;/()]/).map((name) => townOf(name, country));
  return {
    name: typed,
    servingOf: (organization) => {
      const answers = places.map((place) => servingOf(organization, place, townOf));
      return answers.find((one) => one === "here") ?? answers.find((one) => one === "elsewhere") ?? "not-recorded";
    },
  };
};
