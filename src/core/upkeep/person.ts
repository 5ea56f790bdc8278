import { type Age, adultAge, oldestAge, type Whom } from "../search/query.ts";
import type { ListedService } from "../search/search-index.ts";
import { type Answer, judgeAge, judgeWhom } from "../search/service-facet.ts";

/** Whom a directory is asked for, from above: each stands for everybody of the kind, whatever their age in it. */
export const persons = ["woman", "man", "girl", "boy", "family"] as const;
export type Person = (typeof persons)[number];

const from = (first: number, last: number): readonly Age[] => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const [grown, young] = [from(adultAge, oldestAge), from(0, adultAge - 1)];

/** What a search would be asked for this person: `--for`, and the ages of which one must do. A family has many. */
export const askedFor: Readonly<Record<Person, { readonly whom: Whom; readonly ages: readonly Age[] }>> = {
  woman: { whom: "women", ages: grown },
  man: { whom: "men", ages: grown },
  girl: { whom: "girls", ages: young },
  boy: { whom: "boys", ages: young },
  family: { whom: "families", ages: [] },
};

/** Whether a service takes such a person, by the judges of the search: yes for some age is yes. */
export const takesPerson = (service: ListedService, person: Person): Answer => {
  const { whom, ages } = askedFor[person];
  const taken = judgeWhom(service, { for: [whom] });
  if (taken === "no" || ages.length === 0) return taken;
  const byAge = bestOf(ages.map((age) => judgeAge(age, service)));
  return byAge === "yes" ? taken : byAge;
};

export const bestOf = (answers: readonly Answer[]): Answer =>
  answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
