import type { Problem } from "../core/problem.ts";
import { neutral } from "../core/text.ts";
import { describeProblem } from "./view/problems.ts";

const value = (text: string): string => neutral(text).replaceAll("%", "%25");
const property = (text: string): string => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Problems as GitHub workflow commands: each is shown at its line of a pull request. */
export const githubLines = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { what, hint } = describeProblem(problem);
      const { at, code, severity } = problem;
      const place = at ? [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`] : [];
      return `::${severity} ${[...place, `title=${code}`].join(",")}::${value(hint === "" ? what : `${what}; ${hint}`)}\n`;
    })
    .join("");
