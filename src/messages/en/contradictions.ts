import type { ContradictionCode } from "../../core/steps/contradiction.ts";

/** Two answers that can't both be true, or hardly: said at the question, before either is taken. */
export const contradictionWords = {
  ask: (one: string, other: string) => `Two answers contradict each other: "${one}" and "${other}". Which one is wrong?`,
  /** One of them, with the question as it was asked. */
  answered: (question: string, answer: string) => `${question}: “${answer}”`,
  /** By their questions: what was answered stands in no error. */
  both: (one: string, other: string) =>
    `Two answers contradict each other, and one of them is wrong: the one to ${one}, and the one to ${other}.`,
  wrong: (answer: string) => `"${answer}" is wrong: ask that again`,
};

interface Words {
  readonly why: string;
  /** The third way, where there is one. */
  readonly otherwise?: string;
}

export const whyContradictory: Readonly<Record<ContradictionCode, Words>> = {
  age: {
    why: "Neither is taken until you say so: a child who passes for an adult loses protection. Ask the person once more. While it is not certain, the protection of a child holds. By a date of birth somebody is 18 once that day has begun everywhere in the world.",
    otherwise: "nobody can tell: not certain whether 18, protect as a child",
  },
  age_not_certain: {
    why: "Whoever may be under 18 is treated as a child: only services that take children are shown, no shelter for women or men, and a guardian or the authority must decide. Ask the person once more. Where papers and person differ on the year, and nobody doubts that they are 18, nobody doubts this age: then that answer is wrong.",
    otherwise: "neither is wrong: protect as a child, ask for the guardian, and show only services that take children",
  },
  danger_and_risk: {
    why: "Where a risk is immediate somebody is in danger now: then whom to call comes first. Where somebody is in danger the risk is not low.",
  },
  controlled_and_low_risk: {
    why: "Whoever can be found by somebody who controls them is seldom at low risk. The level decides how fast to act and how private the place must be.",
    otherwise: "neither is wrong: the reason is the next answer",
  },
  safe_and_no_safe_place: {
    why: "Whether there is a bed tonight decides what is looked for first.",
  },
  nowhere_and_nothing_needed: {
    why: "Whoever has nowhere to sleep needs a place tonight, unless they do not want one.",
    otherwise: "neither is wrong: the person was asked, and wants no place tonight",
  },
  shelter_had: {
    why: "Help that the person already has is not looked for. A shelter where they can't sleep tonight is none that they have.",
  },
  interpreter: {
    why: "Services are asked for an interpreter only where one is needed.",
  },
  help_too_late: {
    why: "The service reads how soon it must act. What is needed now must not wait for a later day.",
    otherwise: "neither is wrong: somebody else sees to it until then",
  },
  appointment_too_late: {
    why: "The appointment lies later than the help is needed. Ask for an earlier one, or another service.",
    otherwise: "neither is wrong: there is none sooner, and somebody sees to it until then",
  },
  contact_watched: {
    why: "What is sent to the person may be seen by somebody else first. Services then read that there is no safe way, and only you stay in touch.",
    otherwise: "neither is wrong: this way stays with you, and services read that there is no safe way now",
  },
};
