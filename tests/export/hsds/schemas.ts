import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { root } from "../../program/program.ts";

/* The schemas of HSDS 3.1 lie beside the checkout where somebody put them; their licence keeps them out of it. */

const folder = join(root, "../shared/standards/hsds/3.1/schema");
export const areSchemasHere = existsSync(folder);
export const skipped = `SKIPPED, and nothing is shown by it: no schemas of HSDS 3.1 in ${folder}`;

type Json = { [field: string]: unknown };
export type Patches = ReadonlyMap<string, unknown>;

const profileFolder = join(root, "docs/hsds-profile");
/** The merge patches of our profile, by the name of the schema. */
export const profile = (): Patches =>
  new Map(
    readdirSync(join(profileFolder, "profile")).map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(join(profileFolder, "profile", name), "utf8")),
    ]),
  );

/** JSON Merge Patch (RFC 7396). */
export const merged = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const result: Json = isObject(target) ? { ...target } : {};
  for (const [field, value] of Object.entries(patch))
    if (value === null) delete result[field];
    else result[field] = merged(result[field], value);
  return result;
};

/** Whether a service with its organization is one of HSDS 3.1. @param closed fields that no schema names are refused */
export const serviceValidator = ({
  closed,
  patches = new Map(),
}: {
  readonly closed: boolean;
  readonly patches?: Patches;
}): ValidateFunction => {
  const upstream = JSON.parse(readFileSync(join(folder, "compiled/service_with_definitions.json"), "utf8"));
  const schema = merged(upstream, patches.get("service") ?? {}) as Json;
  const definitions = schema.definitions as Json;
  for (const [name, patch] of patches) if (name !== "service") definitions[name] = merged(definitions[name], patch);
  if (closed) close(schema);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
};

/** As the standard's own checks do: every object may have the fields that its schema names, and no others. */
const close = (schema: unknown): void => {
  if (Array.isArray(schema)) schema.forEach(close);
  if (!isObject(schema)) return;
  if (isObject(schema.properties) && !Object.hasOwn(schema, "$ref")) schema.additionalProperties = false;
  Object.values(schema).forEach(close);
};

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
