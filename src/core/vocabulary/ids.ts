/**
 * The closed lists of the directory and the walkthrough. Labels, definitions and search words are data
 * (`directory-data/vocabulary`); the ids are code, so that an unknown one does not compile or stops at the door.
 */
export const serviceTypes = [
  "hotline",
  "identification",
  "shelter",
  "case-management",
  "health",
  "mental-health",
  "legal",
  "interpretation",
  "child-protection",
  "return-reintegration",
  "education-training",
  "employment",
  "material-assistance",
  "documents",
  "family-tracing",
  "police",
  "labour-rights",
  "outreach",
] as const;
export type ServiceType = (typeof serviceTypes)[number];

export const populations = ["women", "men", "girls", "boys", "families", "lgbtiq"] as const;
export type Population = (typeof populations)[number];

export const exploitations = [
  "sexual",
  "labour",
  "domestic-servitude",
  "criminality",
  "begging",
  "forced-marriage",
  "organ-removal",
  "illegal-adoption",
  "surrogacy",
  "armed-group",
] as const;
export type Exploitation = (typeof exploitations)[number];

export const organizationKinds = ["ngo", "government", "igo", "faith", "union", "health", "legal"] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const phoneUses = ["hotline", "office", "sms", "whatsapp", "fax"] as const;
export type PhoneUse = (typeof phoneUses)[number];

export const accessModes = ["referral", "self", "both"] as const;
export type AccessMode = (typeof accessModes)[number];

export const assuranceMethods = ["public-page", "phone", "email", "visit"] as const;
export type AssuranceMethod = (typeof assuranceMethods)[number];

/** What can be wrong with a record in the world, as somebody who used it finds out. */
export const reportProblems = ["dead", "wrong", "moved", "closed", "hours", "other"] as const;
export type ReportProblem = (typeof reportProblems)[number];

export const statuses = ["active", "temporarily_closed", "defunct"] as const;
export type Status = (typeof statuses)[number];
