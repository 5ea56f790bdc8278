import type { Answers } from "./answers.ts";
import { choice, confirm, listed, must, said, text } from "./field.ts";
import type { Step } from "./step.ts";
import { isUsable } from "./usable.ts";

export const ageFields = {
  age_group: choice("s1", ["adult", "child", "unsure"], must),
  age_band: choice("s1", ["0-5", "6-11", "12-15", "16-17", "18-24", "25-59", "60+"]),
  age_disputed: confirm("s1"),
  accompanied_by: choice("s1", ["parent", "guardian", "other_relative", "unrelated_adult", "alone", "unsure"], must),
  carer_suspected: choice("s1", ["yes", "no", "unsure"], must),
  guardian_appointed: choice("s1", ["yes", "no", "requested"]),
  childs_view: text("s1"),
};

export const decisionFields = { best_interests_reason: text("s1") };

const childBands: readonly unknown[] = ["0-5", "6-11", "12-15", "16-17"];

/** Undefined where no age is known. */
export const isChildBand = (band: Answers["age"]["age_band"]): boolean | undefined =>
  said(band) === undefined ? undefined : childBands.includes(band);

/**
 * Whether the child path holds. Only an undisputed adult is an adult: unsure, unknown, disputed or contradictory is a child
 * (UNODC module 8; UK guidance on age disputes: presume a child).
 */
export const isChild = ({ age }: Pick<Answers, "age">): boolean =>
  age.age_group !== "adult" || isDisputed(age.age_disputed) || isChildBand(age.age_band) === true;

/** Whoever was asked and can't say that it is not disputed, disputes it. */
export const isDisputed = (disputed: Answers["age"]["age_disputed"]): boolean =>
  disputed !== undefined && disputed !== false && disputed !== "not_asked";

/** Only a clear "no" clears the adult beside a child. */
export const carerMayBeHarmful = ({ age }: Pick<Answers, "age">): boolean => age.carer_suspected !== "no";

const onChildPath = (answers: Answers): boolean => isChild(answers);

/** Step 3. Child, adult or unsure. */
export const age: Step = {
  id: "age",
  fields: ageFields,
  when: {
    accompanied_by: onChildPath,
    carer_suspected: onChildPath,
    guardian_appointed: onChildPath,
    childs_view: onChildPath,
  },
};

/** Why this is best for the child: asked once it is known what "this" is, before anybody is asked for a yes to it. */
export const decision: Step = {
  id: "age",
  fields: decisionFields,
  applies: (answers) => isChild(answers) && listed(answers.services.choices).some((receiver) => isUsable(answers, receiver)),
};
