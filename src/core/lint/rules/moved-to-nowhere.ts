import { directoryRule } from "../rule.ts";

/** A tombstone leads to a record, or to a further tombstone. */
export const movedToNowhere = directoryRule("moved-to-nowhere", "error", ({ countries, standsElsewhere }) => {
  const known = new Set(countries.flatMap(({ country, records }) => [...records, ...(country.moved ?? [])].map(({ id }) => id)));
  return countries.flatMap((file) =>
    (file.country.moved ?? []).flatMap(({ id, moved_to: target }, n) =>
      target === undefined || (target !== id && (known.has(target) || standsElsewhere(target)))
        ? []
        : [{ in: file, path: ["moved", n, "moved_to"], args: { id, target } }],
    ),
  );
});
