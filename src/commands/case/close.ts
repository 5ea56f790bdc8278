import type { CaseRecord } from "../../core/case/case-record.ts";
import { type ClosureReason, closingFields, confirmationsFor, type Missing, missingToClose } from "../../core/case/closing.ts";
import { keptDays } from "../../core/case/retention.ts";
import { addDays } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { item, line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { closingQuestions } from "../../messages/en/case-forms.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { withHeldCase } from "../saved/open-case.ts";
import { nameIn, standingAt } from "../saved/standing-case.ts";
import { unsealedFiles } from "../saved/unsealed-files.ts";
import { caseAfter } from "./case-after.ts";
import { type Form, fillForm } from "./form.ts";
import type { CloseOptions } from "./options.ts";

/** `referral case close`: only when nothing stands against it; otherwise it says what does. */
export const runClose = async (given: string, options: CloseOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  return withHeldCase(given, options, io, async (held) => {
    const { record, code } = held;
    if (record.closed) throw new UserError("usage", savedCaseWords.closed(code), [savedCaseWords.closedHint(code)]);
    const directory = await openDirectory(context, options);
    const filled = await fillForm(closingForm(record), options, io);
    const reason = filled.reason as ClosureReason;
    const { referrals } = standingAt(record, directory, io, io.clock());
    const until = typeof filled.keep_until === "string" ? filled.keep_until : addDays(dayHere(io), keptDays);
    if (until < dayHere(io)) throw new UserError("usage", w.closeKeepPast);
    const missing = missingToClose(record, referrals, { ...filled, reason });
    if (missing.length > 0) {
      const words = missing.map((one) => item(2, "·", missingWords(one, referrals, directory, code)));
      return { exit: "refused", notes: [line(0, span("warning", w.notClosed(code))), ...words] };
    }
    await held.add({ kind: "closed", reason }, { kind: "kept", until });
    return {
      exit: "ok",
      doc: [line(0, span("good", w.closed(code, closingQuestions.reason.options[reason]))), line(0, w.keptUntil(code, until))],
      notes: unsealedFiles(held.record),
      ...caseAfter(held.record, directory, io),
    };
  });
};

/** Asks only what this reason needs. */
const closingForm = (record: CaseRecord): Form => {
  const needs = (name: "person_view_asked" | "safety_plan_left" | "way_back_explained" | "receivers_told") => [
    name,
    ({ reason }: { readonly reason?: ClosureReason }) => reason !== undefined && confirmationsFor(reason, record).includes(name),
  ];
  return {
    fields: closingFields,
    words: closingQuestions,
    when: Object.fromEntries((["person_view_asked", "safety_plan_left", "way_back_explained", "receivers_told"] as const).map(needs)),
  };
};

const missingWords = (one: Missing, referrals: ReturnType<typeof standingAt>["referrals"], directory: Directory, code: string): string => {
  if (one.what !== "referral_open") return w.missing[one.what];
  const status = referrals.find(({ receiver }) => receiver === one.receiver)?.status ?? "draft";
  return w.referralOpen(nameIn(directory, one.receiver), w.statuses[status], w.takeBack(code, one.receiver));
};
