import type { Country, Organization } from "../directory/model.ts";

/** What can change by itself: a record's own fields, a telephone, an address, a service, a page it was read from. */
export interface Part {
  readonly kind: "record" | "phone" | "email" | "service" | "source" | "emergency" | "mechanism";
  /** What tells it from others of its kind: the number, the address, the type. */
  readonly name: string;
  /** Which of those of its name, from 1: a record may offer two kinds of shelter. */
  readonly nth: number;
  readonly fields: Fields;
  /** What each field says, a list in no order: languages in another order are the same languages. */
  readonly said: Readonly<Record<string, readonly string[]>>;
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
}: Organization): readonly Part[] =>
  numbered([
    ["record", "", own],
    ...phones.map(({ number, e164: _, ...phone }): Entry => ["phone", number, phone]),
    ...emails.map(({ address, ...email }): Entry => ["email", address, email]),
    ...services.map(({ type, ...service }): Entry => ["service", type, service]),
    ...sources.map((source): Entry => ["source", source, {}]),
  ]);

export const nationalParts = ({ emergency, mechanism = {} }: Country): readonly Part[] =>
  numbered([
    ...emergency.map(({ number, ...fields }): Entry => ["emergency", number, fields]),
    ...Object.entries(mechanism).map(([name, facts]): Entry => ["mechanism", name, facts]),
  ]);

type Entry = readonly [kind: Part["kind"], name: string, facts: object];

const numbered = (entries: readonly Entry[]): readonly Part[] =>
  entries.map(([kind, name, facts], n) => {
    const nth = 1 + entries.slice(0, n).filter(([otherKind, other]) => otherKind === kind && other === name).length;
    const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
    return {
      kind,
      name,
      nth,
      fields: Object.fromEntries(stated.map(([field, value]) => [field, toText(value)])),
      said: Object.fromEntries(
        stated.map(([field, value]) => [field, (Array.isArray(value) ? value.map(toText) : [toText(value)]).sort()]),
      ),
    };
  });

const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field} ${toText(inner)}`)
    .join(", ");
};
