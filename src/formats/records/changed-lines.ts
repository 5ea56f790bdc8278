import { hunksOf } from "./hunks.ts";

/** The lines that went and those that came, in their order. */
export const changedLines = (before: string, after: string): { readonly gone: readonly string[]; readonly come: readonly string[] } => {
  const hunks = hunksOf(before.split(/\r?\n/), after.split(/\r?\n/));
  return { gone: hunks.flatMap(({ gone }) => gone), come: hunks.flatMap(({ come }) => come) };
};
