/** What `referral cases --help` says. */
export const casesOptionWords = {
  summary: "saved cases and what is due, the most urgent first",
  description: "Lists the saved cases with what is to be done, the most urgent first. Asks the passphrase first; names nobody.",
  due: "only those with something due today or overdue",
  overdue: "only those with something overdue",
  expired: "only those past the day until which they are kept; at a terminal it asks what to do with each",
  all: "closed ones too",
};
