import type { Organization } from "./model.ts";

/**
 * A record as it may be passed on, as a file or as data for a program. None that is compiled has an address that it withholds
 * (lint rule shelter-place); none may leave this way either. Nor does the published office of who also shelters: in a list
 * that goes from hand to hand it reads as the shelter's. On the screen of whoever asks for this one record it stands.
 */
export const discreet = (organization: Organization): Organization => {
  if (!organization.address_withheld && !organization.services.some(({ type }) => type === "shelter")) return organization;
  const { office_address: _, ...rest } = organization;
  return rest;
};
