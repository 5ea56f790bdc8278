import type { Country, Organization } from "../directory/model.ts";
import type { Path, Place, ProblemArgs, ProblemCode, Severity } from "../problem.ts";

/** An organization as read, with the way back to its text. Paths start at the record. */
export interface CheckedOrganization {
  /** Of the organization. Of many files at once the organizations themselves need not be in memory. */
  readonly id: string;
  readonly organization: Organization;
  placeOf(path: Path): Place;
}

/** A country file as read, without the records that could not be. Paths start at the top of the file. */
export interface CheckedCountry {
  readonly country: Country;
  readonly records: readonly CheckedOrganization[];
  placeOf(path: Path): Place;
}

/** All files that are checked together. */
export interface CheckedDirectory {
  readonly countries: readonly CheckedCountry[];
  /** An id that none of the files has may stand in one that is not checked now. */
  standsElsewhere(id: string): boolean;
}

/** What a rule found, and where in its subject. */
export interface Finding<C extends ProblemCode> {
  readonly path: Path;
  readonly args: ProblemArgs[C];
}

interface RuleOf<C extends ProblemCode> {
  /** Exceptions and reports name the rule by it. */
  readonly id: C;
  readonly severity: Severity;
}

export interface OrganizationRule<C extends ProblemCode = ProblemCode> extends RuleOf<C> {
  readonly scope: "organization";
  check(organization: Organization): readonly Finding<C>[];
}

/** Checks what a country file holds beside its organizations. */
export interface CountryRule<C extends ProblemCode = ProblemCode> extends RuleOf<C> {
  readonly scope: "country";
  check(country: Country): readonly Finding<C>[];
}

/** Checks what only many files together can show; says itself which record a finding belongs to. */
export interface DirectoryRule<C extends ProblemCode = ProblemCode> extends RuleOf<C> {
  readonly scope: "directory";
  check(directory: CheckedDirectory): readonly (Finding<C> & { readonly in: CheckedOrganization | CheckedCountry })[];
}

export type Rule = OrganizationRule | CountryRule | DirectoryRule;

type Check<R extends Rule> = R["check"];

export const organizationRule = <C extends ProblemCode>(
  id: C,
  severity: Severity,
  check: Check<OrganizationRule<C>>,
): OrganizationRule<C> => ({
  scope: "organization",
  id,
  severity,
  check,
});
export const countryRule = <C extends ProblemCode>(id: C, severity: Severity, check: Check<CountryRule<C>>): CountryRule<C> => ({
  scope: "country",
  id,
  severity,
  check,
});
export const directoryRule = <C extends ProblemCode>(id: C, severity: Severity, check: Check<DirectoryRule<C>>): DirectoryRule<C> => ({
  scope: "directory",
  id,
  severity,
  check,
});
