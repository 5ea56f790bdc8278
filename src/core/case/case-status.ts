import type { CaseRecord } from "./case-record.ts";
import { isSuccess } from "./status.ts";

/** Of the whole case, in the words of IOM's HTCDS 2.0. */
export type CaseStatus = "active" | "follow_up" | "closed" | "closed_referred";

export const caseStatusOf = ({ closed, referrals }: CaseRecord): CaseStatus => {
  if (closed) return closed.reason === "transferred" || referrals.some(({ status }) => isSuccess(status)) ? "closed_referred" : "closed";
  return referrals.some(({ sent_at }) => sent_at !== undefined) ? "follow_up" : "active";
};
