import type { Organization } from "../directory/model.ts";
import { placeSignIn } from "../lint/place-signs.ts";
import { shelterPlace } from "../lint/rules/shelter-place.ts";
import { fieldOf, textsOf } from "../lint/texts.ts";
import type { Path } from "../problem.ts";
import { type Draft, type DraftOrganization, isUnknown } from "./draft.ts";
import type { Losses } from "./losses.ts";
import type { ShelterTraces } from "./shelter-traces.ts";

/**
 * Where people are sheltered is nobody's business: of a shelter, of what may be one because nobody knows its type, and of what
 * another row of the file ties to one, no address is taken, and no text that holds a street, a map link or directions. Nor does a
 * street of theirs stay in any other record. A list that somebody else made is no proof that an address is a public office.
 */
export const withoutPlaces = ({ organization, from, ours }: Draft, traces: ShelterTraces, losses: Losses): DraftOrganization => {
  if (ours) return organization;
  const lose = (field: string) => losses.add(field, "place", "", from[0]);
  const labelled = { ...organization, services: organization.services.map((one) => withoutLabel(one, traces, lose)) };
  // The rule of `check`, asked as for a place that is withheld: then no address may stand there, nor be told in another text.
  const judged = { ...labelled, address_withheld: true } as unknown as Organization;
  const found = [
    ...(traces.isNear(organization) ? shelterPlace.check(judged) : []),
    ...textsOf(labelled).filter(({ text, path }) => fieldOf(path) !== "number" && traces.tells(text)),
  ].filter(({ path }) => path[0] !== "name" && path.at(-1) !== "unknown");
  const places = new Map(found.map(({ path }) => [path.join("/"), path]));
  for (const path of places.values()) lose(fieldOf(path));
  const clean = pruned(labelled, new Set(places.keys()), []) as DraftOrganization;
  const shelters = organization.address_withheld === true || organization.services.some(({ type }) => type === "shelter");
  return shelters && organization.office_address !== undefined ? { ...clean, address_withheld: true } : clean;
};

const withoutLabel = (service: DraftOrganization["services"][number], traces: ShelterTraces, lose: (field: string) => void) => {
  const { type } = service;
  if (!isUnknown(type) || !(placeSignIn(type.unknown) || traces.tells(type.unknown))) return service;
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
