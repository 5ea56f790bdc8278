import { type CheckedOrganization, directoryRule } from "../rule.ts";

/** Of two records with one id the later is refused: nobody could tell which one a case meant. */
export const idTwice = directoryRule("id-twice", "error", ({ countries }) => {
  const first = new Map<string, CheckedOrganization>();
  return countries
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { id } = record;
      const before = first.get(id);
      if (!before) first.set(id, record);
      const place = before?.placeOf(["id"]);
      return place ? [{ in: record, path: ["id"], args: { id, first: `${place.file}:${place.line}` } }] : [];
    });
});
