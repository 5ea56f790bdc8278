import type { Answers, Given } from "./answers.ts";
import { choice, confirm, must } from "./field.ts";
import type { Step } from "./step.ts";
import type { Stop } from "./stop.ts";

export const agreementFields = {
  informed_purpose: confirm("s0"),
  informed_use: confirm("s0"),
  informed_access_right: confirm("s0"),
  informed_retention: confirm("s0"),
  informed_withdrawal: confirm("s0"),
  informed_limits: confirm("s0"),
  agrees_to_talk: choice("s0", ["yes", "no", "later"], must),
  agrees_to_notes: choice("s0", ["yes", "no"], must),
  agrees_to_research: choice("s0", ["yes", "no"]),
};

const explained = [
  "informed_purpose",
  "informed_use",
  "informed_access_right",
  "informed_retention",
  "informed_withdrawal",
  "informed_limits",
] as const;

const wantsToTalk = ({ agreement }: Answers): boolean => agreement.agrees_to_talk === "yes";

export const agreesToNotes = (answers: Answers): boolean => wantsToTalk(answers) && answers.agreement.agrees_to_notes === "yes";

/**
 * False once the person said no, or not now, to talking or to notes, and for what a third party reports: then nothing may be
 * kept, not even sealed. Before the question was put a draft may be. Looks at what was said, on whatever path it was.
 */
export const mayBeKept = (given: Given): boolean =>
  given.get("setting.contact_mode") !== "third_party_report" &&
  ["agreement.agrees_to_talk", "agreement.agrees_to_notes"].every((question) => isYesSoFar(given.get(question)));

const isYesSoFar = (answer: unknown): boolean => answer === undefined || answer === "yes";

/**
 * Of an explanation: it was not understood, or nobody can say that it was. Whoever did not understand can agree to nothing, and is
 * asked nothing more. One that was skipped is no such answer: a no needs no explanation.
 */
export const isNotUnderstood = (key: string, answer: unknown): boolean =>
  (explained as readonly string[]).includes(key) && answer !== true && answer !== "not_asked" && answer !== undefined;

/** A no that stands already, as in a file, holds whatever was understood: nothing was agreed, and nothing of it may be kept. */
const saidNoAlready = (given: Given): boolean => {
  const talk = given.get("agreement.agrees_to_talk");
  return talk !== "yes" && talk !== "not_asked" && talk !== undefined;
};

const whereNotUnderstood = (key: (typeof explained)[number]) => [
  key,
  ({ agreement }: Answers, _known: unknown, _receiver: unknown, given: Given): Stop | undefined =>
    isNotUnderstood(key, agreement[key]) && !saidNoAlready(given) ? { reason: "not_informed", question: `agreement.${key}` } : undefined,
];

/** A yes counts only after everything was explained; a no is a no without it. */
const notInformed = ({ agreement }: Answers): Stop | undefined => {
  const missing = explained.find((key) => agreement[key] !== true);
  return missing && { reason: "not_informed", question: `agreement.${missing}` };
};

/** Step 5. Consent no. 1, to this conversation and to notes (HTCDS quotes the questions of IOM's screening form). */
export const agreement: Step = {
  id: "agreement",
  fields: agreementFields,
  when: { agrees_to_notes: wantsToTalk, agrees_to_research: wantsToTalk },
  stop: {
    ...Object.fromEntries(explained.map(whereNotUnderstood)),
    agrees_to_talk: (answers) =>
      wantsToTalk(answers) ? notInformed(answers) : { reason: "no_agreement_to_talk", question: "agreement.agrees_to_talk" },
    agrees_to_notes: (answers) =>
      agreesToNotes(answers) ? undefined : { reason: "no_agreement_to_notes", question: "agreement.agrees_to_notes" },
  },
};
