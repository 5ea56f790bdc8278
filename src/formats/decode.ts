import * as z from "zod";
import type { Country, Mechanism, Organization } from "../core/directory/model.ts";
import type { CheckedCountry, CheckedOrganization } from "../core/lint/rule.ts";
import { type Path, type Problem, problem } from "../core/problem.ts";
import { countrySchema, emergencySchema, mechanismSchema, organizationSchema, tombstoneSchema } from "./schema.ts";
import { problemsOf, unknownFields } from "./schema-problems.ts";
import type { YamlText } from "./yaml.ts";

export interface DecodedCountry {
  /** Undefined when the file does not even say which country it is about. */
  readonly checked?: CheckedCountry;
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null && !Array.isArray(data);

/**
 * A country from its YAML. What is wrong is left out and named, what is right stays: a faulty record costs that record,
 * a faulty national fact that fact.
 *
 * @param base the country as it stands below an overlay: a record whose id it has may hold only the fields it changes,
 *   and the file may leave out what it doesn't change. The records given back are whole, with `private_fields` named.
 */
export const decodeCountry = (yaml: YamlText, nameOfFile: string, base?: (code: string) => Country | undefined): DecodedCountry => {
  const { data } = yaml;
  if (!isFields(data)) return { problems: [problem("not-a-record", { expected: "record" }, { at: yaml.placeOf([]) })] };
  const problems: Problem[] = [];
  const decode: Decode = (schema, value, path, of) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) problems.push(...problemsOf(parsed.error, { schema, value, path, yaml, of }));
    return parsed.data;
  };
  const code = decode(countrySchema.shape.country, data.country, ["country"], undefined) ?? countryOfName(nameOfFile);
  if (code === undefined) return { problems };
  if (countryOfName(nameOfFile) !== code)
    problems.push(problem("file-name", { country: code }, { at: yaml.placeOf(["country"]), of: code }));
  const known = Object.keys(countrySchema.shape);
  const unknown = Object.keys(data).filter((key) => !known.includes(key));
  problems.push(...unknownFields(unknown, known, { path: [], yaml, of: code }));

  const below = base?.(code);
  const each = <T>(field: string, item: (value: unknown, path: Path) => T | undefined): T[] => {
    // Below an overlay stands what it leaves out; `moved` nobody needs.
    if (data[field] === undefined && (below || field === "moved")) return [];
    const list = decode(entries, data[field], [field], code) ?? [];
    return list.flatMap((value, n) => item(value, [field, n]) ?? []);
  };
  const emergency = each("emergency", (value, path) => decode(emergencySchema, value, path, code));
  const moved = each("moved", (value, path) => decode(tombstoneSchema, value, path, code));
  const records = each("organizations", (value, path): CheckedOrganization | undefined => {
    const given = isFields(value) ? value : {};
    const lower = below?.organizations.find(({ id }) => id === given.id);
    const id = typeof given.id === "string" ? given.id : undefined;
    const decoded = decode(organizationSchema, lower ? { ...written(lower), ...given } : value, path, id);
    if (!decoded) return undefined;
    const organization = {
      ...decoded,
      ...(lower && isHidden(lower) && !isHidden(decoded) && { address_withheld: true as const }),
      country: code,
      ...(base && { private_fields: privateFields(given, lower) }),
    };
    return { id: organization.id, organization, placeOf: placesBelow(yaml, path) };
  });
  const mechanism = data.mechanism === undefined ? undefined : decodeMechanism(data.mechanism, decode, code);

  const country: Country = {
    country: code,
    emergency,
    ...(mechanism && { mechanism }),
    organizations: records.map(({ organization }) => organization),
    ...(moved.length > 0 && { moved }),
  };
  return { checked: { country, records, placeOf: yaml.placeOf }, problems };
};

/** Made out here: a function made above would keep all that was read of the file in memory. */
const placesBelow =
  (yaml: YamlText, path: Path): YamlText["placeOf"] =>
  (within) =>
    yaml.placeOf([...path, ...within]);

/** A shelter below stays a secret place, whatever a folder laid over it makes of its services. */
const isHidden = ({ address_withheld, services }: Pick<Organization, "address_withheld" | "services">): boolean =>
  address_withheld === true || services.some(({ type }) => type === "shelter");

/** More than a file of our size can honestly hold; naming the faults of each would take minutes. */
const entries = z.array(z.unknown()).max(5_000, { error: "short-list" });

/** The value if it has the shape; else undefined, and the reasons are among the problems. `path` is where it stands. */
type Decode = <S extends z.ZodType>(schema: S, value: unknown, path: Path, of: string | undefined) => z.output<S> | undefined;

/** Fact by fact, so that one wrong fact leaves the others. */
const decodeMechanism = (value: unknown, decode: Decode, code: string): Mechanism | undefined => {
  const whole = decode(mechanismSchema, value, ["mechanism"], code);
  if (whole || !isFields(value)) return whole;
  const sound = Object.entries(value).filter(([fact, content]) => mechanismSchema.safeParse({ [fact]: content }).success);
  return mechanismSchema.parse(Object.fromEntries(sound));
};

/** What an overlay puts into a record, over what overlays below it put there. */
const privateFields = (given: Fields, lower: Organization | undefined): readonly string[] => [
  ...new Set([...(lower?.private_fields ?? []), ...Object.keys(given).filter((field) => field !== "id")]),
];

/** What a file would say of an organization: without what compiling added. */
export const written = ({ country: _, private_fields: _p, phones, ...fields }: Organization): Fields => ({
  ...fields,
  ...(phones && { phones: phones.map(({ e164: _e, ...phone }) => phone) }),
});

/** "BE.yaml" is Belgium. */
const countryOfName = (name: string): string | undefined => /(?:^|[\\/])([A-Z]{2})\.yaml$/.exec(name)?.[1];
