import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { choose } from "../saved/choose.ts";
import { nameIn, referralFor } from "../saved/standing-case.ts";

/** The referral that a flag names, or the only one; where there are more it is asked for. @throws UserError usage, or left */
export const pickReferral = async (
  standing: Standing,
  about: string | undefined,
  directory: Directory,
  io: Io,
): Promise<StandingReferral> => {
  if (about !== undefined || standing.referrals.length < 2 || !io.canAsk) return referralFor(standing, about, "--about");
  const choices = standing.referrals.map(({ receiver, status }) => ({
    value: receiver,
    label: `${nameIn(directory, receiver)} · ${w.statuses[status]}`,
  }));
  const chosen = await choose(await io.prompter(), { ask: w.aboutWhich, why: w.aboutWhichWhy, choices });
  if (chosen === undefined) throw new UserError("left", w.leftForm);
  return referralFor(standing, chosen, "--about");
};
