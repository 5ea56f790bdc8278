import { line } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { withHeldCase } from "../saved/open-case.ts";
import { mustBeAllowed, referralFor, standingAt } from "../saved/standing-case.ts";
import { noticeTo, stopUsing } from "../saved/stop-using.ts";
import { unsealedFiles } from "../saved/unsealed-files.ts";
import { sheetLanguageFor } from "../sheet-language.ts";
import { caseAfter } from "./case-after.ts";
import type { WithdrawOptions } from "./options.ts";

/** `referral case withdraw`: possible at any time, on a closed case too. Says what to tell whom. */
export const runWithdraw = async (given: string, options: WithdrawOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  if ((options.to === undefined) === (options.all !== true)) throw new UserError("usage", w.withdrawWho);
  const language = await sheetLanguageFor(options, context);
  return withHeldCase(given, options, io, async (held) => {
    const directory = await openDirectory(context, options);
    const standing = standingAt(held.record, directory, io, io.clock());
    const by = options.bySender ? "sender" : "person";
    const wanted = options.all
      ? standing.referrals.filter(({ status }) => !isTakenBack(status))
      : [referralFor(standing, options.to, "--to")];
    if (wanted.length === 0) throw new UserError("nothing_found", w.nothingToWithdraw(held.code));
    for (const one of wanted) mustBeAllowed(one, [by === "person" ? "withdrawn" : "revoked"]);
    await held.add(...wanted.map(({ receiver }) => ({ kind: "withdrawn", receiver, by }) as const));
    const date = dayHere(io);
    const takenBack = wanted.map(({ receiver }) => ({ receiver, by, date }) as const);
    return {
      exit: "ok",
      doc: [
        ...takenBack.flatMap((one) => stopUsing(one, held.record, directory, language)),
        ...(by === "person" ? [line(0, w.tellPerson)] : []),
      ],
      notes: unsealedFiles(
        held.record,
        wanted.map(({ receiver }) => receiver),
      ),
      ...caseAfter(held.record, directory, io, { stop_using: takenBack.flatMap((one) => noticeTo(one, held.record, language)) }),
    };
  });
};

const isTakenBack = (status: string): boolean => status === "withdrawn" || status === "revoked";
