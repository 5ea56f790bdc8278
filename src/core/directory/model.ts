import type { Day } from "../day.ts";
import type {
  AccessMode,
  AssuranceMethod,
  Exploitation,
  OrganizationKind,
  PhoneUse,
  Population,
  ServiceType,
  Status,
} from "../vocabulary/ids.ts";

/*
 * The directory as its YAML files write it (names after Open Referral HSDS 3.1). One rule above all:
 * an absent field means "not known". Never "no", never "everybody".
 */

export interface Phone {
  /** As its owner prints it. */
  readonly number: string;
  readonly use: PhoneUse;
  /** "24/7" or OpenStreetMap opening_hours. */
  readonly hours?: string;
  /** ISO 639-1, or 639-3 where 639-1 has none. */
  readonly languages?: readonly string[];
  readonly note?: string;
  /** The page that showed the number. */
  readonly source: string;
  /** Computed when compiled: only where a phone library calls the number valid. Never written in YAML. */
  readonly e164?: string;
}

export interface Email {
  readonly address: string;
  readonly source: string;
}

export interface Capacity {
  readonly available?: number;
  readonly maximum?: number;
  readonly updated: Day;
}

export interface Service {
  readonly type: ServiceType;
  readonly populations?: readonly Population[];
  readonly exploitation?: readonly Exploitation[];
  /** Years, inclusive. */
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly access?: AccessMode;
  readonly languages?: readonly string[];
  readonly fees?: string;
  readonly capacity?: Capacity;
  readonly documents_required?: string;
  readonly not_for?: string;
  readonly note?: string;
}

/** How the whole record was last checked: a date of a check, not of an edit. `by` is a role, never a person. */
export interface Assurance {
  readonly on: Day;
  readonly how: AssuranceMethod;
  readonly by?: string;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly alternate_names?: readonly string[];
  readonly kind: OrganizationKind;
  readonly description: string;
  readonly website?: string;
  readonly emails?: readonly Email[];
  readonly phones?: readonly Phone[];
  readonly city?: string;
  /** A public office only; never the place where people are sheltered. */
  readonly office_address?: string;
  /** There is a place, and it is nobody's business. */
  readonly address_withheld?: true;
  readonly coverage: "national" | readonly string[];
  readonly services: readonly Service[];
  readonly status: Status;
  readonly assured: Assurance;
  /** An age public key: sheets for this provider are sealed to it. */
  readonly age_recipient?: string;
  /** A warning the reader must see beside the record. */
  readonly caution?: string;
  readonly sources: readonly string[];
  /** ISO 3166-1 alpha-2 (XK for Kosovo) of the file it stands in. Computed. */
  readonly country: string;
  /** Fields that an overlay folder put there; exports leave them out. Computed. */
  readonly private_fields?: readonly string[];
}

/** An id that is no longer used; cases may still refer to it. */
export interface Tombstone {
  readonly id: string;
  readonly moved_to?: string;
  readonly closed_on?: Day;
}

export interface EmergencyNumber {
  readonly label: string;
  readonly number: string;
  readonly source: string;
}

interface Sourced {
  readonly source: string;
  readonly checked: Day;
  readonly note?: string;
}

export interface ReflectionPeriod extends Sourced {
  readonly days?: number;
  readonly months?: number;
  readonly at_least?: boolean;
  readonly up_to?: boolean;
  readonly up_to_days?: number;
  readonly child_months?: number;
  readonly applies_to?: string;
  readonly legal_basis?: string;
}

export interface FormalIdentification extends Sourced {
  readonly by: string;
  readonly who_may_file?: string;
  readonly adult_consent: "required" | "not_required" | "unknown";
  readonly child_consent?: "required" | "not_required" | "unknown";
  readonly legal_basis?: string;
}

export interface ChildNotification extends Sourced {
  readonly within_hours: number;
  readonly to: string;
}

export interface AnonymousConsultation extends Sourced {
  readonly allowed: boolean;
  readonly where?: string;
}

/** National facts for the walkthrough. Absent = "not recorded, ask the hotline". */
export interface Mechanism {
  readonly reflection_period?: ReflectionPeriod;
  readonly formal_identification?: FormalIdentification;
  readonly child_notification?: ChildNotification;
  readonly anonymous_consultation?: AnonymousConsultation;
}

export interface Country {
  readonly country: string;
  readonly emergency: readonly EmergencyNumber[];
  readonly mechanism?: Mechanism;
  readonly organizations: readonly Organization[];
  readonly moved?: readonly Tombstone[];
}
