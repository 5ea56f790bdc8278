import { isDay } from "../../core/day.ts";
import type { Assurance } from "../../core/directory/model.ts";
import { neutral } from "../../core/text.ts";
import { assuranceFault } from "../../core/upkeep/assurance.ts";
import { isRole } from "../../core/upkeep/role.ts";
import { type AssuranceMethod, assuranceMethods } from "../../core/vocabulary/ids.ts";
import { confirmWords as w } from "../../messages/en/confirm.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { dayHere } from "../day-here.ts";
import { choose } from "./ask.ts";
import type { ConfirmOptions } from "./confirm-options.ts";

/** The check that is to be noted. Asks how it was made where that was not said and somebody is there. @throws UserError usage, left */
export const readAssurance = async (
  { how, on, by }: ConfirmOptions,
  before: Partial<Assurance> | undefined,
  io: Io,
): Promise<Assurance> => {
  const today = dayHere(io);
  if (on !== undefined && !isDay(on)) throw new UserError("usage", w.dayFault(on));
  if (by !== undefined && !isRole(by)) throw new UserError("usage", w.person, [w.personHint]);
  const next = { on: on ?? today, how: await readHow(how, io), ...(by !== undefined && { by: neutral(by) }) };
  const fault = assuranceFault(next, before, today);
  if (fault) throw new UserError("usage", w.faults[fault](next, before ?? {}));
  return next;
};

const readHow = async (given: string | undefined, io: Io): Promise<AssuranceMethod> => {
  if (given === undefined) {
    if (!io.canAsk) throw new UserError("usage", w.howMissing(assuranceMethods));
    const choices = contactFirst.map((value) => ({ value, label: w.hows[value] }));
    return choose(await io.prompter(), { ask: w.askHow, why: w.description }, choices);
  }
  const how = assuranceMethods.find((one) => one === given);
  if (how === undefined) throw new UserError("usage", w.howUnknown(given, assuranceMethods));
  return how;
};

const contactFirst: readonly AssuranceMethod[] = ["phone", "email", "visit", "public-page"];
