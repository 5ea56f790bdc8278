import type { Day } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { bringsOthers, populationsOf } from "../../core/protection/person-facets.ts";
import { matchedServices, wantedServices } from "../../core/protection/receiver-rules.ts";
import { townsNamed } from "../../core/search/place.ts";
import type { Filters } from "../../core/search/query.ts";
import { type Match, search } from "../../core/search/search.ts";
import { isChild } from "../../core/steps/age.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { listed } from "../../core/steps/field.ts";
import { hasSafetyCriticalFacts } from "../../core/steps/safety.ts";
import type { Known } from "../../core/steps/step.ts";
import { fold, words } from "../../core/text.ts";

const enoughToChooseFrom = 12;

/**
 * Providers to choose from, for what the person wants: those that may take them, best first. The same search as everybody's,
 * service by service in the person's order, so that no service is crowded out; with the national line where there is none.
 *
 * @param today by the clock here, as in every search: what was checked a year ago is old for all at the same hour
 */
export const candidatesFor = (answers: Answers, directory: Directory, known: Known, today: Day): readonly Match[] => {
  const world = { index: directory.index, lexicon: directory.lexicon, today, isOpen: () => undefined };
  const where = placeOf(answers, directory);
  const lists = wantedServices(answers).map((service) => {
    const filters: Filters = {
      ...where,
      service: [service],
      for: bringsOthers(answers) ? ["families"] : populationsOf(answers),
      ...(isChild(answers) ? { age: "unknown" as const } : {}),
      ...(listed(answers.language.languages).length > 0 ? { language: listed(answers.language.languages) } : {}),
    };
    return withLanguagesOptional(filters, (one) => search(world, { words: [], filters: one }).matches);
  });
  const found = new Map<string, Match>();
  for (let rank = 0; found.size < enoughToChooseFrom && lists.some((list) => rank < list.length); rank++) {
    for (const list of lists) {
      const match = list[rank];
      const receiver = match && known.organization(match.listing.id);
      if (match && receiver && matchedServices(answers, receiver).length > 0) found.set(match.listing.id, match);
    }
  }
  return [...found.values()].sort((a, b) => Number(isAvoided(a, answers)) - Number(isAvoided(b, answers)));
};

/** Speaking the language ranks; an interpreter can bridge it. */
const withLanguagesOptional = (filters: Filters, find: (filters: Filters) => readonly Match[]): readonly Match[] => {
  const { language: _, ...rest } = filters;
  const speaking = find(filters);
  const known = new Set(speaking.map(({ n }) => n));
  const others = find(rest).filter(({ n }) => !known.has(n));
  return [...speaking, ...others];
};

const placeOf = ({ setting }: Answers, directory: Directory): Pick<Filters, "country" | "near"> => {
  if (setting.country === undefined) return {};
  const town = townsNamed(directory.lexicon, words(setting.region_or_city ?? "").join(" ")).find(
    ({ country }) => country === setting.country,
  );
  return { country: [setting.country], ...(town && { near: town }) };
};

/** Near a place to keep away from: last, where the danger is high. */
export const isAvoided = ({ listing }: Match, answers: Answers): boolean => {
  const avoid = answers.safety.places_to_avoid;
  return hasSafetyCriticalFacts(answers) && avoid !== undefined && listing.city !== undefined && fold(avoid).includes(fold(listing.city));
};
