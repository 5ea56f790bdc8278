import type { Path } from "../../core/problem.ts";
import { splitList } from "./list-cell.ts";
import { type ServiceColumn, serviceColumns } from "./service-row.ts";

/** The text of one cell of a row; "" where there is none, or no such column. */
export type Cells = (column: ServiceColumn) => string;

type Fields = Readonly<Record<string, unknown>>;

/** What a row says of its organization, as a country file would write it; whether it is sound is the schema's to say. */
export const organizationFields = (cell: Cells): Fields =>
  stated({
    id: text(cell("organization_id")),
    name: text(cell("organization_name")),
    alternate_names: list(cell("alternate_names")),
    kind: text(cell("kind")),
    description: text(cell("description")),
    website: text(cell("website")),
    emails: sideBySide(cell, "emails").map(([address, source]) => stated({ address, source })),
    phones: sideBySide(cell, "phones").map(([phone, hours, languages, note, source]) =>
      stated({ ...numberAndUse(phone), hours, languages: languages?.split(" "), note, source }),
    ),
    country: text(cell("country")),
    city: text(cell("city")),
    office_address: text(cell("office_address")),
    address_withheld: cell("address_withheld") === "true" ? true : text(cell("address_withheld")),
    coverage: cell("coverage") === "national" ? "national" : list(cell("coverage")),
    status: text(cell("status")),
    assured: unlessEmpty(stated({ on: text(cell("assured_on")), how: text(cell("assured_how")), by: text(cell("assured_by")) })),
    age_recipient: text(cell("age_recipient")),
    caution: text(cell("caution")),
    sources: list(cell("sources")),
  });

/** What it says of the service that it stands for. */
export const serviceFields = (cell: Cells): Fields =>
  stated({
    type: text(cell("service_type")),
    populations: list(cell("populations")),
    exploitation: list(cell("exploitation")),
    minimum_age: number(cell("minimum_age")),
    maximum_age: number(cell("maximum_age")),
    access: text(cell("access")),
    languages: list(cell("service_languages")),
    fees: text(cell("fees")),
    capacity: unlessEmpty(
      stated({
        available: number(cell("capacity_available")),
        maximum: number(cell("capacity_maximum")),
        updated: text(cell("capacity_updated")),
      }),
    ),
    documents_required: text(cell("documents_required")),
    not_for: text(cell("not_for")),
    note: text(cell("service_note")),
  });

/** Columns that run side by side, the leading one first. */
const beside = {
  phones: ["phones", "phone_hours", "phone_languages", "phone_notes", "phone_sources"],
  emails: ["emails", "email_sources"],
} as const satisfies Readonly<Record<string, readonly ServiceColumn[]>>;

/** Columns with more values than the one that leads them: nobody can say what they belong to. */
export const uneven = (cell: Cells): readonly { readonly column: ServiceColumn; readonly beside: ServiceColumn }[] =>
  Object.values(beside).flatMap(([lead, ...others]) =>
    others.filter((column) => splitList(cell(column)).length > splitList(cell(lead)).length).map((column) => ({ column, beside: lead })),
  );

const sideBySide = (cell: Cells, lead: keyof typeof beside): readonly (readonly (string | undefined)[])[] => {
  const values = beside[lead].map((column) => splitList(cell(column)));
  return (values[0] ?? []).map((_, n) => values.map((one) => one[n] || undefined));
};

const numberAndUse = (phone = ""): Fields => {
  const [, use, number] = /^(\w+): (.+)$/s.exec(phone) ?? [];
  return use === undefined ? { number: phone } : { use, number };
};

const text = (cell: string): string | undefined => cell || undefined;
const list = (cell: string): readonly string[] | undefined => (cell === "" ? undefined : splitList(cell));
const number = (cell: string): number | string | undefined => (/^\d+$/.test(cell) ? Number(cell) : text(cell));

/** Without what is not known. */
const stated = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const unlessEmpty = (fields: Fields): Fields | undefined => (Object.keys(fields).length === 0 ? undefined : fields);

const renamed: Readonly<Record<string, ServiceColumn>> = {
  id: "organization_id",
  name: "organization_name",
  "phones/number": "phones",
  "phones/use": "phones",
  "phones/hours": "phone_hours",
  "phones/languages": "phone_languages",
  "phones/note": "phone_notes",
  "phones/source": "phone_sources",
  "emails/address": "emails",
  "emails/source": "email_sources",
  "services/type": "service_type",
  "services/languages": "service_languages",
  "services/note": "service_note",
};

/** Where a field of the record stands in the table. */
export const columnOfField = (path: Path): ServiceColumn | undefined => {
  const names = path.filter((key) => typeof key === "string");
  const plain = names.filter((name) => name !== "services").join("_");
  return renamed[names.slice(0, 2).join("/")] ?? serviceColumns.find((column) => column === plain || column === names[0]);
};

/** What differs from row to row of one organization. */
const ofService: ReadonlySet<ServiceColumn> = new Set([
  "service_type",
  "populations",
  "exploitation",
  "minimum_age",
  "maximum_age",
  "access",
  "service_languages",
  "fees",
  "capacity_available",
  "capacity_maximum",
  "capacity_updated",
  "documents_required",
  "not_for",
  "service_note",
]);

/** The columns in which two rows say different things of one organization. */
export const contradictions = (one: Cells, other: Cells): readonly ServiceColumn[] =>
  serviceColumns.filter((column) => !ofService.has(column) && one(column) !== other(column));
