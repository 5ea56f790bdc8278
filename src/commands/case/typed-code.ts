import { caseWords as w } from "../../messages/en/case.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";

/** What somebody types who wants this case gone. @throws UserError left, or usage when nobody can be asked */
export const typedCode = async (code: string, io: Io): Promise<string> => {
  if (!io.canAsk) throw new UserError("usage", w.eraseConfirm(code));
  const prompter = await io.prompter();
  const reply = await prompter.put({
    kind: "text",
    before: [],
    ask: w.eraseAsk(code),
    why: w.eraseWhy,
    choices: [],
    required: true,
    moves: ["why", "leave"],
    canGoBack: false,
    read: (typed) => ({ value: typed }),
  });
  if (reply.kind !== "answer") throw new UserError("left", w.leftForm);
  return String(reply.value);
};
