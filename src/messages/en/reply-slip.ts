/** Words of the slip that a receiver fills in and sends back, and of its faults. */
export const replySlipWords = {
  head: [
    "Answer to a referral. Fill in what you can after the colon, and send this file back.",
    "Write the number only, never a name. A new risk: phone, do not write it here.",
    "R4 to R8 only if the person agrees (person_agrees: yes).",
  ],
  notYaml: "this is not YAML: look at quotes, colons and indentation here",
  faults: {
    not_a_mapping: "expected lines such as: decision: accepted",
    unknown_key: "there is no such line in the slip",
    missing: "this line is needed",
  },
  expected: (what: string) => `expected ${what}`,
  aheadHint: (path: string) =>
    `ask them when it was; then put ${path} right, or note the answer by hand: referral case reply CODE. Nothing was noted.`,
  faultsHint: "put it right, or note the answer by hand: referral case reply CODE. Nothing was noted.",
};
