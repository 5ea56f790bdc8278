import type { Day } from "../day.ts";
import { type Freshness, freshness } from "../directory/fresh.ts";
import type { Judged, Nearness } from "./facet.ts";
import { aNameAtLeast, type WordMatch } from "./name-match.ts";
import { Order } from "./order.ts";
import { type Condition, type Filters, isAboutChild } from "./query.ts";
import type { Listing } from "./search-index.ts";
import { judgeWhom } from "./service-facet.ts";
import { protectsChildren, type Standing, standingOf } from "./standing.ts";

/** A listing that meets the conditions, or may. */
export interface Candidate {
  /** Its number in the index. */
  readonly n: number;
  readonly listing: Listing;
  readonly judged: Judged;
  readonly words: WordMatch;
  /** How far off its name is, 0..1, where that was asked. */
  readonly distance: number;
}

/** Why a listing is here, or why it is not higher. */
export type Reason =
  | { readonly code: "name"; readonly how: "whole" | "part" | "similar" }
  | { readonly code: "text" }
  | { readonly code: "states"; readonly condition: Exclude<Condition, "near" | "country"> }
  | { readonly code: "not-stated"; readonly condition: Condition }
  | { readonly code: "in-town" }
  | { readonly code: "in-region"; readonly region: string }
  | { readonly code: "national"; readonly km?: number }
  | { readonly code: "region"; readonly km?: number }
  | { readonly code: "child-protection" }
  | { readonly code: "closed" }
  | { readonly code: "not-confirmed"; readonly freshness: Exclude<Freshness, "fresh"> };

/** The words are its name, or nearly all of them stand in it. */
export const isNameOf = ({ whole, name }: WordMatch): boolean => whole !== undefined || name >= aNameAtLeast;

/** From here on the words that no condition took are meant for this one. */
const sure = 0.85;
export const isMeant = (words: WordMatch): boolean => isNameOf(words) || words.score >= sure;
/** And it is by its name that it is meant. */
export const isMeantByName = (words: WordMatch): boolean =>
  isNameOf(words) || (isMeant(words) && (words.field === "name" || words.field === "alias"));

export const reasonsFor = ({ listing, judged, words }: Candidate, filters: Filters, today: Day): Reason[] => {
  const reasons: Reason[] = [];
  if (words.whole) reasons.push({ code: "name", how: "whole" });
  else if (isNameOf(words)) reasons.push({ code: "name", how: words.similar ? "similar" : "part" });
  else if (words.field) reasons.push(isText(words) ? { code: "text" } : { code: "name", how: words.similar ? "similar" : "part" });
  if (listing.status === "temporarily_closed") reasons.push({ code: "closed" });
  if (isAboutChild(filters) && protectsChildren(listing)) reasons.push({ code: "child-protection" });
  for (const condition of asked(filters))
    if (condition !== "near" && condition !== "country" && !judged.unknown.includes(condition)) reasons.push({ code: "states", condition });
  const place = judged.nearness && whereReason(judged.nearness);
  if (place) reasons.push(place);
  for (const condition of judged.unknown) if (condition !== "near") reasons.push({ code: "not-stated", condition });
  const age = freshness(listing.assured, today);
  if (age !== "fresh") reasons.push({ code: "not-confirmed", freshness: age });
  return reasons;
};

const asked = (filters: Filters): Condition[] =>
  (Object.keys(filters) as Condition[]).filter((condition) => filters[condition] !== undefined);
const isText = ({ field }: WordMatch): boolean => field === "description" || field === "note" || field === "city" || field === "region";

const whereReason = (nearness: Nearness): Reason | undefined => {
  if (nearness.kind === "elsewhere") return undefined;
  if (nearness.kind === "in-town") return { code: "in-town" };
  if (nearness.kind === "in-region") return { code: "in-region", region: nearness.region };
  return { code: nearness.kind, ...(nearness.km !== undefined && { km: nearness.km }) };
};

export const orderOf = (candidates: readonly Candidate[], filters: Filters, today: Day): Order => {
  const order = new Order();
  for (const candidate of candidates) order.add(candidate.n, keyOf(candidate, filters, today));
  return order;
};

/** Best first. */
export const inOrder = (candidates: readonly Candidate[], filters: Filters, today: Day): Candidate[] => {
  const order = orderOf(candidates, filters, today);
  const byNumber = new Map(candidates.map((candidate) => [candidate.n, candidate]));
  return order.best(Number.POSITIVE_INFINITY).flatMap((n) => byNumber.get(n) ?? []);
};

