import { freshness } from "../core/directory/fresh.ts";
import { serviceLabels } from "../messages/en/vocabulary.ts";
import { type Row, toCsv } from "./csv.ts";
import type { Found, FoundProvider } from "./found.ts";
import { servesText } from "./view/area.ts";
import { serviceText } from "./view/card.ts";
import { sayQuestions, sayReasons } from "./view/conditions.ts";

/** One row for each answer. */
export const searchCsv = (found: Found): string => toCsv(found.shown.map((provider) => toRow(provider, found)));

const several = "; ";

const toRow = ({ match, organization }: FoundProvider, { result, lexicon, today }: Found): Row => {
  const { filters } = result.query;
  return {
    id: organization.id,
    name: organization.name,
    alternate_names: (organization.alternate_names ?? []).join(several),
    country: organization.country,
    city: organization.city ?? "",
    serves: servesText(organization, lexicon),
    services: match.services
      .flatMap((n) => organization.services[n] ?? [])
      .map((service) => `${serviceLabels[service.type]}: ${serviceText(service, lexicon)}`)
      .join(" | "),
    phones: (organization.phones ?? []).map(({ use, number, hours }) => `${use}: ${number}${hours ? ` (${hours})` : ""}`).join(" | "),
    emails: (organization.emails ?? []).map(({ address }) => address).join(several),
    website: organization.website ?? "",
    why: sayReasons(match, filters, lexicon).join(several),
    not_stated: sayQuestions(match, filters, lexicon).join(several),
    caution: organization.caution ?? "",
    status: organization.status,
    checked_on: organization.assured.on,
    checked_how: organization.assured.how,
    freshness: freshness(organization.assured, today),
  };
};
