import type { WithheldReason } from "../../core/protection/withheld.ts";

/** Why nothing goes to a receiver: which rule says no, and what to do instead. */
export const withheldWords: Readonly<Record<WithheldReason, { readonly what: string; readonly way_on: string }>> = {
  not_active: {
    what: "This service is closed, or closed for now.",
    way_on: "Choose another one with the person. If you know that it is open again, tell whoever keeps the directory.",
  },
  service_full: {
    what: "This service is full.",
    way_on: "Ask them who else might have room, and choose another one. Agree on a plan until then.",
  },
  no_answer: {
    what: "Nobody answered at this service.",
    way_on: "Try once more, or choose another one. Nobody should be sent to a door that may stay closed.",
  },
  not_eligible: {
    what: "This service said that it cannot take the person.",
    way_on: "Ask them who can, without naming the person, and choose another one. It is not the person's fault: tell them so.",
  },
  service_not_offered: {
    what: "This service does not offer the help that is wanted, as far as its record says.",
    way_on: "Choose a service that offers it. If the person's wish has changed, change the help that is wanted first.",
  },
  does_not_take_person: {
    what: "As far as its record says, this service does not take people of this age or gender.",
    way_on: "Choose another one. If you think the record is wrong, call them without naming anyone and have the record corrected.",
  },
  not_chosen_by_person: {
    what: "The person did not choose this service.",
    way_on: "Show at least two services where they exist, and let the person choose.",
  },
  shelter_place_in_handover: {
    what: "The handover says where a shelter may be.",
    way_on: "Name a public place to meet, such as the station, and nothing that leads to the door.",
  },
  age_contradicts_birth_date: {
    what: "The person is entered as an adult, and the date of birth says a child.",
    way_on: "Ask again, gently. Until it is sure, treat the person as a child and go back to step 3.",
  },
  consent_missing: {
    what: "There is no yes yet for this service.",
    way_on: "Read out what would be passed on and ask. One yes is for one service; a yes to another does not count here.",
  },
  consent_refused: {
    what: "The person said no to this service.",
    way_on: "Leave it at that. Ask whether fewer lines, another service, or a call without a name would be better.",
  },
  asked_ahead: {
    what: "The time at which this service was asked for a place is still ahead.",
    way_on: "Nobody can have been asked then. Put the time right, or ask them now.",
  },
  answers_contradict: {
    what: "Two answers contradict each other, and one of them is wrong.",
    way_on: "Find out which one, with the person, and ask that question again. The yes stands.",
  },
  appointment_past: {
    what: "The appointment that was agreed is past: nobody could come to it.",
    way_on: "Agree on a new one with the service and the person, or leave it out.",
  },
  referral_over: {
    what: "The referral to this service has ended.",
    way_on: "Nothing more goes there. If the person wants it after all, ask for a new yes: this step again, from the consent on.",
  },
  consent_withdrawn: {
    what: "The person took back their yes.",
    way_on: "Pass on nothing more. If something was sent before, ask the receiver to stop using it. The help here goes on.",
  },
  consent_dated_ahead: {
    what: "The yes is dated later than now, or its time is not clear.",
    way_on: "Check the time that was written down and the clock of this computer. Then put it right.",
  },
  consent_expired: {
    what: "The yes has run out.",
    way_on: "Ask again. Much can change in a few weeks, and the person may see it differently now.",
  },
  consent_over_90_days: {
    what: "A yes holds for 90 days at most, and this one was to hold longer.",
    way_on: "Agree on an earlier day with the person, and ask again before it comes.",
  },
  consent_without_lines: {
    what: "It is not said which lines may be shared.",
    way_on: "Go through the lines with the person, one by one. A yes to everything at once is no consent.",
  },
  nothing_agreed: {
    what: "No line is left that may be passed on.",
    way_on:
      "Leave it at that: nothing goes to this service. Ask whether another service, or a call without a name, would be better. If the person wants it after all, go through the lines with them again.",
  },
  consent_not_by_person: {
    what: "An adult decides alone, and this yes does not come from the person.",
    way_on: "Ask the person themselves, alone, with an interpreter if needed. A companion or interpreter cannot say yes for them.",
  },
  child_needs_guardian_or_authority: {
    what: "For a child, or when the age is not certain, a guardian or the child-protection authority must decide.",
    way_on: "Call the child-protection authority now. If there is a guardian, ask the child and the guardian together.",
  },
  guardian_not_recorded: {
    what: "A guardian is named as having agreed, and none is recorded for the child.",
    way_on:
      "If a guardian has been appointed, put that right first. If not, call the child-protection authority: it decides, or has one appointed.",
  },
  carer_suspected: {
    what: "The adult who looks after the child may be a danger, and no guardian has been appointed.",
    way_on: "Do not contact that adult. Ask the child-protection authority to decide, or to have a guardian appointed.",
  },
  child_assent_missing: {
    what: "The child has not said yes.",
    way_on:
      "Explain it in words the child knows, with time, and ask. If the child says no, talk it over with the guardian and the authority.",
  },
  child_view_missing: {
    what: "What the child wants is not on record.",
    way_on: "Ask the child in quiet, in their own language. Write one line. If the child is too small to say, write that.",
  },
  best_interests_reason_missing: {
    what: "The reason why this is best for the child is not on record.",
    way_on: "Ask the child-protection authority for its reason. Write it in one line, without names.",
  },
  vital_interest_without_danger: {
    what: "“A life is in danger” was given as the reason, but no danger or urgent need is recorded.",
    way_on: "If there is danger, go back to the questions about danger and call for help. Otherwise ask the person for their yes.",
  },
  vital_interest_wrong_receiver: {
    what: "Without a yes, only those who save lives may be told: health care or the police.",
    way_on: "Call the emergency number. For any other service, ask the person for their yes once they are safe.",
  },
  police_not_wanted: {
    what: "The person has not said that they want contact with the police.",
    way_on: "Leave the police out: help goes on without them. If the wish changes, note it under rights first.",
  },
  formal_identification_not_wanted: {
    what: "The person has not said that they want formal identification.",
    way_on: "Offer advice from a lawyer first. The hotline can tell what it brings and what it costs, and no name is needed to ask.",
  },
  safety_critical_fact_withheld: {
    what: "The risk is high, and the receiver would not learn of it.",
    way_on:
      "Tell the person that only the level of risk is passed on, not the reason, so that they and the staff are safe. If it stays a no, do not send this; ask the service for advice without naming anyone.",
  },
  child_return_as_first_step: {
    what: "Going back is never where help for a child begins.",
    way_on: "Call child protection first. Put safety, care and a guardian before any talk of return.",
  },
  return_not_voluntary: {
    what: "There is no clear yes of the person to crossing the border.",
    way_on: "Offer a lawyer and time to think. Ask again when they are alone, rested and informed. Help here goes on meanwhile.",
  },
  return_risk_not_assessed: {
    what: "What could happen on arrival has not been looked at in both countries.",
    way_on: "Ask a return service to do this with a partner in the other country. Nothing is sent before that is finished.",
  },
  return_best_interests_missing: {
    what: "No finished procedure says that crossing the border is best for the child.",
    way_on: "Ask the child-protection authority and the guardian to start it. The child stays protected here until then.",
  },
  return_family_not_assessed: {
    what: "Nobody has finished looking at whether the family there is safe for the child.",
    way_on: "Ask child protection to have this done in the other country. Do not call the family yourself.",
  },
  receiver_not_confirmed: {
    what: "The service in the other country has not confirmed.",
    way_on: "Ask them, without a name, whether they can take this on, who is in charge and who stands in. Then note their yes.",
  },
};
