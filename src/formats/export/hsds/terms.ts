import {
  accessModes,
  assuranceMethods,
  exploitations,
  organizationKinds,
  phoneUses,
  populations,
  serviceTypes,
} from "../../../core/vocabulary/ids.ts";
import { cardWords, kindLabels } from "../../../messages/en/card.ts";
import { hsdsWords as w } from "../../../messages/en/hsds.ts";
import { exploitationLabels, populationLabels, serviceLabels } from "../../../messages/en/vocabulary.ts";
import { type Thing, thing } from "./thing.ts";

/*
 * The lists of our profile of HSDS (docs/hsds-profile): what the standard has no field for is an attribute with one of these
 * terms. A code stands once in a package, so all but those of service types begin with the name of their list.
 */

export type TermList = keyof typeof w.lists;
export type Fact = keyof typeof w.facts;

/** Of the lists. Raise it when a code changes its meaning. */
const version = "1";

const labelled = <Id extends string>(ids: readonly Id[], labelOf: (id: Id) => string): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [id, labelOf(id)]));

const labels: Readonly<Record<TermList, ReadonlyMap<string, string>>> = {
  service_type: labelled(serviceTypes, (id) => serviceLabels[id]),
  population: labelled(populations, (id) => populationLabels[id]),
  exploitation: labelled(exploitations, (id) => exploitationLabels[id]),
  organization_kind: labelled(organizationKinds, (id) => kindLabels[id]),
  access: labelled(accessModes, cardWords.access),
  phone_use: labelled(phoneUses, (id) => w.phoneUses[id]),
  check: labelled(assuranceMethods, (id) => w.checks[id]),
  fact: labelled(Object.keys(w.facts), (id) => id.replaceAll("_", " ")),
};
export const termLists = Object.keys(w.lists) as readonly TermList[];

const codeOf = (list: TermList, id: string): string => (list === "service_type" ? id : `${list}:${id}`);

/** List and id by code. */
export const termByCode: ReadonlyMap<string, { readonly list: TermList; readonly id: string }> = new Map(
  termLists.flatMap((list) => [...labels[list].keys()].map((id) => [codeOf(list, id), { list, id }] as const)),
);

const taxonomyOf = (list: TermList): Thing => thing(`taxonomy/${list}`, { ...w.lists[list], version });

const termOf = (list: TermList, id: string, label: string): Thing =>
  thing(`taxonomy/${list}/${id}`, {
    code: codeOf(list, id),
    name: label,
    description: list === "fact" ? w.facts[id as Fact] : label,
    taxonomy: w.lists[list].name,
    taxonomy_id: taxonomyOf(list).id,
  });

/** Spread: the id of each is computed once. */
const terms = new Map(
  termLists.flatMap((list) => [...labels[list]].map(([id, label]) => [codeOf(list, id), { ...termOf(list, id, label) }] as const)),
);

export const taxonomies = (): readonly Thing[] => termLists.map(taxonomyOf);
export const taxonomyTerms = (): readonly Thing[] => [...terms.values()];

/**
 * Something that the standard has no field for.
 * @param name of the attribute within the directory
 * @param entity what it belongs to, as the standard calls it
 */
export const attribute = (name: string, entity: string, list: TermList, id: string, value?: string): Thing =>
  thing(name, {
    link_type: list,
    link_entity: entity,
    value,
    label: labels[list].get(id) ?? id,
    taxonomy_term: terms.get(codeOf(list, id)),
  });

/** Those facts that are known. @param name of what they belong to, within the directory */
export const facts = (name: string, entity: string, known: Readonly<Partial<Record<Fact, string | undefined>>>): readonly Thing[] =>
  Object.entries(known).flatMap(([fact, value]) =>
    value === undefined ? [] : [attribute(`${name}/fact/${fact}`, entity, "fact", fact, value)],
  );
