import type { DraftEmail, DraftOrganization } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { countryOf, dayOfCell, emailOf, linkOf } from "../cells.ts";
import type { Reading } from "../imported.ts";
import { foreignPhones } from "./foreign-phones.ts";
import { foreignService } from "./foreign-service.ts";
import { countLeftovers } from "./leftovers.ts";
import { distinct, given, lineOf, list, type Node, partOf, partsOf, present } from "./node.ts";
import { isWithheld } from "./secrecy.ts";
import type { OrganizationSource } from "./source.ts";
import { statusOf } from "./status.ts";

/** What a record of somebody else's HSDS says, in the directory's shape, and nothing that it doesn't say. */
export const foreignRecord = (source: OrganizationSource, reading: Reading, losses: Losses): DraftOrganization => {
  const { node, services, at } = source;
  const locations = locationsOf(source);
  const addresses = locations.flatMap((one) => addressesOf(one));
  const readable = <T>(of: Node, entity: string, field: string, read: (text: string) => T | undefined): T | undefined => {
    const text = lineOf(of, field);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) losses.add(`${entity}.${field}`, "not-understood", text, at);
    return value;
  };
  const serviceNodes = services.map((one) => one.node);
  const statuses = distinct(serviceNodes.map((one) => readable(one, "service", "status", (text) => statusOf({ status: text }))));
  const status = statuses.length === 1 ? statuses[0] : undefined;
  const checked = present(serviceNodes.map((one) => readable(one, "service", "assured_date", dayOfCell))).toSorted();
  countLeftovers(source, locations, losses);
  return {
    name: lineOf(node, "name") ?? "",
    ...list("alternate_names", (lineOf(node, "alternate_name") ?? "").split(";").flatMap(filled)),
    ...given("description", lineOf(node, "description")),
    ...given("website", readable(node, "organization", "website", linkOf) ?? readable(node, "organization", "url", linkOf)),
    ...list(
      "emails",
      emailsOf([[node, "organization"], ...serviceNodes.map((one) => [one, "service"] as const), ...contactsOf(source)], readable),
    ),
    ...list("phones", foreignPhones(source, locations, reading, losses)),
    ...given("country", countryIn(addresses, reading, losses, source)),
    ...onlyOne("city", distinct(present(addresses.map((one) => lineOf(one, "city")))), losses, source),
    ...onlyOne("office_address", distinct(addresses.flatMap(addressText)), losses, source),
    ...(isWithheld([node, ...serviceNodes, ...locations, ...addresses]) && { address_withheld: true }),
    ...given("coverage", coverageOf(serviceNodes, reading)),
    services: services.flatMap((one) => foreignService(one, status, reading, losses)),
    ...given("status", status),
    // The record is as old as its oldest part. How it was checked no field of the standard tells.
    ...(checked[0] !== undefined && { assured: { on: checked[0] } }),
    ...list("sources", sourcesOf([node, ...serviceNodes])),
    ...given("caution", distinct(present(serviceNodes.map((one) => lineOf(one, "alert")))).join("; ") || undefined),
  };
};

const filled = (text: string): readonly string[] => (text.trim() === "" ? [] : [text.trim()]);

/** Of the organization and of its services, each once. */
const locationsOf = ({ node, services }: OrganizationSource): readonly Node[] => [
  ...new Map(
    [
      ...partsOf(node, "locations"),
      ...services.flatMap((one) => present(partsOf(one.node, "service_at_locations").map((link) => partOf(link, "location")))),
    ].map((one) => [lineOf(one, "id") ?? one, one] as const),
  ).values(),
];

/** Older tables have the address of a location in one column. */
const addressesOf = (location: Node): readonly Node[] => {
  const text = lineOf(location, "address");
  return [...partsOf(location, "addresses"), ...(text === undefined ? [] : [{ address_1: text }])];
};

const addressText = (address: Node): readonly string[] => {
  const parts = present(
    ["address_1", "address_2", "city", "region", "state_province", "postal_code"].map((field) => lineOf(address, field)),
  );
  return lineOf(address, "address_1") === undefined ? [] : [distinct(parts).join(", ")];
};

/** Those that are no person. */
const contactsOf = ({ node, services }: OrganizationSource): readonly (readonly [Node, string])[] =>
  [node, ...services.map((one) => one.node)]
    .flatMap((holder) => partsOf(holder, "contacts"))
    .filter((contact) => lineOf(contact, "name") === undefined)
    .map((contact) => [contact, "contact"] as const);

type Single = "city" | "office_address";

/** The directory has one of it; which of several would be a guess. */
const onlyOne = <K extends Single>(field: K, values: readonly string[], losses: Losses, { at }: OrganizationSource) => {
  if (values.length > 1) for (const value of values) losses.add(field, "no-place", field === "city" ? value : "", at);
  return given(field, values.length === 1 ? values[0] : undefined);
};

const countryIn = (addresses: readonly Node[], { lexicon, country }: Reading, losses: Losses, { at }: OrganizationSource) => {
  const named = distinct(present(addresses.map((one) => lineOf(one, "country"))));
  const codes = distinct(
    present(
      named.map((name) => {
        const code = countryOf(name, lexicon);
        if (code === undefined) losses.add("address.country", "not-understood", name, at);
        return code;
      }),
    ),
  );
  if (codes.length > 1) for (const code of codes) losses.add("address.country", "no-place", code, at);
  return codes.length === 1 ? codes[0] : country;
};

type Read = <T>(of: Node, entity: string, field: string, read: (text: string) => T | undefined) => T | undefined;

const emailsOf = (of: readonly (readonly [Node, string])[], readable: Read): readonly DraftEmail[] =>
  distinct(present(of.map(([node, entity]) => readable(node, entity, "email", emailOf)))).map((address) => ({ address }));

const coverageOf = (services: readonly Node[], { lexicon }: Reading): DraftOrganization["coverage"] => {
  const areas = distinct(
    services.flatMap((one) => [
      ...present(
        partsOf(one, "service_areas").map((area) => lineOf(area, "name") ?? lineOf(area, "service_area") ?? lineOf(area, "description")),
      ),
      ...(lineOf(one, "service_areas") ?? "").split(/[;,|]/).flatMap(filled),
    ]),
  );
  const [only, ...others] = areas;
  if (only === undefined) return undefined;
  return others.length === 0 && countryOf(only, lexicon) !== undefined ? "national" : areas;
};

/** Pages that are named as where the record comes from; a website is no such page. */
const sourcesOf = (nodes: readonly Node[]): readonly string[] =>
  distinct(
    nodes
      .flatMap((node) => [...partsOf(node, "additional_websites"), ...partsOf(node, "additional_urls")])
      .filter((one) => lineOf(one, "label")?.toLowerCase() === "source")
      .flatMap((one) => linkOf(lineOf(one, "url") ?? "") ?? []),
  );
