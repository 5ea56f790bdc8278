import { type Place, type Problem, problem } from "../problem.ts";
import type { CheckedCountry, CheckedDirectory, CheckedOrganization, Finding, Rule } from "./rule.ts";
import { rules as allRules } from "./rules.ts";

/** A finding that is right about the text and wrong about the world. `id`: an organization's id or a country's code. */
export interface Exception {
  readonly rule: string;
  readonly id: string;
  readonly reason: string;
  readonly at: Place;
}

export interface LintReport {
  readonly problems: readonly Problem[];
  /** Records with an error: nothing but `check` may show them. */
  readonly faulty: ReadonlySet<CheckedOrganization>;
}

/** No reason is good enough to print where a shelter stands. */
const neverExcused = "shelter-place";

/** The findings of some files, taken file by file: those of a file alone while its text is at hand. */
export interface Linting {
  alone(country: CheckedCountry): void;
  /** What only many files together can show, once each of them was taken alone. */
  together(directory: CheckedDirectory): LintReport;
}

/**
 * An exception that silences nothing is a problem: the world changed, or it never held.
 *
 * @param mayExcuse rules that are not run now: an exception from one of them may well be needed.
 */
export const startLint = (
  exceptions: readonly Exception[] = [],
  rules: readonly Rule[] = allRules,
  mayExcuse: (rule: string) => boolean = () => false,
): Linting => {
  const problems: Problem[] = [];
  const faulty = new Set<CheckedOrganization>();
  const used = new Set<Exception>();

  const report = (rule: Rule, { path, args }: Finding<Rule["id"]>, subject: CheckedOrganization | CheckedCountry): void => {
    const of = "id" in subject ? subject.id : subject.country.country;
    const exception = rule.id === neverExcused ? undefined : exceptions.find(({ rule: id, id: whose }) => id === rule.id && whose === of);
    if (exception) {
      used.add(exception);
      return;
    }
    problems.push(problem(rule.id, args, { at: subject.placeOf(path), of, severity: rule.severity }));
    if (rule.severity === "error" && "id" in subject) faulty.add(subject);
  };
  return {
    alone: (file) => {
      for (const rule of rules) if (rule.scope === "country") for (const found of rule.check(file.country)) report(rule, found, file);
      // Record by record: of a long file only some have their text at hand.
      for (const one of file.records)
        for (const rule of rules)
          if (rule.scope === "organization") for (const found of rule.check(one.organization)) report(rule, found, one);
    },
    together: (directory) => {
      // Record by record as well: to say where something stands, its text is looked at.
      const subjects = directory.countries.flatMap((file) => [file, ...file.records]);
      const order = new Map(subjects.map((subject, n) => [subject, n]));
      rules
        .flatMap((rule) => (rule.scope === "directory" ? rule.check(directory).map((found) => ({ rule, found })) : []))
        .sort((a, b) => (order.get(a.found.in) ?? 0) - (order.get(b.found.in) ?? 0))
        .forEach(({ rule, found }) => {
          report(rule, found, found.in);
        });
      const codes = new Set(directory.countries.map(({ country }) => country.country));
      for (const exception of exceptions)
        if (!used.has(exception) && !mayExcuse(exception.rule) && codes.has(exception.id.slice(0, 2).toUpperCase())) {
          const { rule, id, at } = exception;
          problems.push(problem("exception-dead", { rule, id }, { at, of: id }));
        }
      return { problems, faulty };
    },
  };
};

/** Runs every rule over the files. See `startLint`. */
export const lint = (
  directory: CheckedDirectory,
  exceptions: readonly Exception[] = [],
  rules: readonly Rule[] = allRules,
  mayExcuse: (rule: string) => boolean = () => false,
): LintReport => {
  const linting = startLint(exceptions, rules, mayExcuse);
  for (const file of directory.countries) linting.alone(file);
  return linting.together(directory);
};
