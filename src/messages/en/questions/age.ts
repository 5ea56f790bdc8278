import type { ageFields, decisionFields } from "../../../core/steps/age.ts";
import type { StepWords } from "../words-of.ts";

export const age: StepWords<typeof ageFields & typeof decisionFields> = {
  title: "Child or adult?",
  titles: { best_interests_reason: "What is best for the child" },
  questions: {
    age_group: {
      ask: "Are you 18 or older?",
      why: "Children have more protection. When it is not certain, we protect first and treat the person as a child.",
      options: { adult: "18 or older", child: "under 18", unsure: "not certain" },
    },
    age_band: {
      ask: "About how old are you?",
      why: "Many services take only certain ages. A rough age is enough; no birth date is needed.",
      options: {
        "0-5": "0 to 5 years",
        "6-11": "6 to 11 years",
        "12-15": "12 to 15 years",
        "16-17": "16 or 17 years",
        "18-24": "18 to 24 years",
        "25-59": "25 to 59 years",
        "60+": "60 years or more",
      },
    },
    age_disputed: {
      ask: "Does anyone doubt this age, or do papers say something else?",
      why: "False papers may have been given to them. While there is doubt, the protection of a child holds.",
    },
    accompanied_by: {
      ask: "Who came with the child?",
      why: "A child needs an adult who is safe, and that is not always the one who came along.",
      options: {
        parent: "a parent",
        guardian: "a guardian",
        other_relative: "another relative",
        unrelated_adult: "an adult who is not family",
        alone: "nobody, the child is alone",
        unsure: "I am not sure",
      },
    },
    carer_suspected: {
      ask: "Could the adult who looks after the child be a danger to the child?",
      why: "Only a clear no clears the carer. Otherwise the carer is not contacted and not asked to agree to anything.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    guardian_appointed: {
      ask: "Has a guardian been appointed for the child?",
      why: "A guardian decides together with the child, apart from the adult who came along.",
      options: { yes: "yes", no: "no", requested: "asked for, not yet there" },
    },
    childs_view: {
      ask: "What would you like to happen now?",
      why: "A child has a right to be heard. One line in the child's own words; not what happened.",
    },
    best_interests_reason: {
      ask: "Why is this step the best for the child? One line.",
      why: "If the authority decides without a guardian, its reason must be on record. No names, and not what happened.",
    },
  },
};
