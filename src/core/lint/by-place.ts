import type { Problem } from "../problem.ts";

/** Orders problems by file, line, column; those without a place come first. */
export const byPlace = (a: Problem, b: Problem): number => {
  const [x, y] = [a.at, b.at];
  if (!x || !y) return Number(Boolean(x)) - Number(Boolean(y));
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  return x.line - y.line || x.column - y.column;
};
