import { addWords as w } from "../../messages/en/add.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { addAsked } from "./add-asked.ts";
import { addFrom } from "./add-from.ts";
import type { AddOptions } from "./add-options.ts";
import { leftUnwritten } from "./ask.ts";
import { keptFolder } from "./folder.ts";

export const runAdd = async (options: AddOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  if (options.from === undefined && !io.canAsk) throw new UserError("usage", w.needsTerminal, [w.form]);
  const folder = await keptFolder(options, io);
  return options.from === undefined
    ? addAsked(folder, context).catch(leftUnwritten)
    : addFrom(options.from, options.anyway === true, folder, io);
};
