import type { Assurance, Email, Organization, Phone, Service } from "../directory/model.ts";
import type { ServiceType } from "../vocabulary/ids.ts";

/** Where something stands in a foreign file: a line (and column) of its text, counted from 1, or its own id there. */
export interface SourcePlace {
  readonly line?: number;
  readonly column?: number;
  readonly id?: string;
}

/** A type of service in the source's own words; "" where it names none. It stays so until a person decides: there is no default. */
export interface UnknownType {
  readonly unknown: string;
}

export interface DraftService extends Omit<Service, "type"> {
  readonly type: ServiceType | UnknownType;
}

/** What the source does not say of it is absent. */
export interface DraftPhone extends Omit<Phone, "use" | "source" | "e164"> {
  readonly use?: Phone["use"];
  readonly source?: string;
}

export interface DraftEmail extends Omit<Email, "source"> {
  readonly source?: string;
}

type Stated = Partial<Omit<Organization, "name" | "services" | "phones" | "emails" | "assured" | "private_fields">>;

/**
 * An organization of a foreign file in the directory's shape. Absent = the source does not say it; nothing is filled in from
 * elsewhere. An address stands in `office_address` whatever it is: what may not be taken is left out later, in one place.
 */
export interface DraftOrganization extends Stated {
  readonly name: string;
  readonly services: readonly DraftService[];
  readonly phones?: readonly DraftPhone[];
  readonly emails?: readonly DraftEmail[];
  readonly assured?: Partial<Assurance>;
}

export interface Draft {
  readonly organization: DraftOrganization;
  /** The rows, features or services of the source that it was made of: each counts as read once. At least one. */
  readonly from: readonly SourcePlace[];
  /** Already a record of this directory, from a form of our own: its id stays, and `check` judges it as it stands. */
  readonly ours?: true;
}

export const isUnknown = (type: DraftService["type"]): type is UnknownType => typeof type !== "string";
