/** How a walkthrough ends (exit codes in `commands/start.ts`). */
export const outcomes = ["summary", "partial", "information_sheet", "stopped_for_safety", "refused", "no_provider"] as const;
export type WalkOutcome = (typeof outcomes)[number];

/** Where the ordinary flow stops, and which rule says so. Words in `messages/en/stops.ts`. */
export const stopReasons = {
  third_party_report: "stopped_for_safety",
  another_adult_present: "stopped_for_safety",
  not_safe_to_speak: "stopped_for_safety",
  danger_call_first: "stopped_for_safety",
  medical_call_first: "stopped_for_safety",
  not_private: "stopped_for_safety",
  not_informed: "refused",
  no_agreement_to_talk: "information_sheet",
  no_agreement_to_notes: "information_sheet",
  nothing_wanted: "information_sheet",
  no_provider_chosen: "no_provider",
} as const satisfies Readonly<Record<string, WalkOutcome>>;
export type StopReason = keyof typeof stopReasons;

export interface Stop {
  readonly reason: StopReason;
  /** The question that decided it. */
  readonly question: string;
}
