import type { Organization } from "../../core/directory/model.ts";
import type { Match } from "../../core/search/search.ts";
import { candidateWords as w } from "../../messages/en/candidates.ts";
import { hoursHere } from "../../messages/en/hours.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";

/** One provider as a line to choose: what it offers, how to reach it, what to ask, and what to mind. */
export const candidateWords = (match: Match, organization: Organization | undefined, avoided: boolean): string => {
  const { listing, services, reasons } = match;
  const offered = [...new Set(services.map((n) => listing.services[n]?.type))].flatMap((type) => (type ? [serviceLabels[type]] : []));
  const phone = organization?.phones?.find(({ use }) => use !== "fax");
  const unknown = reasons.flatMap((reason) => (reason.code === "not-stated" ? [reason.condition] : []));
  return [
    listing.name,
    offered.join(", "),
    phone ? [phone.number, phone.hours && hoursHere(phone.hours)].filter(Boolean).join(" ") : w.noPhone,
    unknown.length > 0 ? w.ask(unknown) : "",
    organization?.caution ?? "",
    w.checked(listing.assured.on, listing.assured.how),
    avoided ? w.avoided : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
};
