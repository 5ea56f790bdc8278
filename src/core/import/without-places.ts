import type { Organization } from "../directory/model.ts";
import { placeSignIn } from "../lint/place-signs.ts";
import { shelterPlace } from "../lint/rules/shelter-place.ts";
import { fieldOf } from "../lint/texts.ts";
import type { Path } from "../problem.ts";
import { type Draft, type DraftOrganization, isUnknown } from "./draft.ts";
import type { Losses } from "./losses.ts";

/**
 * Where people are sheltered is nobody's business: of a shelter, and of what may be one because nobody knows its type, no
 * address is taken, and no text that holds a street, a map link or directions. A list that somebody else made is no proof
 * that an address is a public office.
 */
export const withoutPlaces = ({ organization, from, ours }: Draft, losses: Losses): DraftOrganization => {
  const shelters = organization.address_withheld === true || organization.services.some(({ type }) => type === "shelter");
  if (ours || !(shelters || organization.services.some(({ type }) => isUnknown(type)))) return organization;
  const lose = (field: string) => losses.add(field, "place", "", from[0]);
  const labelled = { ...organization, services: organization.services.map((one) => withoutLabel(one, lose)) };
  // The rule of `check`, asked as for a place that is withheld: then no address may stand there, nor be told in another text.
  const judged = { ...labelled, address_withheld: true } as unknown as Organization;
  const found = shelterPlace.check(judged).filter(({ path }) => path[0] !== "name" && path.at(-1) !== "unknown");
  for (const { path } of found) lose(fieldOf(path));
  const places = new Set(found.map(({ path }) => path.join("/")));
  const clean = pruned(labelled, places, []) as DraftOrganization;
  return shelters && organization.office_address !== undefined ? { ...clean, address_withheld: true } : clean;
};

const withoutLabel = (service: DraftOrganization["services"][number], lose: (field: string) => void) => {
  if (!isUnknown(service.type) || !placeSignIn(service.type.unknown)) return service;
  lose("services.type");
  return { ...service, type: { unknown: "" } };
};

/** The same data without what stands at these paths; a list that is empty by it goes too. */
const pruned = (value: unknown, paths: ReadonlySet<string>, path: Path): unknown => {
  const isKept = (key: string | number) => !paths.has([...path, key].join("/"));
  if (Array.isArray(value)) return value.flatMap((one, n) => (isKept(n) ? [pruned(one, paths, [...path, n])] : []));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (!isKept(key)) return [];
      const inner = pruned(one, paths, [...path, key]);
      const emptied = Array.isArray(inner) && inner.length === 0 && Array.isArray(one) && one.length > 0;
      return emptied ? [] : [[key, inner]];
    }),
  );
};
