import { blankAnswers } from "../../formats/blank-answers.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { finish } from "./finish.ts";
import { walkAtTerminal } from "./interactive.ts";
import { type SheetKind, type StartOptions, sheetKinds } from "./options.ts";
import { walkFromFile } from "./scripted.ts";

/** `referral start`: the walkthrough, from a terminal or from an answers file. */
export const runStart = async (options: StartOptions, context: Context): Promise<Outcome> => {
  if (options.blank) return { exit: "ok", raw: blankAnswers() };
  if (options.json && options.output !== undefined) throw new UserError("usage", w.jsonOrFolder);
  const kinds = sheetKindsOf(options.sheet);
  if (options.answers === undefined && !context.io.canAsk) throw new UserError("usage", w.nobodyToAsk, w.nobodyToAskHints);
  const directory = await openDirectory(context, options);
  const walked =
    options.answers === undefined ? await walkAtTerminal(context, directory) : await walkFromFile(options.answers, context, directory);
  return "exit" in walked ? walked : finish(walked, { directory, kinds, options, io: context.io });
};

const sheetKindsOf = (given: readonly string[]): readonly SheetKind[] => {
  if (given.length === 0) return ["receiver", "person"];
  if (given.includes("all")) return sheetKinds;
  const unknown = given.find((kind) => !sheetKinds.some((known) => known === kind));
  if (unknown !== undefined) throw new UserError("usage", w.unknownSheet(unknown), [w.sheetKinds([...sheetKinds, "all"])]);
  return sheetKinds.filter((kind) => given.includes(kind));
};
