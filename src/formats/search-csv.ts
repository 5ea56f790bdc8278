import { freshness } from "../core/directory/fresh.ts";
import { nameOf } from "../core/search/lexicon.ts";
import { cardWords } from "../messages/en/card.ts";
import { toAsk } from "../messages/en/search.ts";
import { serviceLabels } from "../messages/en/vocabulary.ts";
import { type Row, toCsv } from "./csv.ts";
import type { Found, FoundProvider } from "./found.ts";
import { phoneText, serviceText } from "./view/card.ts";
import { valuesOf } from "./view/conditions.ts";

/** One row for each answer. */
export const searchCsv = (found: Found): string => toCsv(found.shown.map((provider) => toRow(provider, found)));

const several = "; ";

const toRow = ({ match, organization }: FoundProvider, { result, lexicon, today }: Found): Row => {
  const { filters } = result.query;
  const where = { town: filters.near?.name ?? "", country: nameOf(lexicon, "country", organization.country) };
  return {
    id: organization.id,
    name: organization.name,
    alternate_names: (organization.alternate_names ?? []).join(several),
    country: organization.country,
    city: organization.city ?? "",
    services: match.services
      .flatMap((n) => organization.services[n] ?? [])
      .map((service) => `${serviceLabels[service.type]}: ${serviceText(service, lexicon)}`)
      .join(" | "),
    phones: (organization.phones ?? []).map((phone) => `${phone.use}: ${phoneText(phone, lexicon)}`).join(" | "),
    emails: (organization.emails ?? []).map(({ address }) => address).join(several),
    website: organization.website ?? "",
    why: match.reasons.flatMap((reason) => cardWords.reason(reason, where) ?? []).join(several),
    not_stated: match.reasons
      .flatMap((reason) => (reason.code === "not-stated" ? toAsk[reason.condition](valuesOf(reason.condition, filters, lexicon)) : []))
      .join(several),
    caution: organization.caution ?? "",
    status: organization.status,
    checked_on: organization.assured.on,
    checked_how: organization.assured.how,
    freshness: freshness(organization.assured, today),
  };
};
