import type { Organization, Service } from "../../core/directory/model.ts";
import { joinList } from "./list-cell.ts";

type Cell = string | number | undefined;

/**
 * The columns of a table with one row per service, in order. Their names are an interface: append, never rename. Names are the
 * fields of the directory; what an organization has several of stands in one cell (`list-cell.ts`), and the columns of its
 * phones (and of its e-mails) run side by side.
 */
const columns = {
  organization_id: ({ id }) => id,
  organization_name: ({ name }) => name,
  alternate_names: ({ alternate_names = [] }) => joinList(alternate_names),
  kind: ({ kind }) => kind,
  country: ({ country }) => country,
  city: ({ city }) => city,
  office_address: ({ office_address }) => office_address,
  address_withheld: ({ address_withheld }) => (address_withheld ? "true" : ""),
  coverage: ({ coverage }) => (coverage === "national" ? coverage : joinList(coverage)),
  service_type: (_, { type }) => type,
  populations: (_, { populations = [] }) => joinList(populations),
  exploitation: (_, { exploitation = [] }) => joinList(exploitation),
  minimum_age: (_, { minimum_age }) => minimum_age,
  maximum_age: (_, { maximum_age }) => maximum_age,
  access: (_, { access }) => access,
  service_languages: (_, { languages = [] }) => joinList(languages),
  fees: (_, { fees }) => fees,
  capacity_available: (_, { capacity }) => capacity?.available,
  capacity_maximum: (_, { capacity }) => capacity?.maximum,
  capacity_updated: (_, { capacity }) => capacity?.updated,
  documents_required: (_, { documents_required }) => documents_required,
  not_for: (_, { not_for }) => not_for,
  service_note: (_, { note }) => note,
  // A spreadsheet would take a number that stands first for a formula.
  phones: ({ phones = [] }) => joinList(phones.map(({ use, number }) => `${use}: ${number}`)),
  phone_hours: ({ phones = [] }) => joinList(phones.map(({ hours = "" }) => hours)),
  phone_languages: ({ phones = [] }) => joinList(phones.map(({ languages = [] }) => languages.join(" "))),
  phone_notes: ({ phones = [] }) => joinList(phones.map(({ note = "" }) => note)),
  phone_sources: ({ phones = [] }) => joinList(phones.map(({ source }) => source)),
  emails: ({ emails = [] }) => joinList(emails.map(({ address }) => address)),
  email_sources: ({ emails = [] }) => joinList(emails.map(({ source }) => source)),
  website: ({ website }) => website,
  description: ({ description }) => description,
  caution: ({ caution }) => caution,
  status: ({ status }) => status,
  assured_on: ({ assured }) => assured.on,
  assured_how: ({ assured }) => assured.how,
  assured_by: ({ assured }) => assured.by,
  age_recipient: ({ age_recipient }) => age_recipient,
  sources: ({ sources }) => joinList(sources),
} as const satisfies Readonly<Record<string, (organization: Organization, service: Service) => Cell>>;

export type ServiceColumn = keyof typeof columns;
export const serviceColumns = Object.keys(columns) as readonly ServiceColumn[];

/** One row for each service of the organization; a number stays a number, and what is not known is "". */
export const serviceRows = (organization: Organization): readonly Readonly<Record<ServiceColumn, string | number>>[] =>
  organization.services.map(
    (service) =>
      Object.fromEntries(serviceColumns.map((column) => [column, columns[column](organization, service) ?? ""])) as Record<
        ServiceColumn,
        string | number
      >,
  );
