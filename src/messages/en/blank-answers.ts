export const blankAnswersWords = {
  head: `# Answers of one walkthrough, by step: referral start --answers THIS-FILE
# For training and tests. Real answers belong in no plain file: without "invented: true" this file is refused.
# Every question also takes unknown, declined or not_asked; unknown is never read as "no". Leave out what was not asked.
invented: true
# clock: 2026-11-22T21:00:00Z   # a fixed time, so that the same file always gives the same sheets
`,
  required: "(needed)",
  optional: "(may be left out)",
};
