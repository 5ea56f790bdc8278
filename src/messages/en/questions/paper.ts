import type { paperFields } from "../../../core/steps/paper.ts";
import type { StepWords } from "../words-of.ts";

export const paper: StepWords<typeof paperFields> = {
  title: "A sheet to take along?",
  questions: {
    copy_wanted: {
      ask: "Would you like a sheet on paper, with numbers to call and your rights? Is it safe to carry one?",
      why: "Paper can be found. It is fine to take none: the numbers can be said aloud.",
      options: { paper: "on paper", none: "none" },
    },
  },
};
