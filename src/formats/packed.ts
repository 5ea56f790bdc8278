import type { Country, Organization } from "../core/directory/model.ts";
import type { CheckedCountry, CheckedOrganization } from "../core/lint/rule.ts";

/**
 * Makes country files small: their records lie as bytes, and those of one country at a time are in memory as they are.
 * Of a large directory all of them at once are more than the engine will hold.
 */
export const packing = (): ((file: CheckedCountry) => CheckedCountry) => {
  let open: { readonly bytes: Uint8Array; readonly organizations: readonly Organization[] } | undefined;
  return ({ country, records, placeOf }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(country.organizations));
    const unpacked = (): readonly Organization[] => {
      if (open?.bytes !== bytes) open = { bytes, organizations: JSON.parse(new TextDecoder().decode(bytes)) };
      return open.organizations;
    };
    return {
      country: withOrganizations(country, unpacked),
      records: records.map(
        ({ id, placeOf }, n): CheckedOrganization => ({
          id,
          placeOf,
          get organization() {
            return unpacked()[n] as Organization;
          },
        }),
      ),
      placeOf,
    };
  };
};

/** A country without the records that may not be shown. They are left out when they are asked for. */
export const sound = ({ country, records }: CheckedCountry, faulty: ReadonlySet<CheckedOrganization>): Country =>
  withOrganizations(country, () =>
    country.organizations.filter((_, n) => {
      const record = records[n];
      return record && !faulty.has(record);
    }),
  );

// Written out: to copy the rest of a country would ask for its records.
const withOrganizations = ({ country, emergency, mechanism, moved }: Country, organizations: () => readonly Organization[]): Country => ({
  country,
  emergency,
  ...(mechanism && { mechanism }),
  get organizations() {
    return organizations();
  },
  ...(moved && { moved }),
});
