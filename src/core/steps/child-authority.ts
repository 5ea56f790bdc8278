import type { Country, Organization } from "../directory/model.ts";

/**
 * Whether a child-protection authority that can be called is recorded. A charity's children's line is none: it decides nothing
 * for a child.
 */
export const hasChildAuthority = (country: Country | undefined): boolean => country?.organizations.some(isReachableAuthority) === true;

const isReachableAuthority = ({ kind, status, services, phones = [] }: Organization): boolean =>
  kind === "government" &&
  status === "active" &&
  services.some(({ type }) => type === "child-protection") &&
  phones.some(({ use }) => use !== "fax");
