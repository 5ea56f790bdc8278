import type { Standing } from "../../core/case/standing.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { listed } from "../../core/steps/field.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { choose } from "../saved/choose.ts";
import { nameIn } from "../saved/standing-case.ts";

/** One of those that the person chose: named, or picked where somebody can be asked. Never taken because it is the only one. @throws UserError usage, or left */
export const pickReceiver = async (standing: Standing, given: string | undefined, directory: Directory, io: Io): Promise<string> => {
  const { record, referrals, place } = standing;
  const chosen = listed(place.answers.services.choices);
  const which = [...new Set([...referrals.map(({ receiver }) => receiver), ...chosen])].filter((id) => chosen.includes(id));
  if (given !== undefined) {
    if (chosen.includes(given)) return given;
    throw new UserError("usage", w.noReferral(given, record.code), [w.sendToWhich(which)]);
  }
  if (which.length === 0 || !io.canAsk) throw new UserError("usage", w.flagMissing("--to"), [w.sendToWhich(which)]);
  const choices = which.map((id) => {
    const status = referrals.find(({ receiver }) => receiver === id)?.status;
    return { value: id, label: status === undefined ? nameIn(directory, id) : `${nameIn(directory, id)} · ${w.statuses[status]}` };
  });
  const picked = await choose(await io.prompter(), { ask: w.sendTo, why: w.sendToWhy, choices });
  if (picked === undefined) throw new UserError("left", w.leftForm);
  return picked;
};
