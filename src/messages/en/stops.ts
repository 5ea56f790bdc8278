import type { StopReason, WalkOutcome } from "../../core/steps/stop.ts";

/** Where the ordinary flow stops: why, and what to do now. */
export const stopWords: Readonly<Record<StopReason, { readonly what: string; readonly way_on: string }>> = {
  third_party_report: {
    what: "Someone else is telling you about the person, who has agreed to nothing yet.",
    way_on:
      "Write down nothing about the person. Thank the caller and give them these numbers to pass on when it is safe. They should not confront anyone or try a rescue.",
  },
  another_adult_present: {
    what: "Another adult is present, or you are not sure.",
    way_on:
      "Speak with the person alone first: the adult beside them may be the one who controls them. Offer a plain reason, such as a form or a health check. If they cannot be parted, talk of everyday things and arrange another meeting.",
  },
  not_safe_to_speak: {
    what: "It is not safe to speak now.",
    way_on:
      "End as if it were a wrong number. Do not call back unless a safe time was agreed. If a life is in danger, call the emergency number yourself.",
  },
  danger_call_first: {
    what: "Someone is in danger, and no call for help has been recorded.",
    way_on: "Call the emergency number now, and stay with the person if you are safe. Then start again, and note the time of the call.",
  },
  medical_call_first: {
    what: "The person needs urgent care, and no call for help has been recorded.",
    way_on:
      "Call the emergency number or a doctor now. The person need not tell how it happened. Then start again, and note the time of the call.",
  },
  not_private: {
    what: "You are not in a private place.",
    way_on: "Ask nothing more about the person here. Find a room, or agree on another time and place. Then start again.",
  },
  not_informed: {
    what: "Not everything was explained, or not everything was understood.",
    way_on: "Go back to the explanations. Read them slowly, with an interpreter if that helps. A yes counts only after that.",
  },
  no_agreement_to_talk: {
    what: "The person does not want to talk now.",
    way_on:
      "That is their right. Offer the information sheet if it is safe to carry, food, rest or a phone call, and another time if they wish.",
  },
  no_agreement_to_notes: {
    what: "The person does not want notes.",
    way_on:
      "Go on talking without writing. Offer the information sheet if it is safe to carry. You may call a service with them, without giving a name.",
  },
  nothing_wanted: {
    what: "The person does not want a service now.",
    way_on: "Leave the choice with them. Offer the information sheet if it is safe to carry, and ask whether you may ask again.",
  },
  no_provider_chosen: {
    what: "No service was chosen, or none can take the person now.",
    way_on: "Call the national hotline and look in the next region. Agree on a plan for tonight and a day to look again.",
  },
};

export const outcomeWords: Readonly<Record<WalkOutcome, string>> = {
  summary: "A summary is ready for each service that was agreed to.",
  partial: "A summary is ready for some services. For the others a rule says no: the rule and the way on are named.",
  information_sheet: "Nothing about the person is passed on. An information sheet without names is ready for them.",
  stopped_for_safety: "Stopped here for safety. Use the numbers and the advice first; you can come back later.",
  refused: "Nothing is passed on: a rule says no. The rule and the way on are named.",
  no_provider: "No referral is made: no service is known that can take the person now.",
};
