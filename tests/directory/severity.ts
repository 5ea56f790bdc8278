import { rules as must } from "../../src/core/lint/rules.ts";
import { furtherAsked } from "../../src/formats/lint/further.ts";

/** All rules that `check` runs over records. */
export const rules = [...must, ...furtherAsked("2026-11-25").rules];

/** What stands outside the list (shape, YAML, files) is an error, the order of fields a warning. */
export const severityOf = (code: string) =>
  code === "keys-unsorted" ? "warning" : (rules.find(({ id }) => id === code)?.severity ?? "error");
