import { Document, isScalar, type Scalar, visit } from "yaml";
import * as z from "zod";
import { countrySchema, organizationSchema } from "../schema.ts";

/** Words that a YAML 1.1 reader takes for yes, no or nothing ("no" is Norwegian), and fields that look like numbers. */
const trap = /^(?:y|yes|n|no|on|off|true|false|null|~|[\d+][\d .:_-]*)$/i;
const alwaysQuoted: readonly unknown[] = ["number", "hours", "country"];
const day = /^\d{4}-\d\d-\d\d$/;

/** A value as the country files write it, lines without indentation. `key` is the field it stands under. */
export const written = (value: unknown, key = ""): string => {
  const document = new Document(value);
  visit(document, {
    Scalar: (at, node, path) => {
      if (at === "key" || typeof node.value !== "string") return;
      const pair = path.at(-1);
      const field = pair && "key" in pair && isScalar(pair.key) ? pair.key.value : path.length <= 1 ? key : "";
      if (day.test(node.value)) node.type = "PLAIN";
      else if (alwaysQuoted.includes(field) || trap.test(node.value)) quote(node);
    },
  });
  return document.toString({ lineWidth: 116 });
};

const quote = (node: Scalar): void => {
  node.type = "QUOTE_DOUBLE";
};

/** A record's fields, and those of its parts, in the order of the schema: as `check --fix` would put them. */
export const orderedRecord = (record: unknown): unknown => ordered(record, organizationSchema);
export const orderedEmergency = (emergency: unknown): unknown => ordered(emergency, countrySchema.shape.emergency);

const ordered = (value: unknown, schema: unknown): unknown => {
  const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  if (Array.isArray(value) && inner instanceof z.ZodArray) return value.map((one) => ordered(one, inner.element));
  if (typeof value !== "object" || value === null || Array.isArray(value) || !(inner instanceof z.ZodObject)) return value;
  const fields = new Map(Object.entries(value));
  const known = Object.keys(inner.shape).filter((key) => fields.has(key));
  return Object.fromEntries(known.map((key) => [key, ordered(fields.get(key), inner.shape[key])]));
};
