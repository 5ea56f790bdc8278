import type { Country, Organization } from "../directory/model.ts";

/** What can change by itself: a record's own fields, a telephone, an address, a service, a page it was read from. */
export interface Part {
  readonly kind: "record" | "phone" | "email" | "service" | "source" | "emergency" | "mechanism";
  /** What tells it from others of its kind: the number, the address, the type. */
  readonly name: string;
  readonly fields: Fields;
}

/** Stated facts by field, as one writes them; what is absent is not stated. */
export type Fields = Readonly<Record<string, string>>;

export const partsOf = ({
  id: _i,
  country: _c,
  private_fields: _p,
  assured: _a,
  phones = [],
  emails = [],
  services,
  sources,
  ...own
}: Organization): readonly Part[] => [
  { kind: "record", name: "", fields: toFields(own) },
  ...numbered(phones.map(({ number, e164: _, ...phone }) => ({ kind: "phone", name: number, fields: toFields(phone) }))),
  ...numbered(emails.map(({ address, ...email }) => ({ kind: "email", name: address, fields: toFields(email) }))),
  ...numbered(services.map(({ type, ...service }) => ({ kind: "service", name: type, fields: toFields(service) }))),
  ...numbered(sources.map((source) => ({ kind: "source", name: source, fields: {} }))),
];

export const nationalParts = ({ emergency, mechanism = {} }: Country): readonly Part[] => [
  ...numbered(emergency.map(({ number, ...fields }) => ({ kind: "emergency", name: number, fields: toFields(fields) }))),
  ...Object.entries(mechanism).map(([name, facts]): Part => ({ kind: "mechanism", name, fields: toFields(facts) })),
];

/** The second of a name is another: a record may offer two kinds of shelter. */
const numbered = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, n) => {
    const before = parts.slice(0, n).filter(({ name }) => name === part.name).length;
    return before === 0 ? part : { ...part, name: `${part.name} (${before + 1})` };
  });

const toFields = (facts: object): Fields =>
  Object.fromEntries(Object.entries(facts).flatMap(([field, value]) => (value === undefined ? [] : [[field, toText(value)]])));

const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field} ${toText(inner)}`)
    .join(", ");
};
