import { directoryRule } from "../rule.ts";

/** Of two records with one id the later is refused: nobody could tell which one a case meant. */
export const idTwice = directoryRule("id-twice", "error", ({ countries }) => {
  const first = new Map<string, string>();
  return countries
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { id } = record.organization;
      const place = record.placeOf(["id"]);
      const before = first.get(id);
      if (before === undefined) first.set(id, `${place.file}:${place.line}`);
      return before === undefined ? [] : [{ in: record, path: ["id"], args: { id, first: before } }];
    });
});
