import type { closingFields } from "../../core/case/closing.ts";
import type { followUpFields } from "../../core/case/follow-up.ts";
import type { replyFields } from "../../core/case/reply.ts";
import type { Fields } from "../../core/steps/field.ts";
import type { WordsOf } from "./words-of.ts";

type FormWords<T extends Fields> = { readonly [K in keyof T]: WordsOf<T[K]> };

/** The receiver's answer, as it is noted. The slip that the receiver fills in has the same lines. */
export const replyQuestions: FormWords<typeof replyFields> = {
  received_at: {
    ask: "R1 When did they receive it?",
    why: "That it arrived is the first thing to know. It is not yet a yes.",
  },
  received_by: { ask: "R1 Who received it? Their role.", why: "So that the next call reaches the right desk. A role, not a name." },
  decision: {
    ask: "R2 What did they decide?",
    why: "Received is not accepted: many referrals end in silence after the receipt.",
    options: {
      accepted: "accepted",
      accepted_with_conditions: "accepted with conditions",
      waiting_list: "on a waiting list",
      not_accepted: "not accepted",
      redirected: "sent on to another service",
    },
  },
  reason: {
    ask: "R3 Why not?",
    why: "It tells whom to ask next, and keeps the directory honest.",
    options: {
      no_capacity: "no room",
      not_eligible: "the person does not fit their rules",
      outside_area: "outside their area",
      wrong_service: "not their kind of service",
      safety_concern: "not safe there",
      need_more_info: "they need to know more first",
      other: "another reason",
    },
  },
  alternative: { ask: "R3 Which other service do they suggest?", why: "Often they know who has room." },
  person_agrees: {
    ask: "R9 Does the person agree that the receiver tells you how it went?",
    why: "Without a yes only R1 to R3 may come back: what is about the person stays with the receiver.",
  },
  first_contact: {
    ask: "R4 What came of the first contact?",
    why: "Only when somebody was really seen has the referral worked.",
    options: {
      seen: "the person was seen",
      contacted_not_seen: "spoken with, not seen yet",
      could_not_reach: "could not be reached",
      declined_by_person: "the person did not want it",
    },
  },
  first_contact_on: { ask: "R4 On which day?", why: "To know how long it took." },
  service: {
    ask: "R5 And the service?",
    why: "To know whether anything is still to be done.",
    options: { started: "it has begun", provided: "it was given", partly: "in part", not_provided: "it was not given" },
  },
  service_on: { ask: "R5 On which day?", why: "The next reviews are counted from it." },
  referred_onward: { ask: "R6 Did they refer the person onward?", why: "Each further receiver needs a yes of its own." },
  onward_consent: { ask: "R6 With a new yes of the person?", why: "Your consent does not reach that far." },
  new_risk: {
    ask: "R7 Did they find a new risk?",
    why: "Only yes or no. Phone them for the rest: nothing of it is written down.",
  },
  case_manager: { ask: "R8 Who leads the case from now on? A role.", why: "One person should hold the plan." },
  next_review: { ask: "R8 When do they look at it again?", why: "So that both look at it on the same day." },
};

export const followUpQuestions: FormWords<typeof followUpFields> = {
  whom: {
    ask: "Whom did you try to reach?",
    why: "Tries to reach the person are counted, so that nobody is called too often.",
    options: { person: "the person", receiver: "the receiver" },
  },
  result: {
    ask: "What came of it?",
    why: "After three tries without an answer the receiver is asked instead, with the person's consent.",
    options: {
      reached: "reached",
      no_answer: "no answer",
      not_safe: "it was not safe to speak: ended as a wrong number",
    },
  },
  outcome: {
    ask: "What does the person say about the service?",
    why: "The person's word counts as much as the receiver's.",
    options: {
      seen: "they were seen there",
      service_started: "the help has begun",
      completed: "they got what they needed",
      not_seen: "nobody has seen them yet",
      declined_by_person: "they do not want it any more",
      nothing_new: "nothing new",
    },
  },
  new_risk: {
    ask: "You looked at the risk again: is there anything new?",
    why: "It is looked at in every talk. If there is: make the safety plan anew, together. What it is, is not written here.",
    options: { yes: "yes", no: "no", unsure: "not sure" },
  },
};

export const closingQuestions: FormWords<typeof closingFields> = {
  reason: {
    ask: "Why is the case closed?",
    why: "It tells whether the mechanism worked. It names nobody.",
    options: {
      needs_met: "the needs are met",
      person_ended: "the person ended it",
      transferred: "another office leads it now",
      returned_or_relocated: "the person went back or moved",
      lost_contact: "contact was lost",
      no_service_possible: "no service could be found",
      not_a_trafficking_matter_referred_elsewhere: "another kind of matter, referred elsewhere",
      died: "the person died",
      duplicate: "it was opened twice",
      other: "another reason",
    },
  },
  person_view_asked: { ask: "Have you asked the person how they see it?", why: "They say whether it is over, not the office." },
  safety_plan_left: { ask: "Does the person have a safety plan to go on with?", why: "The danger may outlast the case." },
  way_back_explained: { ask: "Does the person know how to come back?", why: "Nobody should have to begin from nothing." },
  receivers_told: {
    ask: "Have the receivers been told that the case is closed?",
    why: "They would otherwise wait for you, or go on alone.",
  },
  keep_until: {
    ask: "Keep it until which day? (Enter: 90 days from now)",
    why: "Then you are asked whether it can be erased. Nothing is erased without a yes.",
  },
};
