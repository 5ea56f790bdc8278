import type { DraftEmail, DraftOrganization, DraftPhone, DraftService } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { identifierType } from "../../export/hsds/organization.ts";
import type { Fact, TermList } from "../../export/hsds/terms.ts";
import { termByCode } from "../../export/hsds/terms.ts";
import { given, list, type Node, numberOf, partOf, partsOf, present, textOf } from "./node.ts";
import type { OrganizationSource, Placed } from "./source.ts";
import { statusOf } from "./status.ts";

/** The id under which an organization stands in this directory; undefined for everybody else's. */
export const ownId = (node: Node): string | undefined =>
  present(
    partsOf(node, "organization_identifiers").map((one) =>
      one.identifier_type === identifierType ? textOf(one, "identifier") : undefined,
    ),
  )[0];

/** The record of which our export made this (docs/hsds-profile). */
export const ownRecord = ({ node, services, at }: OrganizationSource, id: string, losses: Losses): DraftOrganization => {
  const own = attributesOf({ node, at }, losses);
  const [first] = services;
  const names = own.values("alternate_name");
  const written = textOf(node, "alternate_name")?.split("; ") ?? [];
  const [location] = partsOf(node, "locations");
  const office = textOf(location, "location_type") === "physical" ? textOf(location, "description") : undefined;
  const on = first && textOf(first.node, "assured_date");
  return {
    id,
    name: textOf(node, "name") ?? "",
    ...list("alternate_names", names.length > 0 ? names : written),
    ...given("kind", own.term("organization_kind") as DraftOrganization["kind"]),
    ...given("description", textOf(node, "description")),
    ...given("website", own.value("website") ?? textOf(node, "website")),
    ...list(
      "emails",
      partsOf(node, "contacts").flatMap((one) => emailOf({ node: one, at }, losses)),
    ),
    ...list(
      "phones",
      partsOf(node, "phones").map((one) => phoneOf({ node: one, at }, losses)),
    ),
    ...given("country", own.value("country")),
    ...given("city", textOf(location, "name")),
    ...given("office_address", office),
    ...(own.value("address_withheld") === "true" && { address_withheld: true }),
    ...given("coverage", coverageOf(own.value("coverage"), services)),
    services: services.map((one) => serviceOf(one, losses)),
    ...given("status", first && statusOf(first.node)),
    ...(on !== undefined && {
      assured: { on, ...given("how", own.term("check") as "phone" | undefined), ...given("by", own.value("checked_by")) },
    }),
    ...given("age_recipient", own.value("age_recipient")),
    ...given("caution", first && textOf(first.node, "alert")),
    ...list("sources", sourcesOf(own.values("source"), { node, at }, losses)),
  };
};

/** What attributes say, and what none of our terms says. */
const attributesOf = ({ node, at }: Placed, losses: Losses) => {
  const all = partsOf(node, "attributes").flatMap((one) => {
    const code = textOf(partOf(one, "taxonomy_term"), "code") ?? "";
    const term = termByCode.get(code);
    if (!term) losses.add("attribute", "not-understood", code || (textOf(one, "label") ?? ""), at);
    return term ? [{ ...term, value: textOf(one, "value") ?? "" }] : [];
  });
  const values = (fact: Fact) => all.filter(({ list, id }) => list === "fact" && id === fact).map(({ value }) => value);
  const terms = (wanted: TermList) => all.filter(({ list }) => list === wanted).map(({ id }) => id);
  return { values, terms, value: (fact: Fact) => values(fact)[0], term: (wanted: TermList) => terms(wanted)[0] };
};

const emailOf = (contact: Placed, losses: Losses): readonly DraftEmail[] => {
  const own = attributesOf(contact, losses);
  const address = textOf(contact.node, "email") ?? own.value("email");
  return address === undefined ? [] : [{ address, ...given("source", own.value("email_source")) }];
};

const phoneOf = (phone: Placed, losses: Losses): DraftPhone => {
  const own = attributesOf(phone, losses);
  return {
    number: textOf(phone.node, "number") ?? "",
    ...given("use", own.term("phone_use") as DraftPhone["use"]),
    ...given("hours", own.value("phone_hours")),
    ...list("languages", codesOf(phone.node)),
    ...given("note", own.value("phone_note")),
    ...given("source", own.value("phone_source")),
  };
};

const codesOf = (node: Node): readonly string[] => present(partsOf(node, "languages").map((one) => textOf(one, "code")));

const serviceOf = (service: Placed, losses: Losses): DraftService => {
  const own = attributesOf(service, losses);
  const { node } = service;
  return {
    // A term that is none of ours keeps its name, and is asked for.
    type: (own.term("service_type") as DraftService["type"] | undefined) ?? { unknown: typeLabel(node) },
    ...list("populations", own.terms("population") as NonNullable<DraftService["populations"]>),
    ...list("exploitation", own.terms("exploitation") as NonNullable<DraftService["exploitation"]>),
    ...given("minimum_age", numberOf(node, "minimum_age")),
    ...given("maximum_age", numberOf(node, "maximum_age")),
    ...given("access", own.term("access") as DraftService["access"]),
    ...list("languages", codesOf(node)),
    ...given("fees", textOf(node, "fees_description")),
    ...given("capacity", capacityOf(node, own.value("capacity_updated"), own.value("capacity_maximum"))),
    ...given("documents_required", textOf(partsOf(node, "required_documents")[0], "document")),
    ...given("not_for", own.value("not_for")),
    ...given("note", textOf(node, "description")),
  };
};

const typeLabel = (node: Node): string =>
  textOf(
    partOf(
      partsOf(node, "attributes").find((one) => textOf(one, "link_type") === "service_type"),
      "taxonomy_term",
    ),
    "name",
  ) ?? "";

const capacityOf = (node: Node, updated: string | undefined, maximum: string | undefined): DraftService["capacity"] => {
  const [stated] = partsOf(node, "capacities");
  if (stated) {
    const on = (textOf(stated, "updated") ?? "").slice(0, "2026-01-01".length);
    return { ...given("available", numberOf(stated, "available")), ...given("maximum", numberOf(stated, "maximum")), updated: on };
  }
  return updated === undefined ? undefined : { ...given("maximum", maximum === undefined ? undefined : Number(maximum)), updated };
};

const coverageOf = (fact: string | undefined, [first]: readonly Placed[]): DraftOrganization["coverage"] => {
  if (fact === "national") return fact;
  const names = present(partsOf(first?.node, "service_areas").map((one) => textOf(one, "name")));
  return names.length > 0 ? names : undefined;
};

const sourcesOf = (facts: readonly string[], { node, at }: Placed, losses: Losses): readonly string[] =>
  facts.length > 0
    ? facts
    : present(
        partsOf(node, "additional_websites").map(
          (one) => attributesOf({ node: one, at }, losses).value("as_written") ?? textOf(one, "url"),
        ),
      );
