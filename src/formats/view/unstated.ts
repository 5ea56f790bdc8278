import type { Organization, Service } from "../../core/directory/model.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";

/** A fact that the record does not state, and the services it is missing from when it stands in others. */
export interface Unstated {
  readonly what: "phone" | "hours" | "languages" | "populations" | "ages" | "access" | "fees" | "capacity" | "documents";
  readonly of?: readonly ServiceType[];
}

/** What is not known of a provider, in the order in which one asks. Nobody asks a hotline for a free place. */
export const unstated = ({ services, phones = [] }: Organization): Unstated[] => {
  const lines = phones.filter(({ use }) => use !== "fax");
  const isSpoken = lines.some(({ languages }) => languages?.length) || services.some(({ languages }) => languages?.length);
  const missing = (what: Unstated["what"], has: (service: Service) => boolean, among: readonly Service[] = services): Unstated[] => {
    const without = among.filter((service) => !has(service)).map(({ type }) => type);
    return without.length === 0 ? [] : [{ what, ...(without.length < services.length && { of: without }) }];
  };
  return [
    ...(lines.length === 0 ? [{ what: "phone" } as const] : []),
    ...(lines.length > 0 && lines.every(({ hours }) => hours === undefined) ? [{ what: "hours" } as const] : []),
    ...missing("populations", ({ populations }) => populations !== undefined && populations.length > 0),
    ...missing("ages", ({ minimum_age, maximum_age }) => minimum_age !== undefined || maximum_age !== undefined),
    ...missing("access", ({ access }) => access !== undefined),
    ...(isSpoken ? [] : [{ what: "languages" } as const]),
    ...missing("fees", ({ fees }) => fees !== undefined),
    ...missing(
      "capacity",
      ({ capacity }) => capacity !== undefined,
      services.filter(({ type }) => type === "shelter"),
    ),
    ...missing(
      "documents",
      ({ documents_required }) => documents_required !== undefined,
      services.filter(({ type }) => type !== "hotline"),
    ),
  ];
};
