import type { Io, Output } from "./io.ts";

const widest = 120;
const pipedWidth = 100;

/** How many columns a page may take there: those of the terminal, at most so many that lines stay easy to read. */
export const columnsOf = (output: Output, { env }: Pick<Io, "env">): number => {
  const given = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(given) && given >= 20 ? Math.min(given, widest) : pipedWidth;
};
