/** What `referral start --help` says. */
export const startOptionWords = {
  summary: "walk the steps of a referral; ends in the summary",
  description:
    "Walk the steps of a referral mechanism, danger first, and end in a summary for each receiver the person agreed to.\n" +
    "At every question: why we ask, back, skip, leave. With a vault each answer is saved at once, sealed; without one nothing is.\n" +
    "Sheets go to stdout, questions to stderr.",
  answers: "run an invented case from a file, without a terminal (see: referral help answers-file)",
  blank: "print an empty answers file with comments",
  sheet: (kinds: readonly string[]) => `sheets to make: ${kinds.join(", ")} or all (repeatable; default: receiver and person)`,
  format: "how the sheets are written",
  save: "save it as you go, sealed (asked at a terminal where there is no vault yet; with --answers: the invented case, for training)",
  noSave: "write nothing, also where there is a vault",
  output: "write the sheets into this folder, named by number, instead of printing them",
};
