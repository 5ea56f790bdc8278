import type { SourcePlace } from "../../core/import/draft.ts";
import { type Refusal, refusal } from "../../core/import/reasons.ts";
import type { Imported } from "./imported.ts";
import { type Fields, isFields } from "./json-table.ts";
import { type Own, ownRecords } from "./own-record.ts";

/** Whether an object is a whole record of the directory: nobody else's list has these fields together. */
export const isOwnRecord = (data: unknown): data is Fields =>
  isFields(data) && typeof data.id === "string" && isFields(data.assured) && Array.isArray(data.services) && Array.isArray(data.sources);

/** Countries with their organizations, as our JSON export and our country files write them. Of a country only its organizations are read. */
export const ownCountries = (countries: readonly unknown[], placeOf: (country: number, organization: number) => SourcePlace): Imported => {
  const refused: Refusal[] = [];
  const own = countries.flatMap((country, n): readonly Own[] => {
    const organizations = isFields(country) && Array.isArray(country.organizations) ? country.organizations : [];
    return organizations.flatMap((data: unknown, m): readonly Own[] => {
      const at = placeOf(n, m);
      if (isFields(data)) return [{ data, country: isFields(country) ? country.country : undefined, from: [at] }];
      refused.push(refusal(at, "not-a-record", {}));
      return [];
    });
  });
  const lost = countries.flatMap((country) =>
    isFields(country) ? ["emergency", "mechanism", "moved"].filter((field) => hasContent(country[field])) : [],
  );
  const counts = new Map<string, number>();
  for (const field of lost) counts.set(field, (counts.get(field) ?? 0) + 1);
  return {
    ...ownRecords(own, refused),
    lost: [...counts].map(([field, count]) => ({ field, why: "about-none", count, example: "" })),
  };
};

const hasContent = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length > 0;

/** The same where each record says its country itself. */
export const ownList = (entries: readonly { readonly data: Fields; readonly at: SourcePlace }[]): Imported =>
  ownRecords(entries.map(({ data, at }) => ({ data, country: data.country, from: [at] })));
