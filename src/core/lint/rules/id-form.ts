import { organizationRule } from "../rule.ts";

/** Nobody types more, and the table of ids has no room for it. */
const longest = 100;

/** `<cc>-<kebab>`: cases refer to ids for years, and the first part leads to the file. */
export const idForm = organizationRule("id-form", "error", ({ id, country }) => {
  const prefix = `${country.toLowerCase()}-`;
  return id.length <= longest && id.startsWith(prefix) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id.slice(prefix.length))
    ? []
    : [{ path: ["id"], args: { id, prefix } }];
});
