import { command } from "./command.ts";

/** What `referral resume --help` says, and its faults. */
export const resumeWords = {
  summary: "go on with a saved walkthrough",
  description:
    "Go on with a saved walkthrough at the question where it was left, with the answers as they were. The passphrase is asked first.\n" +
    "Without a code: the only draft there is, or one to choose. With --from a step is asked again, also after the end.",
  from: "ask this step again (such as consent), or one question (such as services.choices)",
  nobody: "resume goes on with questions, and there is no terminal to ask them at",
  noDraft: "there is no unfinished walkthrough in the vault",
  noDraftHint: "begin one: referral start. To change one that has ended: referral resume CODE --from STEP",
  which: "Which one?",
  whichWhy: "Each is a walkthrough that was left before its end.",
  noneChosen: "Left. Nothing was changed.",
  draft: (code: string, opened: string, last: string) => `${code} · begun ${opened}, last entry ${last}`,
  ended: (code: string) => `the walkthrough of ${code} has come to its end`,
  endedHint: (code: string) =>
    `to ask a step again: ${command(`referral resume ${code} --from consent`)}. To see what is due: ${command(`referral case show ${code}`)}`,
  unknownFrom: (given: string) => `--from: there is no step or question "${given}" that was answered`,
  steps: (ids: readonly string[]) => `answered so far: ${ids.join(", ")}`,
};
