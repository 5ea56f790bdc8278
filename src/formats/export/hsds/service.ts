import type { Capacity, Organization, Service } from "../../../core/directory/model.ts";
import { type Lexicon, nameOf } from "../../../core/search/lexicon.ts";
import { cardWords } from "../../../messages/en/card.ts";
import { hsdsWords as w } from "../../../messages/en/hsds.ts";
import { exploitationLabels, serviceLabels } from "../../../messages/en/vocabulary.ts";
import { languagesOf } from "./organization.ts";
import { attribute, facts } from "./terms.ts";
import { type Thing, thing } from "./thing.ts";

const statuses = { active: "active", temporarily_closed: "temporarily closed", defunct: "defunct" } as const;

/** @returns the chosen services of a record as HSDS 3.1 has them, without their organization. @param whole the record with all its services */
export const hsdsServices = (chosen: readonly Service[], whole: Organization, lexicon: Lexicon): readonly Thing[] =>
  numbered(chosen, whole.services).map(([service, n]) => serviceOf(service, `${whole.id}/services/${service.type}/${n}`, whole, lexicon));

/** Each with the how-manieth of its type it is in the whole record: an id must not depend on what was asked for. */
const numbered = (chosen: readonly Service[], all: readonly Service[]): readonly (readonly [Service, number])[] => {
  const seen = new Map<string, number>();
  const found: (readonly [Service, number])[] = [];
  for (const service of all) {
    const n = seen.get(service.type) ?? 0;
    seen.set(service.type, n + 1);
    const next = chosen[found.length];
    if (next && (next === service || JSON.stringify(next) === JSON.stringify(service))) found.push([service, n]);
  }
  return found;
};

const serviceOf = (service: Service, name: string, whole: Organization, lexicon: Lexicon): Thing => {
  const { type, populations = [], exploitation = [], access, languages = [], capacity, documents_required: document } = service;
  return thing(name, {
    name: w.serviceName(serviceLabels[type], whole.name),
    description: service.note,
    status: statuses[whole.status],
    application_process: access && cardWords.access(access),
    fees_description: service.fees,
    eligibility_description: eligibility(service),
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: whole.assured.on,
    alert: whole.caution,
    service_areas: areasOf(whole, name, lexicon),
    languages: languagesOf(languages, name, lexicon),
    required_documents: document === undefined ? [] : [thing(`${name}/required_documents/0`, { document })],
    capacities: capacitiesOf(capacity, name),
    attributes: [
      attribute(`${name}/service_type`, "service", "service_type", type),
      ...populations.map((one, n) => attribute(`${name}/population/${n}`, "service", "population", one)),
      ...exploitation.map((one, n) => attribute(`${name}/exploitation/${n}`, "service", "exploitation", one)),
      ...(access ? [attribute(`${name}/access`, "service", "access", access)] : []),
      ...facts(name, "service", { not_for: service.not_for, ...countedFacts(capacity) }),
    ],
  });
};

const eligibility = ({ populations = [], exploitation = [], minimum_age, maximum_age, not_for }: Service): string | undefined => {
  const said = [
    cardWords.for(populations),
    cardWords.ages(minimum_age, maximum_age),
    exploitation.length > 0 ? w.worksOn(exploitation.map((one) => exploitationLabels[one].toLowerCase()).join(", ")) : undefined,
    not_for === undefined ? undefined : cardWords.notFor(not_for),
  ].filter((part) => part !== undefined && part !== "");
  return said.length > 0 ? said.join("; ") : undefined;
};

/** A code of ISO 3166-1 or 3166-2. */
const AREA_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

const areasOf = ({ coverage, country }: Organization, name: string, lexicon: Lexicon): readonly Thing[] =>
  (coverage === "national" ? [country] : coverage).map((area, n) =>
    thing(`${name}/service_areas/${n}`, {
      name: area,
      description: area === country ? nameOf(lexicon, "country", country) : undefined,
      uri: AREA_CODE.test(area) ? `https://www.iso.org/obp/ui/#iso:code:3166:${area}` : undefined,
    }),
  );

export const unit: Thing = thing("unit/place", { name: w.place });

/** The standard wants to know how many places are free; without that, the facts tell the rest. */
const capacitiesOf = (capacity: Capacity | undefined, name: string): readonly Thing[] =>
  capacity?.available === undefined
    ? []
    : [
        thing(`${name}/capacities/0`, {
          available: capacity.available,
          maximum: capacity.maximum,
          updated: `${capacity.updated}T00:00:00Z`,
          unit,
        }),
      ];

const countedFacts = (capacity: Capacity | undefined) =>
  capacity && capacity.available === undefined
    ? { capacity_maximum: capacity.maximum === undefined ? undefined : String(capacity.maximum), capacity_updated: capacity.updated }
    : {};
