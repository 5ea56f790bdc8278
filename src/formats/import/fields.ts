import {
  accessModes,
  assuranceMethods,
  exploitations,
  organizationKinds,
  populations,
  serviceTypes,
  statuses,
} from "../../core/vocabulary/ids.ts";

/** What a column of a foreign table can mean: the fields of a record, as its YAML names them. Their names are an interface. */
export const fields = [
  /** The source's own id of the organization: rows that share it are one. */
  "key",
  "name",
  "alternate_names",
  "kind",
  "description",
  "website",
  "emails",
  /** Numbers whose use the source does not state; below them those whose column states it. */
  "phones",
  "phones.hotline",
  "phones.office",
  "phones.sms",
  "phones.whatsapp",
  "phones.fax",
  "phones.hours",
  "country",
  "city",
  "office_address",
  "address_withheld",
  "coverage",
  "services.type",
  "services.populations",
  "services.exploitation",
  "services.minimum_age",
  "services.maximum_age",
  "services.access",
  "services.languages",
  "services.fees",
  "services.documents_required",
  "services.not_for",
  "services.note",
  "status",
  "assured.on",
  "assured.how",
  "assured.by",
  "caution",
  "sources",
  /** Never taken: no record of the directory has a point on a map. */
  "coordinates",
] as const;
export type Field = (typeof fields)[number];

/** Said of a column on purpose. */
export const leaveOut = "leave-out";

/** Fields that hold words of our own: those of the source are translated by the mapping, or not at all. */
export const closedFields = {
  "services.type": serviceTypes,
  "services.populations": populations,
  "services.exploitation": exploitations,
  "services.access": accessModes,
  kind: organizationKinds,
  status: statuses,
  "assured.how": assuranceMethods,
} as const satisfies Partial<Record<Field, readonly string[]>>;
export type ClosedField = keyof typeof closedFields;

/** Fields that can stand once in a mapping for every row: facts about the whole list. */
export const fixableFields = [
  "kind",
  "status",
  "coverage",
  "country",
  "services.type",
  "services.access",
  "caution",
] as const satisfies readonly Field[];
