import type { Day } from "../day.ts";

/** All that a check-up looks at, as the outside world gave it. "Undefined" is always: this can't be known here. */
export interface Facts {
  readonly today: Day;
  readonly platform: "linux" | "mac" | "windows" | "other";
  readonly swaps: readonly SwapFact[] | undefined;
  readonly core_dumps: { readonly allowed: boolean; readonly handed_to?: string } | undefined;
  readonly vault: VaultFacts;
  readonly directory: DirectoryFacts;
}

export interface SwapFact {
  readonly name: string;
  readonly on: "memory" | "open_disk" | "sealed_disk" | "some_disk";
}

export type VaultFacts =
  | { readonly kind: "no_home" }
  /** Nothing has been saved yet. */
  | { readonly kind: "none"; readonly folder: string }
  /** The folder can't be looked into. */
  | { readonly kind: "shut"; readonly folder: string; readonly why: string }
  | VaultThere;

export interface VaultThere {
  readonly kind: "there";
  readonly folder: string;
  /** Whether `identity.age` and `recipients.txt` are there: none, one or both. */
  readonly state: "none" | "half" | "ready";
  /** Paths below the folder. */
  readonly entries: readonly EntryFact[];
  readonly strangers: readonly string[];
  readonly not_sealed: readonly string[];
  readonly not_readable: readonly string[];
  readonly abandoned: readonly string[];
  /** How many cases there are. */
  readonly cases: number;
  /** The folder, and that of the cases where a link leads elsewhere. */
  readonly places: readonly PlaceFact[] | undefined;
  /** The list that cases are sealed to, or why there is none. */
  readonly keys: readonly KeyFact[] | { readonly why: string };
  /** What opening them showed; undefined when nobody asked for it. */
  readonly opened: OpenedFacts | undefined;
}

export interface EntryFact {
  readonly path: string;
  /** The bits that say who may do what. */
  readonly mode: number;
  readonly isOwn: boolean;
  readonly isFolder: boolean;
}

export interface PlaceFact {
  readonly path: string;
  /** The folder itself and those above it, with the hidden names in each; a folder's name ends in "/". */
  readonly levels: readonly { readonly path: string; readonly hidden: readonly string[] }[];
}

export interface KeyFact {
  readonly key: string;
  /** It is a key that something can be sealed to. */
  readonly usable: boolean;
}

export type OpenedFacts = { readonly failed: Fault } | { readonly read: number; readonly faults: readonly Fault[] };

export interface Fault {
  /** In words. */
  readonly what: string;
  readonly hints: readonly string[];
  /** Nothing is damaged: another version of this tool wrote it, or it may not be read. */
  readonly whole: boolean;
}

export type DirectoryFacts =
  /** The days on which its records were last checked. */
  { readonly kind: "open"; readonly checked: readonly Day[] } | ({ readonly kind: "shut" } & Pick<Fault, "what" | "hints">);
