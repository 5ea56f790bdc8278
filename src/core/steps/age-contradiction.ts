import { type Day, dayBegunEverywhere, type Instant } from "../day.ts";
import { adultAge } from "../search/query.ts";
import { isChildBand, isDisputed } from "./age.ts";
import type { Answers } from "./answers.ts";
import { said } from "./field.ts";

/** The question on 18 contradicts the answer to this one: one of the two is wrong. */
export type AgeContradiction = "age.age_band" | "person.birth_date";

/**
 * An adult of 12 to 15, or born 16 years ago; a child of 30. Which answer is wrong only the person knows: it is asked, never settled
 * here. "Not certain" contradicts nothing, and neither does a date of birth where the age is disputed: that is the dispute.
 * On an 18th birthday the date still says a child until that day has begun everywhere: where the person is nobody asked.
 * @param now when the date of birth is reckoned
 */
export const ageContradiction = ({ age, person }: Pick<Answers, "age" | "person">, now: Instant): AgeContradiction | undefined => {
  if (age.age_group !== "adult" && age.age_group !== "child") return undefined;
  const isAdult = age.age_group === "adult";
  if (isChildBand(age.age_band) === isAdult) return "age.age_band";
  const born = isDisputed(age.age_disputed) ? undefined : said(person.birth_date);
  return born !== undefined && isSurelyAdult(born, now) !== isAdult ? "person.birth_date" : undefined;
};

/** Born on this day, 18 in every zone of the world. By the day of one zone a child would be an adult on the evening before. */
export const isSurelyAdult = (born: Day, now: Instant): boolean =>
  `${Number(born.slice(0, 4)) + adultAge}${born.slice(4)}` <= dayBegunEverywhere(now);
