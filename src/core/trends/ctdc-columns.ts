import type { By, CtdcShape } from "./picture.ts";

/**
 * The columns of CTDC's Global Datasets, by lower-case name: the k-anonymised one (2017-2020, 62 variables) and the synthetic
 * one (2021 and later, 27 variables), whose later releases say "sector" where earlier ones said "type".
 */
export type Meaning =
  /** Holds the answer itself. */
  | { readonly kind: "value"; readonly of: "year" | "gender" | "age" | "origin" | "country" }
  /** 1: this category applies. */
  | { readonly kind: "mark"; readonly by: By; readonly category: string }
  /** 1: the group was asked about and nothing is known, which is no answer. */
  | { readonly kind: "unspecified"; readonly by: By }
  /** Known, and not counted: it repeats others, or says something that no picture shows. */
  | { readonly kind: "passed" };

const value = (of: "year" | "gender" | "age" | "origin" | "country"): Meaning => ({ kind: "value", of });
const marks = (by: By, prefix: string, categories: Readonly<Record<string, string>>): readonly (readonly [string, Meaning])[] =>
  Object.entries(categories).map(([name, category]) => [`${prefix}${name}`.toLowerCase(), { kind: "mark", by, category }]);

const means = {
  DebtBondage: "debt_bondage",
  TakesEarnings: "takes_earnings",
  RestrictsFinancialAccess: "restricts_financial_access",
  Threats: "threats",
  PsychologicalAbuse: "psychological_abuse",
  PhysicalAbuse: "physical_abuse",
  SexualAbuse: "sexual_abuse",
  FalsePromises: "false_promises",
  PsychoactiveSubstances: "psychoactive_substances",
  RestrictsMovement: "restricts_movement",
  RestrictsMedicalCare: "restricts_medical_care",
  ExcessiveWorkingHours: "excessive_working_hours",
  UsesChildren: "uses_children",
  ThreatOfLawEnforcement: "threat_of_law_enforcement",
  WithholdsNecessities: "withholds_necessities",
  WithholdsDocuments: "withholds_documents",
  Other: "other_means",
};

/** The synthetic dataset joins some. */
const mergedMeans = {
  DebtBondageEarnings: "debt_bondage_or_earnings",
  Threats: "threats",
  AbusePsyPhySex: "abuse",
  FalsePromises: "false_promises",
  DrugsAlcohol: "psychoactive_substances",
  DenyBasicNeeds: "denies_basic_needs",
  ExcessiveWorkHours: "excessive_working_hours",
  WithholdDocs: "withholds_documents",
};

const exploitation = {
  ForcedLabour: "forced_labour",
  SexualExploit: "sexual_exploitation",
  OtherExploit: "other_exploitation",
  ForcedMarriage: "forced_marriage",
  ForcedMilitary: "forced_military",
  OrganRemoval: "organ_removal",
  SlaveryAndPractices: "slavery_and_practices",
};

const labour = {
  Agriculture: "agriculture",
  Aquafarming: "aquafarming",
  Begging: "begging",
  Construction: "construction",
  DomesticWork: "domestic_work",
  Hospitality: "hospitality",
  IllicitActivities: "illicit_activities",
  Manufacturing: "manufacturing",
  MiningOrDrilling: "mining_or_drilling",
  Peddling: "peddling",
  Transportation: "transportation",
  Other: "other_labour",
};

const sex = {
  Prostitution: "prostitution",
  Pornography: "pornography",
  RemoteInteractiveServices: "remote_interactive_services",
  PrivateSexualServices: "private_sexual_services",
  Other: "other_sexual",
};

const recruiters = { IntimatePartner: "intimate_partner", Friend: "friend", Family: "family", Other: "other_recruiter" };

const passed = [
  "Datasource",
  "majorityStatus",
  "majorityStatusAtExploit",
  "majorityEntry",
  "traffickMonths",
  "meansOfControlConcatenated",
  // Both parts are counted, each for itself.
  "isSexAndLabour",
  "typeOfExploitConcatenated",
  "typeOfLabourConcatenated",
  "typeOfSexConcatenated",
  "isAbduction",
  "RecruiterRelationship",
];

const known: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["yearofregistration", value("year")],
  ["gender", value("gender")],
  ["agebroad", value("age")],
  ["citizenship", value("origin")],
  ["countryofexploitation", value("country")],
  ...marks("exploitation", "is", exploitation),
  ...marks("means", "meansOfControl", means),
  ...marks("means", "means", mergedMeans),
  ...["typeOf", "sectorOf"].flatMap((prefix) => [
    ...marks("sector", `${prefix}Labour`, labour),
    ...marks("sector", `${prefix}Sex`, sex),
    [`${prefix}LabourNotSpecified`.toLowerCase(), { kind: "unspecified", by: "sector" }] as const,
  ]),
  ...marks("recruiter", "recruiterRelation", recruiters),
  ["recruiterrelationunknown", { kind: "unspecified", by: "recruiter" }],
  ["meansofcontrolnotspecified", { kind: "unspecified", by: "means" }],
  ...passed.map((name) => [name.toLowerCase(), { kind: "passed" }] as const),
]);

/** Some releases passed through a program that cuts names off here. */
const cutOffAt = 32;

const meaningOf = (name: string): Meaning | undefined => {
  const lower = name.trim().toLowerCase();
  const exact = known.get(lower);
  if (exact || lower.length !== cutOffAt) return exact;
  return known.get([...known.keys()].find((one) => one.startsWith(lower)) ?? "");
};

export interface CtdcHeader {
  readonly shape: CtdcShape;
  /** By column. */
  readonly meanings: readonly (Meaning | undefined)[];
  /** Columns that no release we know has: nothing is counted from them. */
  readonly unknown: readonly string[];
}

/** What the first line of a download says; undefined when it is no Global Dataset. */
export const readHeader = (names: readonly string[]): CtdcHeader | undefined => {
  const meanings = names.map(meaningOf);
  const has = (...wanted: readonly string[]): boolean => names.some((name) => wanted.includes(name.trim().toLowerCase()));
  const isDataset = has("yearofregistration") && has("countryofexploitation") && meanings.some((one) => one?.kind === "mark");
  if (!isDataset) return undefined;
  // A column without a name holds the numbers of the rows.
  const unknown = names.filter((name, n) => meanings[n] === undefined && name.trim() !== "");
  return { shape: has("datasource", "majorityentry", "typeofexploitconcatenated") ? "k-anonymised" : "synthetic", meanings, unknown };
};
