import { type Day, dayBegunEverywhere, type Instant } from "../day.ts";
import { adultAge } from "../search/query.ts";
import { isChild, isChildBand, isDisputed } from "./age.ts";
import type { Answers } from "./answers.ts";
import type { Contradiction } from "./contradiction.ts";
import { said } from "./field.ts";

type OnAge = Pick<Answers, "age" | "person">;

/**
 * An adult of 12 to 15, or born 16 years ago; a child of 30. Which answer is wrong only the person knows: it is asked, never settled
 * here. "Not certain" is no such contradiction, and neither is a date of birth where the age is disputed: that is the dispute.
 * On an 18th birthday the date still says a child until that day has begun everywhere: where the person is nobody asked.
 * @param now when the date of birth is reckoned
 */
export const ageContradiction = ({ age, person }: OnAge, now: Instant): Contradiction | undefined => {
  if (age.age_group !== "adult" && age.age_group !== "child") return undefined;
  const isAdult = age.age_group === "adult";
  const group = { question: "age.age_group", answer: age.age_group };
  if (isChildBand(age.age_band) === isAdult) {
    return { code: "age", halves: [group, { question: "age.age_band", answer: age.age_band ?? "" }] };
  }
  const born = isDisputed(age.age_disputed) ? undefined : said(person.birth_date);
  return born !== undefined && isSurelyAdult(born, now) !== isAdult
    ? { code: "age", halves: [group, { question: "person.birth_date", answer: born }] }
    : undefined;
};

/**
 * Somebody of 60 whose age is not certain is treated as a child: shown no shelter for women, and asked for a guardian. That may be
 * meant, and it may be a slip: it is asked. Near 18 nothing is asked, that is what doubt is about.
 */
export const uncertainAdult = (answers: OnAge, now: Instant): Contradiction | undefined => {
  const { age, person } = answers;
  if (!isChild(answers) || age.age_group === "child") return undefined;
  const [question, doubt] =
    age.age_group === "adult" ? (["age.age_disputed", age.age_disputed] as const) : (["age.age_group", age.age_group] as const);
  if (doubt === undefined) return undefined;
  const half = { question, answer: doubt === true ? "yes" : String(doubt) };
  if (wellPast18.includes(age.age_band)) return { code: "age_not_certain", halves: byOrder(half, age.age_band ?? "") };
  const born = question === "age.age_group" ? said(person.birth_date) : undefined;
  return born !== undefined && isOf(wellAdult, born, now)
    ? { code: "age_not_certain", halves: [half, { question: "person.birth_date", answer: born }] }
    : undefined;
};
const wellPast18: readonly unknown[] = ["25-59", "60+"];
/** In years: the first age of the bands above. */
const wellAdult = 25;

const byOrder = (half: Contradiction["halves"][0], band: string): Contradiction["halves"] => {
  const other = { question: "age.age_band", answer: band };
  return half.question === "age.age_group" ? [half, other] : [other, half];
};

/** Born on this day, 18 in every zone of the world. By the day of one zone a child would be an adult on the evening before. */
export const isSurelyAdult = (born: Day, now: Instant): boolean => isOf(adultAge, born, now);

const isOf = (years: number, born: Day, now: Instant): boolean =>
  `${Number(born.slice(0, 4)) + years}${born.slice(4)}` <= dayBegunEverywhere(now);
