import type { CaseStatus } from "../../core/case/case-status.ts";

/** Words of `referral case show` and `referral cases`. */
export const casePageWords = {
  statuses: {
    active: "being prepared",
    follow_up: "being followed up",
    closed: "closed",
    closed_referred: "closed, help was reached",
  } satisfies Record<CaseStatus, string>,
  headings: {
    due: "To do",
    referrals: "Referrals",
    log: "Who was told what",
    contacts: "Talks and tries",
    unasked: "Answers that this version no longer asks for, or does not take (kept)",
    answers: "Answers",
  },
  opened: (at: string, last: string) => `Opened ${at}; last entry ${last}`,
  closed: (at: string, reason: string) => `Closed ${at}: ${reason}`,
  kept: (day: string) => `Kept until ${day}; then you are asked`,
  referral: (priority: string, services: string, number: string) => [priority, services, number].filter(Boolean).join(" · "),
  since: (since: string, sent: string | undefined) => [`since ${since}`, sent && `sent ${sent}`].filter(Boolean).join("; "),
  reply: (at: string, decision: string, reason: string | undefined) => `answer of ${at}: ${[decision, reason].filter(Boolean).join(", ")}`,
  received: "received",
  release: (at: string, to: string, way: string, failed: boolean) =>
    `${at} to ${to}, ${way}${failed ? " (could not be written: nothing left)" : ""}`,
  thePerson: "the person",
  items: (labels: string) => `lines: ${labels}`,
  withoutConsent: (why: string, given: string, until: string) => `without a consent, of ${given}: ${why}; valid until ${until}`,
  consent: (form: string, by: string, given: string, until: string) => `on the yes of ${given}: ${form}, by ${by}, valid until ${until}`,
  contact: (at: string, whom: string, result: string, outcome: string | undefined, about: string | undefined) =>
    `${at} ${whom}: ${[result, outcome && (about === undefined ? outcome : `${outcome} (${about})`)].filter(Boolean).join("; ")}`,
  none: "No open case. Closed ones too: referral cases --all",
  noneOfAll: "No case is saved.",
  noneDue: "Nothing is due. All open cases: referral cases",
  nothingChanged: "Nothing was changed.",
  noneExpired: "No case is past the day until which it is kept.",
  /** One case in the list. */
  more: (count: number) => `and ${count} more`,
  nothingDue: "nothing to do now",
  expired: (count: number) =>
    `${count} ${count === 1 ? "case is" : "cases are"} past the day until which they are kept: referral cases --expired`,
  whatWithExpired: (code: string, day: string) => `${code} was to be kept until ${day}. What now?`,
  whatWithExpiredWhy: "What is no longer needed should not lie about. Nothing is erased without your yes.",
  expiredChoices: {
    later: "decide later",
    keep: "keep it 90 days more",
    erase: "erase it (its code has to be typed)",
  },
};
