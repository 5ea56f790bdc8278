import type { Io } from "../../ports/io.ts";

/**
 * Whether charts are drawn in ASCII: without colour, in accessible mode, and where the terminal's letters are not known to be
 * Unicode (LC_ALL, LC_CTYPE or LANG, in this order; Windows Terminal sets none).
 */
export const isPlain = ({ env, accessible }: Pick<Io, "env" | "accessible">): boolean => {
  if ((env.NO_COLOR ?? "") !== "" || accessible) return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return env.WT_SESSION === undefined && !/utf-?8/i.test(locale);
};
