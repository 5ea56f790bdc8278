import type { Exploitation, Population, ServiceType } from "./ids.ts";

/** Search words by language (ISO 639-1); the label and definition are English. */
export interface Term<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly definition: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** `any_of`: a word for several populations ("children" = girls or boys). */
export interface PopulationTerm extends Term<Population | "children" | "adults"> {
  readonly any_of?: readonly Population[];
}

export interface ExploitationTerm extends Term<Exploitation> {
  /** Value of HTCDS 2.0 `vic_TypeOfExploitation`, or null where it has none. */
  readonly htcds: string | null;
}

export interface GazetteerPlace {
  readonly name: string;
  readonly country: string;
  /** Latitude, longitude of the town, in degrees. Never of a provider. */
  readonly at: readonly [number, number];
  readonly words?: readonly string[];
  /** The name is an everyday word too: it counts only beside another sign that a place is meant. */
  readonly ambiguous?: boolean;
  /** No town but a part of a country ("Scotland"): nothing is near it or far from it. */
  readonly region?: boolean;
  /** Parts of its country that it lies in, by the name of their own line, where some record serves no more than that part. */
  readonly in?: readonly string[];
}

export interface CodedWords {
  readonly code: string;
  readonly words: readonly string[];
}

export interface Vocabulary {
  readonly services: readonly Term<ServiceType>[];
  readonly populations: readonly PopulationTerm[];
  readonly exploitation: readonly ExploitationTerm[];
  /** English names by ISO code. */
  readonly languages: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  /** IANA time zones by country, from ICU: opening hours are local to the provider. */
  readonly time_zones: Readonly<Record<string, readonly string[]>>;
}

export interface Indicator {
  readonly id: string;
  readonly dimension: "act" | "means" | "purpose" | "child" | "context";
  readonly text: string;
  readonly strength: "strong" | "medium" | "weak";
  readonly exploitation: "all" | readonly Exploitation[];
}

/** Absent = not known. */
export interface Material {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number | string;
  readonly kind: string;
  readonly audience?: string;
  readonly languages?: readonly string[];
  readonly regions?: string | readonly string[];
  readonly urls?: readonly string[];
  readonly steps?: readonly string[];
  readonly note?: string;
}
