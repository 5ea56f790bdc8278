import { line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import type { EraseOptions } from "./options.ts";
import { typedCode } from "./typed-code.ts";

/** `referral case erase`. Asks no passphrase: what can't be opened any more must be erasable too. */
export const runErase = async (given: string, options: EraseOptions, { io }: Context): Promise<Outcome> => {
  const vault = await io.vault();
  const code = given.trim().toUpperCase();
  if (!vault.codes().includes(code)) throw new UserError("nothing_found", savedCaseWords.noSuch(code), [savedCaseWords.noSuchHint]);
  const typed = options.confirm ?? (await typedCode(code, io));
  if (typed.trim().toUpperCase() !== code) throw new UserError("usage", w.eraseWrong);
  vault.erase(code);
  return { exit: "ok", doc: [line(0, span("good", w.erased(code)))], notes: [line(0, span("quiet", w.erasedHint))] };
};
