import type { Place, Problem, ProblemCode, ProblemOf } from "../../core/problem.ts";
import { checkWords } from "../../messages/en/check.ts";
import { problemHints, problemWords } from "../../messages/en/problems.ts";
import { ruleWords } from "../../messages/en/rules.ts";
import { type Doc, item, line, span } from "./doc.ts";
import { excerpt, type Texts } from "./excerpt.ts";

const whatOf = <C extends ProblemCode>({ code, args }: ProblemOf<C>): string => problemWords[code](args);
const hintOf = <C extends ProblemCode>({ code, args }: ProblemOf<C>): string => problemHints[code]?.(args) ?? "";

/** What is wrong and what to do, in words. `hint` is "" where there is none. */
export const describeProblem = (problem: Problem): { readonly what: string; readonly hint: string } => ({
  what: whatOf(problem),
  hint: hintOf(problem),
});

export const showPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** What they found is nobody's business: a log of a build must not print it. */
const secret: readonly ProblemCode[] = ["shelter-place", "personal-contact"];

/** `file:line:col  rule  what`, as compilers print it, so that editors can jump; the line with a caret, and a `hint:` line below where there is one. */
export const problemsDoc = (problems: readonly Problem[], texts: Texts = new Map()): Doc =>
  problems.flatMap((problem) => {
    const { what, hint } = describeProblem(problem);
    const role = problem.severity === "error" ? "danger" : "warning";
    const severity = problem.severity === "error" ? "" : checkWords.warning;
    const place = problem.at ? `${showPlace(problem.at)}  ` : "";
    return [
      line(0, place, span(role, problem.code), `  ${severity}${what}`),
      ...(problem.at && !secret.includes(problem.code) ? excerpt(problem.at, texts) : []),
      ...(hint === "" ? [] : [item(4, checkWords.hint.trim(), hint)]),
    ];
  });

/** How many warnings each rule has, most first: hundreds of lines would hide the errors. */
export const warningsDoc = (warnings: readonly Problem[]): Doc => {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (rows.length === 0) return [];
  const width = String(rows[0]?.[1]).length;
  return [
    line(0, checkWords.warningsHead),
    ...rows.map(([code, count]) => ({
      ...line(2, String(count).padStart(width), "  ", span("warning", code), `  ${ruleWords[code].reason}`),
      hanging: 2,
    })),
  ];
};
