import { expect, test } from "vitest";
import { release } from "../../src/core/consent/release.ts";
import { bringsOthers, mayTake, populationsOf } from "../../src/core/protection/person-facets.ts";
import { answersWith, asChild, caseOf, decided, knowing, lawyers, organization } from "./answers.ts";

const gender = (said: string) => ({ person: { gender: said } });

test.each(["woman", "women", "girl", "female", "F", "femme", "Fille", "féminin", "Mujer", "niña"])(
  "%s is a woman, and as a child a girl",
  (said) => {
    expect(populationsOf(answersWith(gender(said)))).toEqual(["women"]);
    expect(populationsOf(answersWith(asChild, gender(said)))).toEqual(["girls"]);
  },
);

test.each(["man", "men", "boy", "male", "homme", "Garçon", "masculin", "hombre", "Niño", "varón"])(
  "%s is a man, and as a child a boy",
  (said) => {
    expect(populationsOf(answersWith(gender(said)))).toEqual(["men"]);
    expect(populationsOf(answersWith(asChild, gender(said)))).toEqual(["boys"]);
  },
);

test.each(["in my own words", "woman and man", "femme et homme", "mujer y hombre", "M"])("%s leaves both open", (said) => {
  expect(populationsOf(answersWith(gender(said)))).toEqual(["women", "men"]);
  expect(populationsOf(answersWith(asChild, gender(said)))).toEqual(["girls", "boys"]);
});

test("a service for others is no service for this person, whoever comes along", () => {
  const together = answersWith({ person: { gender: "woman", travelling_with: ["a son, 3"] } });
  expect([bringsOthers(answersWith(gender("woman"))), bringsOthers(together)]).toEqual([false, true]);
  expect(mayTake({ type: "shelter", populations: ["men"] }, together)).toBe(false);
  expect(mayTake({ type: "shelter", populations: ["women", "families"] }, together)).toBe(true);
});

test("a receiver that nobody knows gets nothing, and the choice is asked again", () => {
  const decision = release(caseOf(answersWith()), "xx-nobody", knowing(lawyers));
  expect(decision).toEqual({
    kind: "withheld",
    withheld: { receiver: "xx-nobody", reason: "service_not_offered", question: "services.choices" },
  });
});

test("a hidden door is not told, whatever else the receiver offers", () => {
  const mixed = organization([{ type: "legal" }, { type: "shelter" }]);
  const told = answersWith({ handover: { [mixed.id]: { meet_where: "Kerkstraat 12" } } });
  expect(decided(told, mixed)).toBe(`shelter_place_in_handover handover.${mixed.id}.meet_where`);
});
