import * as z from "zod";
import type { ServiceType } from "../core/vocabulary/ids.ts";
import { exploitations, populations, serviceTypes } from "../core/vocabulary/ids.ts";
import type { CodedWords, ExploitationTerm, GazetteerPlace, Indicator, Material, PopulationTerm, Term } from "../core/vocabulary/model.ts";

/** The shapes of `vocabulary/*.yaml`, `indicators.yaml` and `materials.yaml`. */

const text = z.string().regex(/\S/, { error: "text" });
const texts = z.array(text);
const words = z.record(z.string(), texts);
const term = { label: text, definition: text, words };

export const serviceTermSchema = z.strictObject({ id: z.enum(serviceTypes), ...term }) satisfies z.ZodType<Term<ServiceType>>;
export const populationTermSchema = z.strictObject({
  id: z.enum([...populations, "children", "adults"]),
  ...term,
  any_of: z.array(z.enum(populations)).exactOptional(),
}) satisfies z.ZodType<PopulationTerm>;
export const exploitationTermSchema = z.strictObject({
  id: z.enum(exploitations),
  ...term,
  htcds: text.nullable(),
}) satisfies z.ZodType<ExploitationTerm>;
export const attributeTermSchema = z.strictObject({ id: text, ...term }) satisfies z.ZodType<Term<string>>;

export const codedWordsSchema = z.strictObject({
  code: z.string().regex(/^(?:[a-z]{2,3}|[A-Z]{2})$/, { error: "code" }),
  words: texts,
}) satisfies z.ZodType<CodedWords>;
export const placeSchema = z.strictObject({
  name: text,
  country: text,
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
  words: texts.exactOptional(),
  ambiguous: z.boolean().exactOptional(),
  region: z.boolean().exactOptional(),
  in: texts.exactOptional(),
}) satisfies z.ZodType<GazetteerPlace>;
export const stopwordsSchema = z.record(z.string(), texts);

const indicatorSchema = z.strictObject({
  id: text,
  dimension: z.enum(["act", "means", "purpose", "child", "context"]),
  text,
  strength: z.enum(["strong", "medium", "weak"]),
  exploitation: z.union([z.literal("all"), z.array(z.enum(exploitations))]),
}) satisfies z.ZodType<Indicator>;

export const indicatorsSchema = z.strictObject({ caveats: texts, indicators: z.array(indicatorSchema) });

export const materialSchema = z.strictObject({
  id: text,
  title: text,
  publisher: text.exactOptional(),
  year: z.union([z.number(), text]).exactOptional(),
  kind: text,
  audience: text.exactOptional(),
  languages: texts.exactOptional(),
  regions: z.union([text, texts]).exactOptional(),
  urls: texts.exactOptional(),
  steps: texts.exactOptional(),
  note: text.exactOptional(),
}) satisfies z.ZodType<Material>;
