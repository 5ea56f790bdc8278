import * as z from "zod";
import { countrySchema, organizationSchema } from "../schema.ts";

/*
 * The shapes of the JSON exports, from the one schema of a country file: what a file may hold is what an export may hold,
 * and what is computed besides. `--fields` may leave out any field of a record, so that none is required.
 */

const phone = organizationSchema.shape.phones.unwrap().element.extend({
  e164: z
    .string()
    .regex(/^\+\d+$/)
    .exactOptional()
    .describe("Only where the numbering plan of the country calls the number valid."),
});

const record = organizationSchema.extend({ phones: z.array(phone).min(1).exactOptional(), country: countrySchema.shape.country }).partial();

const collection = z.strictObject({
  schema: z.literal("referral/export/1"),
  countries: z.array(countrySchema.omit({ organizations: true }).extend({ organizations: z.array(record).min(1) })).min(1),
});

const feature = z.strictObject({
  type: z.literal("Feature"),
  id: z.string(),
  geometry: z.null().describe("The directory holds no coordinates; city and country stand in the properties."),
  properties: record,
});
const features = z.strictObject({ type: z.literal("FeatureCollection"), features: z.array(feature).min(1) });

const published = [
  ["export-1", "referral/export/1", "referral export --format json", collection],
  ["export-record-1", "referral/export-record/1", "One line of referral export --format ndjson", record],
  ["export-geojson-1", "referral/export-geojson/1", "referral export --format geojson (RFC 7946)", features],
] as const;

/** By the name of their file in `docs/schemas/`. */
export const exportJsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    published.map(([name, id, title, schema]) => {
      const { $schema, ...shape } = z.toJSONSchema(schema, { target: "draft-2020-12" });
      return [`${name}.json`, `${JSON.stringify({ $schema, $id: id, title, ...shape }, null, 2)}\n`];
    }),
  );
