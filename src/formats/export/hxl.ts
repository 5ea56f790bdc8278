import type { ServiceColumn } from "./service-row.ts";

/**
 * The tag of each column after the Humanitarian Exchange Language 1.1: a row of them under the header lets the tools of
 * aid clusters read the table. What its core vocabulary lacks is `#x_…`, as the standard asks.
 */
export const hxlTags: Readonly<Record<ServiceColumn, string>> = {
  organization_id: "#org+code",
  organization_name: "#org+name",
  alternate_names: "#org+name+alt+list",
  kind: "#org+type",
  country: "#country+code+v_iso2",
  city: "#loc+city+name",
  office_address: "#loc+office+address",
  address_withheld: "#x_address+withheld",
  coverage: "#x_coverage+list",
  service_type: "#service+type",
  populations: "#beneficiary+type+list",
  exploitation: "#x_exploitation+type+list",
  minimum_age: "#beneficiary+age+min",
  maximum_age: "#beneficiary+age+max",
  access: "#access+type",
  service_languages: "#service+lang+list",
  fees: "#x_fees",
  capacity_available: "#capacity+beds+available",
  capacity_maximum: "#capacity+beds+max",
  capacity_updated: "#date+capacity+checked",
  documents_required: "#access+documents",
  not_for: "#x_not_for",
  service_note: "#service+notes",
  phones: "#contact+phone+list",
  phone_hours: "#contact+phone+hours+list",
  phone_languages: "#contact+phone+lang+list",
  phone_notes: "#contact+phone+notes+list",
  // Many tools drop every #contact column as personal data; the pages where a number stands must survive that.
  phone_sources: "#meta+url+phone+list",
  emails: "#contact+email+list",
  email_sources: "#meta+url+email+list",
  website: "#contact+url",
  description: "#org+description",
  caution: "#x_caution",
  status: "#status",
  assured_on: "#date+checked",
  assured_how: "#meta+checked+method",
  assured_by: "#meta+checked+by",
  age_recipient: "#x_age_recipient",
  sources: "#meta+url+list",
};

/** Whether a row of a table is its row of tags. */
export const isTagRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== "") && cells.every((cell) => cell === "" || /^#[a-z]/i.test(cell));
