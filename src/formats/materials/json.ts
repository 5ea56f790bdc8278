import type { FoundMaterial } from "../../core/materials/find.ts";

/** Described by `docs/schemas/materials-1.json`. */
export const materialsSchema = "referral/materials/1";

/** As the list has them: a key that is absent is not known. */
export const materialsData = (found: readonly FoundMaterial[]) => ({
  materials: found.map(({ material, notStated }) => ({ ...material, ...(notStated.length > 0 && { not_stated: notStated }) })),
});
