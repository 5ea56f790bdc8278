import { uuidOf } from "../record-uuid.ts";

export type Value = string | number | Thing | readonly Thing[];

/** An object of HSDS. Its name within the directory gives its id, which is computed when it is asked for: not every table asks. */
export interface Thing {
  readonly id: string;
  readonly [field: string]: Value;
}

/** With every id computed, once: for what is written several times. */
export const settled = (one: Thing): Thing => JSON.parse(JSON.stringify(one)) as Thing;

/** @param fields what is not known, and a list of nothing, is left out */
export const thing = (name: string, fields: Readonly<Record<string, Value | undefined>>): Thing => {
  // A loop: a large export makes millions.
  const made: Record<string, Value> & { readonly id: string } = {
    get id() {
      return uuidOf(name);
    },
  };
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) made[field] = value;
  return made;
};
