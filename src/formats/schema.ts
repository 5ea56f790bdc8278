import * as z from "zod";
import { isDay } from "../core/day.ts";
import type { Country, Organization, Phone } from "../core/directory/model.ts";
import type { Expected } from "../core/problem.ts";
import {
  accessModes,
  assuranceMethods,
  exploitations,
  organizationKinds,
  phoneUses,
  populations,
  serviceTypes,
  statuses,
} from "../core/vocabulary/ids.ts";

/*
 * The shape of a country file: one source for the checks and for the JSON Schema that editors use. What a field must
 * hold is said by the `error` of its schema, a word of `Expected`; where there is none, by its type.
 */

/** Records as their files write them: what compiling adds is not theirs to say. */
type Written<T extends Organization> = Omit<T, "country" | "private_fields" | "phones"> & {
  readonly phones?: readonly Omit<Phone, "e164">[];
};
export type WrittenOrganization = Written<Organization>;
export type WrittenCountry = Omit<Country, "organizations"> & { readonly organizations: readonly WrittenOrganization[] };

const says = (expected: Expected) => ({ error: expected });
const text = z.string().regex(/\S/, says("text"));
const filled = <T extends z.ZodType>(item: T) => z.array(item).min(1, says("filled-list"));
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, says("day"))
  .refine(isDay, says("day"));
const age = z.int(says("age")).min(0, says("age")).max(120, says("age"));
const count = z.int(says("whole-number")).min(0, says("whole-number"));
const url = text.meta({ format: "uri" });
const source = url.describe("The page that says so.");
const checked = day.describe("When the page was last read.");
const consent = z.enum(["required", "not_required", "unknown"]);

const phone = z.strictObject({
  number: text.describe("As its owner prints it, in quotes."),
  use: z.enum(phoneUses).describe("hotline: a line for victims, never a tip line."),
  hours: text.exactOptional().describe("24/7, or OpenStreetMap opening_hours."),
  languages: filled(text).exactOptional().describe("ISO 639-1 codes; 639-3 where 639-1 has none."),
  note: text.exactOptional(),
  source,
});

const service = z.strictObject({
  type: z.enum(serviceTypes),
  populations: filled(z.enum(populations)).exactOptional().describe("Absent means not known; never everybody."),
  exploitation: filled(z.enum(exploitations)).exactOptional().describe("Absent means not known."),
  minimum_age: age.exactOptional().describe("Years, inclusive."),
  maximum_age: age.exactOptional().describe("Years, inclusive."),
  access: z.enum(accessModes).exactOptional().describe("Who may ask: a referring body, the person, or both."),
  languages: filled(text).exactOptional(),
  fees: text.exactOptional(),
  capacity: z.strictObject({ available: count.exactOptional(), maximum: count.exactOptional(), updated: day }).exactOptional(),
  documents_required: text.exactOptional(),
  not_for: text.exactOptional(),
  note: text.exactOptional(),
});

export const organizationSchema = z.strictObject({
  id: text.describe("<country code>-<words>, unique and never used again."),
  name: text,
  alternate_names: filled(text).exactOptional(),
  kind: z.enum(organizationKinds),
  description: text.describe("In your own words."),
  website: url.exactOptional(),
  emails: filled(z.strictObject({ address: text, source })).exactOptional(),
  phones: filled(phone).exactOptional(),
  city: text.exactOptional(),
  office_address: text.exactOptional().describe("A public office only; never the place where people are sheltered."),
  address_withheld: z.literal(true, says("true")).exactOptional().describe("There is a place, and it is nobody's business."),
  coverage: z.union([z.literal("national"), filled(text)], says("coverage")),
  services: filled(service),
  status: z.enum(statuses),
  assured: z
    .strictObject({ on: day, how: z.enum(assuranceMethods), by: text.exactOptional().describe("A role, never a person.") })
    .describe("How and when the whole record was last checked; not when it was edited."),
  age_recipient: z
    .string()
    .regex(/^age1[a-z0-9]{58,}$/, says("age-key"))
    .exactOptional()
    .describe("The provider's age public key: sheets are sealed to it."),
  caution: text.exactOptional().describe("A warning the reader must see beside the record."),
  sources: filled(url),
});

export const emergencySchema = z.strictObject({ label: text, number: text, source });

export const mechanismSchema = z.strictObject({
  reflection_period: z
    .strictObject({
      days: count.exactOptional(),
      months: count.exactOptional(),
      at_least: z.boolean().exactOptional(),
      up_to: z.boolean().exactOptional(),
      up_to_days: count.exactOptional(),
      child_months: count.exactOptional(),
      applies_to: text.exactOptional(),
      legal_basis: text.exactOptional(),
      source,
      checked,
      note: text.exactOptional(),
    })
    .exactOptional(),
  formal_identification: z
    .strictObject({
      by: text,
      who_may_file: text.exactOptional(),
      adult_consent: consent,
      child_consent: consent.exactOptional(),
      legal_basis: text.exactOptional(),
      source,
      checked,
      note: text.exactOptional(),
    })
    .exactOptional(),
  child_notification: z.strictObject({ within_hours: count, to: text, source, checked, note: text.exactOptional() }).exactOptional(),
  anonymous_consultation: z
    .strictObject({ allowed: z.boolean(), where: text.exactOptional(), source, checked, note: text.exactOptional() })
    .exactOptional(),
});

export const tombstoneSchema = z.strictObject({ id: text, moved_to: text.exactOptional(), closed_on: day.exactOptional() });

export const countrySchema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, says("country"))
    .describe("ISO 3166-1 alpha-2; XK for Kosovo. The file has the same name."),
  emergency: filled(emergencySchema),
  mechanism: mechanismSchema.exactOptional().describe("National facts; absent means not recorded: ask the hotline."),
  organizations: z.array(organizationSchema),
  moved: filled(tombstoneSchema).exactOptional().describe("Ids no longer used; cases may still refer to them."),
}) satisfies z.ZodType<WrittenCountry>;

/** The JSON Schema of a country file, as `docs/schemas/country-1.json` publishes it. */
export const countryJsonSchema = (): string => {
  const schema = z.toJSONSchema(countrySchema, { target: "draft-7" });
  return `${JSON.stringify({ title: "A country file of the referral directory", ...schema }, null, 2)}\n`;
};
