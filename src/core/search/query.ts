import type { AccessMode, Exploitation, Population, ServiceType } from "../vocabulary/ids.ts";
import type { Town } from "./place.ts";

/** Whom a service must take; `children` and `adults` stand for several populations. */
export type Whom = Population | "children" | "adults";

/** Years, or "unknown": then the person is treated as a child. */
export type Age = number | "unknown";

export const oldestAge = 120;
export const adultAge = 18;
export const isChild = (age: Age | undefined): boolean => age === "unknown" || (age !== undefined && age < adultAge);

/**
 * What is asked of a provider. All conditions must hold; within a list, one is enough. Made of flags, of words, or of
 * both; absent means: not asked.
 */
export interface Filters {
  readonly country?: readonly string[];
  readonly service?: readonly ServiceType[];
  readonly for?: readonly Whom[];
  readonly age?: Age;
  readonly exploitation?: readonly Exploitation[];
  readonly language?: readonly string[];
  readonly near?: Town;
  readonly access?: Exclude<AccessMode, "both">;
  readonly openNow?: true;
  /** A number that is answered day and night. */
  readonly alwaysOpen?: true;
}

/** The name of one condition; the words of messages and the flags of commands hang on it. */
export type Condition = keyof Filters;

/** In the order in which they are said. */
export const conditions = [
  "service",
  "for",
  "age",
  "exploitation",
  "country",
  "near",
  "language",
  "access",
  "openNow",
  "alwaysOpen",
] as const satisfies readonly Condition[];

/** What was typed: words, flags, and whether the words are names only. */
export interface Question {
  readonly words: readonly string[];
  readonly filters: Filters;
  /** Words are looked for in names and texts, and never understood as a filter. */
  readonly literal?: boolean;
  /** A need that may be small talk ("employer", "undocumented") is not asked for: nobody there has it. */
  readonly withoutSoft?: true;
}

const children: readonly Whom[] = ["children", "girls", "boys"];

/** It is about a child, by its age or by whom it names ("boy"); of unknown age too. */
export const isAboutChild = ({ age, for: whom = [] }: Filters): boolean =>
  isChild(age) || (whom.length > 0 && whom.every((one) => children.includes(one)));
