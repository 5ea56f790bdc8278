import type { Condition } from "../../core/search/query.ts";

const asks: Readonly<Partial<Record<Condition, string>>> = {
  for: "whom they take",
  age: "which ages",
  language: "languages",
  near: "this place",
  openNow: "hours",
  exploitation: "kind of exploitation",
  access: "self-referral",
};

/** A provider in the list to choose from. */
export const candidateWords = {
  noPhone: "no phone recorded",
  ask: (conditions: readonly Condition[]) => `ask: ${conditions.flatMap((one) => asks[one] ?? []).join(", ")}`,
  checked: (on: string, how: string) => (how === "public-page" ? `page read ${on}, call to confirm` : `checked ${on} by ${how}`),
  avoided: "NEAR A PLACE TO AVOID",
};
