import { isDay } from "../../core/day.ts";
import { line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { withHeldCase } from "../saved/open-case.ts";
import { caseAfter } from "./case-after.ts";
import type { KeepOptions } from "./options.ts";

/** `referral case keep`: another day to be asked about it. */
export const runKeep = async (given: string, options: KeepOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const { until } = options;
  if (!isDay(until)) throw new UserError("usage", w.keepDay);
  if (until < dayHere(io)) throw new UserError("usage", w.keepPast);
  return withHeldCase(given, options, io, async (held) => {
    // Read before anything is noted; a day alone needs none.
    const directory = options.json ? await openDirectory(context, options) : undefined;
    await held.add({ kind: "kept", until });
    return {
      exit: "ok",
      doc: [line(0, span("good", w.keptUntil(held.code, until)))],
      ...(directory && caseAfter(held.record, directory, io)),
    };
  });
};
