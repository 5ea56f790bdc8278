import type { Due, Span } from "../../core/case/due.ts";

const span = (time: Span): string => ("hours" in time ? `${time.hours} h` : `${time.working_days} working days`);

/** The words of the sheet for the file. */
export const fileSheetWords = {
  title: (code: string) => `File ${code}`,
  headings: {
    case: "Case",
    agreed: (number: string, name: string) => `${number}: ${name}`,
    withheld: "Not handed over",
    needs: "Unmet needs",
    signature: "Signatures (kept here, never sent)",
  },
  labels: {
    opened: "Opened",
    outcome: "Outcome",
    grounds: "Grounds for referral",
    informed: "Explained before talking",
    research: "Agreed to research use",
    copy_wanted: "Person's copy",
    due: "Check with the person",
    escalate: "If the receiver is silent",
    unmet: "Service not available",
    interim: "Plan until then",
    recheck: "Look again on",
    released_items: "Lines released",
    something_withheld: "Kept back at the person's wish",
    danger_call: "Urgent call made",
  },
  grounds: {
    clear: "clear grounds to offer specialised referral (not a finding about status)",
    some: "some grounds: offer specialised advice, ask again later (not a finding about status)",
    none_recorded: "no indications recorded from what was asked: refer by need",
  },
  allInformed: "purpose, use, access, retention, withdrawal and limits",
  silence: ({ phone_after, next_after }: Due["escalate"]) => `phone after ${span(phone_after)}; next provider after ${span(next_after)}`,
  signatures: ["The person, or mark", "Guardian or authority", "Witness", "Caseworker"],
  copies: { paper: "on paper, as the person wished", none: "none: not safe, or not wanted" },
  nothing: "none",
};
