import type { Service } from "../directory/model.ts";
import { type Age, adultAge, oldestAge } from "../search/query.ts";
import { judgeAge, judgeWhom } from "../search/service-facet.ts";
import { isChild } from "../steps/age.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, said } from "../steps/field.ts";
import { words } from "../text.ts";
import type { Population } from "../vocabulary/ids.ts";

// As it is typed in the languages of the interface, folded: a man must not be shown places for women because he said « homme ».
// "M" is no word of these: a man in English, a woman (mujer) in Spanish. It leaves both open.
const female = "woman women girl female f femme femmes fille filles feminin mujer mujeres nina ninas chica muchacha femenino".split(" ");
const male = "man men boy male homme hommes garcon garcons masculin hombre hombres nino ninos chico muchacho varon masculino".split(" ");

/**
 * Whom a service must take to take this person. A gender in other words, or none, leaves both open: the call will tell.
 * Unknown age is a child, so an adults-only service never counts as taking them.
 */
export const populationsOf = (answers: Answers): readonly Population[] => {
  const stated = words(said(answers.person.gender) ?? "");
  const isFemale = stated.some((word) => female.includes(word));
  const isMale = stated.some((word) => male.includes(word));
  const either = isFemale === isMale;
  const child = isChild(answers);
  const found: Population[] = [];
  if (isFemale || either) found.push(child ? "girls" : "women");
  if (isMale || either) found.push(child ? "boys" : "men");
  return found;
};

/** The ages the person may have, in years: a band, or what is left when none is known. */
const agesOf = (answers: Answers): readonly Age[] => {
  const band = /^(\d+)(?:-(\d+)|\+)$/.exec(answers.age.age_band ?? "");
  const [youngest, last] = band ? [Number(band[1]), Number(band[2] ?? oldestAge)] : [adultAge, oldestAge];
  if (isChild(answers) && (!band || youngest >= adultAge)) return ["unknown"];
  return Array.from({ length: last - youngest + 1 }, (_, n) => youngest + n);
};

/** False only where the record rules the person out; what it doesn't state is for the call. */
export const mayTake = (service: Service, answers: Answers): boolean =>
  judgeWhom(service, { for: populationsOf(answers) }) !== "no" &&
  (!bringsOthers(answers) || judgeWhom(service, { for: ["families"] }) !== "no") &&
  agesOf(answers).some((age) => judgeAge(age, service) !== "no");

export const bringsOthers = ({ person }: Answers): boolean => listed(person.travelling_with).length > 0;
