import type { Organization, Service } from "../../src/core/directory/model.ts";

/*
 * What a query is meant to find, as the lists of queries write it after the "=":
 *
 *   be-payoke be-surya          any of these providers
 *   IT shelter boys @Turin      any provider of a country that no recorded fact rules out: a service (or one of
 *                               "shelter,legal"), whom it takes, a town (or all of the country), lang:ar, ex:labour, age:16
 *   nothing                     an empty answer
 *
 * Judged on the records themselves, and by nothing of the search: what the two have in common would hide its faults.
 */

const among: Readonly<Record<string, readonly string[]>> = { children: ["girls", "boys"] };
const groups = ["women", "men", "girls", "boys", "families", "lgbtiq", "children"];

export const expectedIds = (expectation: string, organizations: readonly Organization[]): ReadonlySet<string> => {
  const tokens = expectation.replace(/@[^:]*?(?= (?:lang|ex|age):|$)/, (town) => town.replaceAll(" ", "_")).split(" ");
  const ids = tokens.filter((token) => /^[a-z]{2}-/.test(token));
  const wanted = tokens.filter((token) => !ids.includes(token));
  if (wanted[0] === "nothing") return new Set();
  if (wanted.length > 0 && !/^[A-Z]{2}$/.test(wanted[0] ?? "")) throw new Error(`neither an id nor a country first: ${expectation}`);
  const met = wanted.length === 0 ? [] : organizations.filter((one) => meets(one, wanted)).map(({ id }) => id);
  return new Set([...ids, ...met]);
};

const meets = (organization: Organization, [country, ...facts]: readonly string[]): boolean =>
  organization.country === country &&
  organization.status === "active" &&
  facts.filter((fact) => fact.startsWith("@")).every((fact) => isAround(organization, fact.slice(1).replaceAll("_", " "))) &&
  organization.services.some((service) => facts.every((fact) => fact.startsWith("@") || allows(organization, service, fact)));

const isAround = ({ city, coverage }: Organization, town: string): boolean =>
  coverage === "national" || city === town || coverage.includes(town);

const allows = ({ phones = [] }: Organization, service: Service, fact: string): boolean => {
  const [kind, value = ""] = fact.split(":");
  if (kind === "lang") {
    const spoken = service.languages ?? phones.flatMap(({ languages = [] }) => languages);
    const isSilent = !service.languages && phones.some(({ use, languages }) => use !== "fax" && !languages);
    return spoken.length === 0 || isSilent || spoken.includes(value);
  }
  if (kind === "ex") return !service.exploitation || (service.exploitation as readonly string[]).includes(value);
  if (kind === "age") return Number(value) >= (service.minimum_age ?? 0) && Number(value) <= (service.maximum_age ?? 200);
  if (groups.includes(fact)) return takes(service, fact);
  return fact.split(",").includes(service.type);
};

/** Adults who come with children are a family; somebody who is LGBTIQ is a woman, a man, a child too. */
const takes = ({ populations }: Service, group: string): boolean => {
  if (!populations || group === "lgbtiq") return true;
  if (group === "families" && (populations.includes("women") || populations.includes("men"))) return true;
  return (among[group] ?? [group]).some((one) => (populations as readonly string[]).includes(one)) || isMixed(populations);
};

/** A list that names no women, men, girls or boys says nothing about them. */
const isMixed = (populations: readonly string[]): boolean => populations.every((one) => one === "families" || one === "lgbtiq");
