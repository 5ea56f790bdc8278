import { directoryRule } from "../rule.ts";

/** An id that was given up is never used again: an old case would point to the wrong people. */
export const idReused = directoryRule("id-reused", "error", ({ countries }) => {
  const gone = new Set(countries.flatMap(({ country }) => (country.moved ?? []).map(({ id }) => id)));
  return countries
    .flatMap(({ records }) => records)
    .filter(({ id }) => gone.has(id))
    .map((record) => ({ in: record, path: ["id"], args: { id: record.id } }));
});
