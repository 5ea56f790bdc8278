/** Answers that can't both be true, or hardly. Words in `messages/en/contradictions.ts`. */
export const contradictionCodes = [
  "age",
  "age_not_certain",
  "danger_and_risk",
  "controlled_and_low_risk",
  "safe_and_no_safe_place",
  "nowhere_and_nothing_needed",
  "shelter_had",
  "interpreter",
  "help_too_late",
  "appointment_too_late",
  "contact_watched",
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

/** One of the two answers: what was chosen of a list, or what was typed. */
export interface Half {
  readonly question: string;
  readonly answer: string;
}

export interface Contradiction {
  readonly code: ContradictionCode;
  /** In the order in which they are asked. */
  readonly halves: readonly [Half, Half];
}

/** Where a contradiction can have a third way: nobody can tell, so that what protects more is taken; or a reason why both hold. */
export type ThirdWay = "unsure" | "both";

/** The others leave none: one of the two is wrong. */
const thirdWays: Readonly<Partial<Record<ContradictionCode, ThirdWay>>> = {
  age: "unsure",
  age_not_certain: "both",
  controlled_and_low_risk: "both",
  nowhere_and_nothing_needed: "both",
  help_too_late: "both",
  appointment_too_late: "both",
  contact_watched: "both",
};

export const thirdWayOf = ({ code }: Contradiction): ThirdWay | undefined => thirdWays[code];
