import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { nameIn, referralFor } from "../saved/standing-case.ts";

/** The referral that a flag names, or the only one; where there are more it is asked for. @throws UserError usage, or left */
export const pickReferral = async (
  standing: Standing,
  about: string | undefined,
  directory: Directory,
  io: Io,
): Promise<StandingReferral> => {
  if (about !== undefined || standing.referrals.length < 2 || !io.canAsk) return referralFor(standing, about, "--about");
  const prompter = await io.prompter();
  const reply = await prompter.put({
    kind: "choice",
    before: [],
    ask: w.aboutWhich,
    why: w.aboutWhichWhy,
    choices: standing.referrals.map(({ receiver, status }) => ({
      value: receiver,
      label: `${nameIn(directory, receiver)} · ${w.statuses[status]}`,
    })),
    required: true,
    moves: ["why", "leave"],
    canGoBack: false,
    read: (value) => ({ value }),
  });
  if (reply.kind !== "answer") throw new UserError("left", w.leftForm);
  return referralFor(standing, String(reply.value), "--about");
};
