import { advice } from "../../src/core/lint/advice.ts";
import { rules as must } from "../../src/core/lint/rules.ts";
import { hoursGrammar } from "../../src/formats/lint/hours-grammar.ts";
import { phoneImplausible } from "../../src/formats/lint/phone-implausible.ts";

/** All rules that `check` runs over records. */
export const rules = [...must, ...advice("2026-11-25"), phoneImplausible, hoursGrammar];

/** What stands outside the list (shape, YAML, files) is an error, the order of fields a warning. */
export const severityOf = (code: string) =>
  code === "keys-unsorted" ? "warning" : (rules.find(({ id }) => id === code)?.severity ?? "error");
