import { Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { isUnknown, type SourcePlace } from "../../core/import/draft.ts";
import type { Settled, SettledOrganization } from "../../core/import/settle.ts";
import { neutral } from "../../core/text.ts";
import { organizationKinds, phoneUses, statuses } from "../../core/vocabulary/ids.ts";
import { reviewWords as w } from "../../messages/en/import.ts";
import { yamlText } from "../export/yaml.ts";
import { inOrder } from "../lint/key-order.ts";
import { organizationSchema } from "../schema.ts";
import { placesText } from "./place-text.ts";

/**
 * A country file for review. What the directory needs and the source does not say stands there empty, with what is asked beside
 * it: `check` refuses the record until somebody said it.
 *
 * @param file as the user called it
 */
export const reviewYaml = (country: string, records: readonly Settled[], file: string): string => {
  const organizations = records.map(({ organization }) => written(organization));
  const document = new Document({ country, emergency: [], organizations }, { aliasDuplicateObjects: false });
  const list = document.get("organizations");
  if (isSeq(list))
    for (const [n, { organization, from }] of records.entries()) {
      const node = list.items[n];
      if (isMap(node)) annotate(node, organization, from);
    }
  const head = w.head(country, neutral(file)).map((text) => `# ${text}\n`);
  return `# yaml-language-server: $schema=../docs/schemas/country-1.json\n${head.join("")}${yamlText(document)}`;
};

const { shape } = organizationSchema;
const phoneKeys = Object.keys(shape.phones.unwrap().element.shape);
const serviceKeys = Object.keys(shape.services.element.shape);

/** With the fields that are asked for, all in the order of the schema. */
const written = ({ country: _, ...organization }: SettledOrganization): Readonly<Record<string, unknown>> => {
  const { kind = "", description = "", coverage = "", status = "", phones, services } = organization;
  return ordered(Object.keys(shape), {
    ...organization,
    kind,
    description,
    coverage,
    status,
    ...(phones && { phones: phones.map(({ use = "", ...phone }) => ordered(phoneKeys, { ...phone, use })) }),
    services: services.map(({ type, ...service }) => ordered(serviceKeys, { ...service, type: isUnknown(type) ? "" : type })),
  });
};

const ordered = (known: readonly string[], fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(inOrder(Object.keys(fields), known).map((key) => [key, fields[key]]));

const annotate = (node: Node, organization: SettledOrganization, from: readonly SourcePlace[]): void => {
  if (!isMap(node)) return;
  node.commentBefore = ` ${w.from(neutral(placesText(from, 5)))}`;
  const comment = (path: readonly (string | number)[], text: string) => {
    const scalar = node.getIn(path, true);
    if (isScalar(scalar)) scalar.comment = ` ${neutral(text)}`;
  };
  const { kind, description, coverage, status, phones = [], services } = organization;
  if (kind === undefined) comment(["kind"], w.oneOf(organizationKinds));
  if (description === undefined) comment(["description"], w.description);
  if (coverage === undefined) comment(["coverage"], w.coverage);
  if (status === undefined) comment(["status"], w.oneOf(statuses));
  for (const [n, { use }] of phones.entries()) if (use === undefined) comment(["phones", n, "use"], w.oneOf(phoneUses));
  for (const [n, { type }] of services.entries()) if (isUnknown(type)) comment(["services", n, "type"], w.type(type.unknown));
};
