import { choice, confirm, day, type Fields, must } from "../steps/field.ts";
import type { CaseRecord } from "./case-record.ts";
import { mostTries, triesOf } from "./follow-up.ts";
import type { StandingReferral } from "./standing.ts";
import { isResolved } from "./status.ts";

export const closureReasons = [
  "needs_met",
  "person_ended",
  "transferred",
  "returned_or_relocated",
  "lost_contact",
  "no_service_possible",
  "not_a_trafficking_matter_referred_elsewhere",
  "died",
  "duplicate",
  "other",
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** What must be so before a case is closed (referral-process, section c). Each is a plain yes of the caseworker. */
export const closingFields = {
  reason: choice("s1", closureReasons, must),
  person_view_asked: confirm("s0"),
  safety_plan_left: confirm("s0"),
  way_back_explained: confirm("s0"),
  receivers_told: confirm("s0"),
  keep_until: day("s0"),
} satisfies Fields;

type Confirmation = "person_view_asked" | "safety_plan_left" | "way_back_explained" | "receivers_told";

/** These need the person there. */
const withThePerson: readonly Confirmation[] = ["person_view_asked", "safety_plan_left", "way_back_explained"];

const personIsAway: readonly ClosureReason[] = ["lost_contact", "died", "duplicate"];

/** What this reason asks to be confirmed. */
export const confirmationsFor = (reason: ClosureReason, record: CaseRecord): readonly Confirmation[] => [
  ...(personIsAway.includes(reason) ? [] : withThePerson),
  ...(record.referrals.some(({ sent_at }) => sent_at !== undefined) ? (["receivers_told"] as const) : []),
];

export type Missing =
  | { readonly what: Confirmation | "tries_made" | "walkthrough_ended" }
  | { readonly what: "referral_open"; readonly receiver: string };

/** What still stands against closing; empty when it may be closed. */
export const missingToClose = (
  record: CaseRecord,
  referrals: readonly StandingReferral[],
  { reason, ...given }: { readonly reason: ClosureReason } & Readonly<Record<string, unknown>>,
): readonly Missing[] => {
  const confirmed = confirmationsFor(reason, record).filter((what) => given[what] !== true);
  return [
    ...referrals.flatMap(({ receiver, status }) => (isResolved(status) ? [] : [{ what: "referral_open" as const, receiver }])),
    // A draft of somebody who came back as another case has no end of its own.
    ...(record.concluded || personIsAway.includes(reason) || reason === "person_ended" ? [] : [{ what: "walkthrough_ended" as const }]),
    ...(reason === "lost_contact" && triesOf(record.contacts) < mostTries ? [{ what: "tries_made" as const }] : []),
    ...confirmed.map((what) => ({ what })),
  ];
};
