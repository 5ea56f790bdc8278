/** Where a fault stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way into a document: keys of maps, positions in lists. */
export type Path = readonly (string | number)[];

/** What a field should have held; `messages/` has the words for each. */
export type Expected =
  | "text"
  | "filled"
  | "list"
  | "filled-list"
  | "record"
  | "whole-number"
  | "age"
  | "yes-no"
  | "true"
  | "day"
  | "country"
  | "coverage"
  | "age-key"
  | "code"
  | "short-list"
  | "one-of"
  | "number"
  | "known-shape";

/** Every code a check can report, with what its message needs to say. The words are in `messages/`. */
export interface ProblemArgs {
  "yaml-syntax": { readonly detail: string };
  "yaml-refused": { readonly what: "nesting" | "alias" | "control-character" | "encoding" | "size" };
  "duplicate-key": { readonly field: string };
  "not-a-record": { readonly expected: "record" | "list" };
  "missing-field": { readonly fields: readonly string[] };
  "unknown-field": { readonly field: string; readonly nearest?: string; readonly within?: "mapping" };
  "wrong-value": { readonly field: string; readonly expected: Expected; readonly allowed?: readonly string[]; readonly nearest?: string };
  "file-name": { readonly country: string };
  "id-form": { readonly id: string; readonly prefix: string };
  "id-twice": { readonly id: string; readonly first: string };
  "id-reused": { readonly id: string };
  "moved-to-nowhere": { readonly id: string; readonly target: string };
  "source-missing": { readonly what: string };
  "shelter-place": { readonly field: string; readonly sign: PlaceSign };
  "not-a-url": { readonly field: string };
  "unknown-language": { readonly code_given: string };
  "unknown-country": { readonly code_given: string };
  "ages-crossed": { readonly minimum: number; readonly maximum: number };
  "phone-form": { readonly field: string };
  "hours-form": { readonly hours: string };
  "personal-contact": { readonly field: string };
  "service-twice": { readonly type: string };
  "populations-contradict": { readonly populations: readonly string[] };
  "populations-missing": { readonly type: string };
  "maximum-age-missing": { readonly type: string };
  "assurance-stale": { readonly on: string };
  "text-copied": { readonly other: string };
  "number-twice": { readonly other: string };
  "name-twice": { readonly other: string };
  "hotline-number-missing": Readonly<Record<never, never>>;
  "hotline-service-missing": Readonly<Record<never, never>>;
  "police-hotline": Readonly<Record<never, never>>;
  "hours-missing": Readonly<Record<never, never>>;
  "hours-without-days": { readonly hours: string };
  "hours-grammar": { readonly hours: string };
  "shelter-office": Readonly<Record<never, never>>;
  "secret-city": Readonly<Record<never, never>>;
  "no-contact": Readonly<Record<never, never>>;
  "free-mail": Readonly<Record<never, never>>;
  "dead-prefix": { readonly number: string };
  "phone-implausible": { readonly number: string };
  "keys-unsorted": { readonly field: string; readonly before: string };
  "exception-dead": { readonly rule: string; readonly id: string };
  "not-readable": { readonly path: string };
  "directory-empty": { readonly path: string };
}

/** What in a text can lead to a door. */
export type PlaceSign = "street" | "coordinates" | "map-link" | "directions" | "postcode" | "office-address" | "withheld";

export type ProblemCode = keyof ProblemArgs;
export type Severity = "error" | "warning";

export type ProblemOf<C extends ProblemCode> = {
  readonly code: C;
  readonly args: ProblemArgs[C];
  readonly severity: Severity;
  readonly at?: Place;
  /** The record concerned: an organization's id, or a country's code. */
  readonly of?: string;
};

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

interface Circumstances {
  readonly at?: Place | undefined;
  readonly of?: string | undefined;
  /** "error" unless said otherwise. */
  readonly severity?: Severity;
}

export const problem = <C extends ProblemCode>(
  code: C,
  args: ProblemArgs[C],
  { at, of, severity = "error" }: Circumstances = {},
): Problem =>
  // One of the union's members by construction; TypeScript cannot see that through a type parameter.
  ({ code, args, severity, ...(at && { at }), ...(of !== undefined && { of }) }) as Problem;

export const isError = ({ severity }: Problem): boolean => severity === "error";
