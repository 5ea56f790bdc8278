import { mayGoOn } from "../consent/consent-form.ts";
import { shareableItems } from "../consent/items.ts";
import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { isSafeToCarry } from "./danger.ts";
import { choice, day, instant, languages, listed, many, texts } from "./field.ts";
import { mayGoOut } from "./goes-out.ts";
import type { Step } from "./step.ts";
import { isUsable } from "./usable.ts";

export const consentFields = {
  consent: choice("s1", ["written", "verbal_witnessed", "verbal", "refused", "withdrawn", "nobody"]),
  consent_by: choice("s1", ["person", "guardian", "both", "none_best_interests", "none_vital_interest"]),
  child_assent: choice("s1", ["yes", "no", "too_young"]),
  items_shared: many("s1", shareableItems),
  withheld_items: many("s1", shareableItems),
  withheld_reason: choice("s1", ["fear_of_harm", "will_tell_self", "other"]),
  not_to_be_told: texts("s1"),
  consent_at: instant("s0"),
  valid_until: day("s0"),
  explained_in: languages("s0"),
  copy_wanted: choice("s0", ["paper", "none"]),
};

const given = ({ consent }: Answers, receiver: string): boolean => mayGoOn(consent[receiver]?.consent);
const ifGiven = (answers: Answers, _: unknown, receiver: string): boolean => given(answers, receiver);

/** Step 11. Consent no. 2: to this referral, to this provider, for these lines. One per receiver; nothing is ticked beforehand. */
export const consent: Step = {
  id: "consent",
  fields: consentFields,
  each: (answers) => listed(answers.services.choices).filter((receiver) => isUsable(answers, receiver)),
  when: {
    consent_by: ifGiven,
    child_assent: (answers, _, receiver) => given(answers, receiver) && isChild(answers),
    items_shared: ifGiven,
    // Of a yes to no line nothing more is asked: it is none.
    withheld_items: mayGoOut,
    withheld_reason: ({ consent }, _, receiver) => listed(consent[receiver]?.withheld_items).length > 0,
    not_to_be_told: mayGoOut,
    consent_at: mayGoOut,
    valid_until: mayGoOut,
    explained_in: mayGoOut,
    // Where paper is not safe nobody is asked whether they would like some.
    copy_wanted: (answers, known, receiver) => mayGoOut(answers, known, receiver) && isSafeToCarry(answers),
  },
};