/**
 * A text that sorts as an answer should stand, a letter for each difference, less being better: the very name first and what
 * is closed last; then whose name the words are; for a child who protects children, and who serves them; the police last,
 * unless asked for, and who serves only children or others than those asked for; where no need is named who is there for one matter alone;
 * who serves all of the country or names the town before who names other regions; who states what was
 * asked; what was checked within the year; how near; how well checked; and at last who can be reached, day and night, and
 * whose name is more like the words.
 */
export const keyOf = (candidate: Candidate, filters: Filters, today: Day): string =>
  placeKey(
    {
      ...candidate,
      standing: standingOf(candidate.listing),
      age: freshness(candidate.listing.assured, today),
      met: servicesMet(candidate, filters),
      isForOthers: filters.service === undefined && isForOthers(candidate.listing, filters),
      isOfOneMatter:
        filters.service === undefined &&
        asked(filters).length > 0 &&
        !candidate.listing.services.some((service) => isFirstContact(service, filters)),
    },
    filters,
  );

/** All that has a say in a place. */
export interface Placed extends Pick<Candidate, "judged" | "words" | "distance"> {
  readonly standing: Standing;
  readonly age: Freshness;
  /** How many of the services that were asked for it has. */
  readonly met: number;
  /** No service was asked for, and those of its services that say whom they take all take others. */
  readonly isForOthers?: boolean;
  /** A place or a person was named and no service was asked for, and it has none for whoever comes: an inspectorate of labour, a ticket home. */
  readonly isOfOneMatter?: boolean;
}

/** See `keyOf`. */
export const placeKey = (placed: Placed, filters: Filters): string => {
  const { age, met, judged, words, distance } = placed;
  const { status, isPolice, children, onlyChildren, reach } = placed.standing;
  const nearness = judged.nearness;
  // One whose name only mentions the country or the town that was asked for is a stranger there.
  const isNamed = isNameOf(words) && !judged.unknown.includes("country") && nearness?.kind !== "elsewhere";
  // Beside a need, a stray word in a description ("missing", "home") is no reason to come before who protects a child.
  const isMention = !isNamed && isText(words) && asked(filters).some((condition) => condition !== "country" && condition !== "near");
  const differences = [
    words.whole === "query" ? 0 : 1,
    status === "temporarily_closed" ? 1 : 0,
    isNamed ? 0 : 1,
    isMention ? 10 : 10 - Math.round(Math.max(words.score, isNamed ? words.name : 0) * 10),
    Math.round(distance * 1000),
    !isAboutChild(filters) || children === "protects" ? 0 : children === "serves" ? 1 : 2,
    // A call to the police can open a case: nobody is sent there who did not ask for them.
    isPolice && !filters.service?.includes("police") ? 1 : 0,
    // A line for children alone sends on whoever else calls.
    onlyChildren && !isAboutChild(filters) && !filters.service?.includes("child-protection") ? 1 : 0,
    placed.isForOthers ? 1 : 0,
    placed.isOfOneMatter ? 1 : 0,
    isMention ? 10 - Math.round(words.score * 10) : 10,
    // It names other regions than the town that was asked for: most likely not theirs.
    nearness?.kind === "region" ? 1 : 0,
    // How near it is comes later.
    judged.unknown.filter((condition) => condition !== "near").length,
    age === "stale" ? 1 : 0,
    nearness ? ["in-town", "in-region", "national", "region", "elsewhere"].indexOf(nearness.kind) : 0,
    age === "ageing" ? 1 : 0,
    most - met,
    // A number that is always answered, a number, none.
    ["always", "phone", "none"].indexOf(reach),
    (nearness && "km" in nearness ? nearness.km : undefined) ?? most,
    most - words.telling,
  ];
  return String.fromCharCode(...differences);
};

/** More than any count, and any distance on Earth in kilometres. */
const most = 0xffff;

/** Who has one of these hears anybody out and knows the way on. Of the others none is asked for where no need is named. */
const firstContacts: ReadonlySet<string> = new Set([
  "hotline",
  "identification",
  "shelter",
  "case-management",
  "outreach",
  "child-protection",
]);
const isFirstContact = ({ type }: Listing["services"][number], { exploitation = [] }: Filters): boolean =>
  firstContacts.has(type) || (type === "labour-rights" && exploitation.some((one) => one === "labour" || one === "domestic-servitude"));

/** Its interpreter may take a man, but the house is for women: it is hardly the place to send him. */
const isForOthers = ({ services }: Listing, filters: Filters): boolean => {
  if (!filters.for) return false;
  const answers = services.map((service) => judgeWhom(service, filters));
  return answers.includes("no") && !answers.includes("yes");
};

const servicesMet = ({ listing: { services }, judged }: Candidate, { service }: Filters): number =>
  service ? new Set(judged.services.map((n) => services[n]?.type).filter((type) => type && service.includes(type))).size : 0;
