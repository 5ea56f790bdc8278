import type { Place, Problem, ProblemCode, ProblemOf } from "../../core/problem.ts";
import { checkWords } from "../../messages/en/check.ts";
import { problemHints, problemWords } from "../../messages/en/problems.ts";
import { type Doc, item, line, span } from "./doc.ts";

const whatOf = <C extends ProblemCode>({ code, args }: ProblemOf<C>): string => problemWords[code](args);
const hintOf = <C extends ProblemCode>({ code, args }: ProblemOf<C>): string => problemHints[code]?.(args) ?? "";

/** What is wrong and what to do, in words. `hint` is "" where there is none. */
export const describeProblem = (problem: Problem): { readonly what: string; readonly hint: string } => ({
  what: whatOf(problem),
  hint: hintOf(problem),
});

export const showPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** `file:line:col  rule  what`, as compilers print it, so that editors can jump; a `hint:` line below where there is one. */
export const problemsDoc = (problems: readonly Problem[]): Doc =>
  problems.flatMap((problem) => {
    const { what, hint } = describeProblem(problem);
    const role = problem.severity === "error" ? "danger" : "warning";
    const severity = problem.severity === "error" ? "" : checkWords.warning;
    const place = problem.at ? `${showPlace(problem.at)}  ` : "";
    return [
      line(0, place, span(role, problem.code), `  ${severity}${what}`),
      ...(hint === "" ? [] : [item(4, checkWords.hint.trim(), hint)]),
    ];
  });
