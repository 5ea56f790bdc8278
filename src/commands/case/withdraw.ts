import type { CaseRecord } from "../../core/case/case-record.ts";
import { dayOf } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { stopUsingPage } from "../../formats/sheet/stop-using-page.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { blank, type Doc, line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { withHeldCase } from "../saved/open-case.ts";
import { mustBeAllowed, nameIn, phoneOf, referralFor, standingAt } from "../saved/standing-case.ts";
import type { WithdrawOptions } from "./options.ts";

/** `referral case withdraw`: possible at any time, on a closed case too. Says what to tell whom. */
export const runWithdraw = async (given: string, options: WithdrawOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  if ((options.to === undefined) === (options.all !== true)) throw new UserError("usage", w.withdrawWho);
  return withHeldCase(given, options, io, async (held) => {
    const directory = await openDirectory(context, options);
    const standing = standingAt(held.record, directory, io.clock());
    const by = options.bySender ? "sender" : "person";
    const to = options.all ? standing.referrals.map(({ receiver }) => receiver) : [referralFor(standing, options.to, "--to").receiver];
    const open = standing.referrals.filter(({ receiver, status }) => to.includes(receiver) && (!options.all || !isTakenBack(status)));
    for (const one of open) mustBeAllowed(one, [by === "person" ? "withdrawn" : "revoked"]);
    if (open.length > 0) await held.add(...open.map(({ receiver }) => ({ kind: "withdrawn", receiver, by }) as const));
    const pages = open.flatMap(({ receiver }) =>
      toTell(receiver, held.record, directory, by, dayOf(io.clock()), standing.case.answers.sender),
    );
    return { exit: open.length > 0 ? "ok" : "nothing_found", doc: [...pages, ...(by === "person" ? [line(0, w.tellPerson)] : [])] };
  });
};

const isTakenBack = (status: string): boolean => status === "withdrawn" || status === "revoked";

type Sender = Parameters<typeof stopUsingPage>[0]["sender"];

/** Whoever may hold a sheet is told: printed ones count, whether or not they were handed over. */
const toTell = (receiver: string, record: CaseRecord, directory: Directory, by: "person" | "sender", date: string, sender: Sender): Doc => {
  const name = nameIn(directory, receiver);
  const holds = record.disclosures.some((one) => one.receiver === receiver && !one.failed);
  const done = line(0, span("good", by === "person" ? w.withdrawn(name) : w.revoked(name)));
  if (!holds) return [done, line(2, w.neverSent(name)), blank];
  const number = record.numbers[receiver] ?? "";
  const phone = phoneOf(directory.organization(receiver));
  return [
    done,
    line(2, span("warning", w.tellNow(name, number))),
    ...(phone ? [line(2, w.receiverNumber(name, [phone.number, phone.hours].filter(Boolean).join(", ")))] : []),
    blank,
    ...pageToDoc(stopUsingPage({ number, by, date, sender })),
    blank,
  ];
};
