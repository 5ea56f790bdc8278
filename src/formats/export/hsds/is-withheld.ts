import type { Organization } from "../../../core/directory/model.ts";

/**
 * Whether no street of it may be told. Readers of HSDS take a location for the place of the services: of whoever shelters people
 * not even the published office goes there.
 */
export const isWithheld = ({ address_withheld, services }: Organization): boolean =>
  address_withheld === true || services.some(({ type }) => type === "shelter");
