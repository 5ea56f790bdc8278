import type { Answers } from "./answers.ts";
import { isSafeToCarry } from "./danger.ts";
import { choice } from "./field.ts";
import type { Step } from "./step.ts";
import { stopReasons } from "./stop.ts";

export const paperFields = { copy_wanted: choice("s0", ["paper", "none"]) };

/** The yes to a service is asked with its own question on a copy. */
const isAskedWithConsent = ({ consent }: Answers): boolean => Object.values(consent).some((one) => one?.copy_wanted !== undefined);

/** Where no service was agreed to there is a sheet too, with numbers and rights: nobody gets one who does not want it. */
export const paper: Step = {
  id: "paper",
  fields: paperFields,
  applies: (answers) => !isAskedWithConsent(answers),
  after: ({ reason }) => stopReasons[reason] !== "stopped_for_safety",
  when: { copy_wanted: isSafeToCarry },
};

/** Every copy that was asked about was declined. */
export const wantsNoPaper = ({ paper, consent }: Answers): boolean => {
  const said = [paper.copy_wanted, ...Object.values(consent).map((one) => one?.copy_wanted)];
  return said.includes("none") && !said.includes("paper");
};
