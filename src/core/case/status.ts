/**
 * Where a referral stands (after Primero's transitions, HTCDS and the Lebanon inter-agency analyses). The table of moves is
 * the only place that says what may follow what: events are checked against it, and `docs/referral-status.md` is drawn from it.
 */
export const referralStatuses = [
  "draft",
  "consented",
  "sent",
  "acknowledged",
  "accepted",
  "seen",
  "service_started",
  "completed",
  "not_accepted",
  "no_response",
  "unable_to_reach",
  "declined_by_person",
  "withdrawn",
  "revoked",
  "redirected",
  "expired",
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** The way a referral goes when all goes well. */
const mainLine: readonly ReferralStatus[] = referralStatuses.slice(0, referralStatuses.indexOf("completed") + 1);

/** It ended otherwise than it should have. Only a new yes of the person can begin it again. */
export const isOver = (status: ReferralStatus): boolean => !mainLine.includes(status);

const answers: readonly ReferralStatus[] = ["acknowledged", "accepted", "not_accepted", "redirected"];
const takenBack: readonly ReferralStatus[] = ["withdrawn", "revoked"];

export const moves: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  draft: ["consented", ...takenBack],
  consented: ["sent", "declined_by_person", "expired", ...takenBack],
  sent: [...answers, "seen", "no_response", "unable_to_reach", "declined_by_person", "expired", ...takenBack],
  acknowledged: ["accepted", "not_accepted", "redirected", "seen", "no_response", "unable_to_reach", "declined_by_person", ...takenBack],
  accepted: ["seen", "not_accepted", "redirected", "no_response", "unable_to_reach", "declined_by_person", ...takenBack],
  seen: ["service_started", "completed", "not_accepted", "redirected", "declined_by_person", ...takenBack],
  service_started: ["completed", "redirected", "declined_by_person", ...takenBack],
  completed: takenBack,
  // A sheet that lies with somebody can be called back, however the referral ended.
  not_accepted: ["consented", ...takenBack],
  // Late answers happen, and somebody may turn up.
  no_response: [...answers, "seen", "consented", ...takenBack],
  unable_to_reach: ["seen", "declined_by_person", "consented", ...takenBack],
  declined_by_person: ["consented", ...takenBack],
  withdrawn: ["consented"],
  revoked: ["consented"],
  redirected: ["consented", ...takenBack],
  expired: [...answers, "seen", "consented", ...takenBack],
};

export const mayMove = (from: ReferralStatus, to: ReferralStatus): boolean => moves[from].includes(to);

/** Already there, or further along: nothing moves, and nothing is wrong. */
export const isBehind = (from: ReferralStatus, to: ReferralStatus): boolean => {
  const [here, there] = [mainLine.indexOf(from), mainLine.indexOf(to)];
  return from === to || (here >= 0 && there >= 0 && there <= here);
};

/** Somebody was there for the person. That a paper was received is no success, nor is a promise. */
export const isSuccess = (status: ReferralStatus): boolean => ["seen", "service_started", "completed"].includes(status);

/** Nothing more is expected of this referral before the case can be closed. */
export const isResolved = (status: ReferralStatus): boolean =>
  isSuccess(status) || !["draft", "consented", "sent", "acknowledged", "accepted"].includes(status);
