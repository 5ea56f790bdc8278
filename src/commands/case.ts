import type { Command } from "commander";
import { closingFields } from "../core/case/closing.ts";
import { followUpFields } from "../core/case/follow-up.ts";
import { replyFields } from "../core/case/reply.ts";
import { caseOptionWords as w } from "../messages/en/case-options.ts";
import { withFormFlags } from "./case/form-flags.ts";
import type {
  CloseOptions,
  EraseOptions,
  FollowUpOptions,
  KeepOptions,
  ReplyOptions,
  SendOptions,
  ShowOptions,
  WithdrawOptions,
} from "./case/options.ts";
import { type AddCommand, withCommonOptions, withSilentOptions } from "./command.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";
import { withSheetLanguage } from "./sheet-language.ts";

export const addCase: AddCommand = (program, act) => {
  const group = program.command("case").summary(w.summary).description(w.description);
  const one = (name: string, description: string): Command =>
    withPassphraseFd(withCommonOptions(group.command(`${name} <code>`))).description(description);

  one("show", w.show)
    .option("--answers", w.showAnswers)
    .action((code: string, options: ShowOptions) =>
      act(async (context) => (await import("./case/show.ts")).runShow(code, options, context)),
    );
  withSheetLanguage(one("send", w.send))
    .option("--to <provider>", w.to)
    .option("--recipient <key>", w.recipient)
    .option("--output <folder>", w.output, ".")
    .option("--handed-over", w.handedOver)
    .action((code: string, options: SendOptions) =>
      act(async (context) => (await import("./case/send.ts")).runSend(code, options, context)),
    );
  withFormFlags(one("reply", w.reply), replyFields)
    .option("--about <provider>", w.about)
    .option("--file <file>", w.replyFile)
    .action((code: string, options: ReplyOptions) =>
      act(async (context) => (await import("./case/reply.ts")).runReply(code, options, context)),
    );
  withFormFlags(one("follow-up", w.followUp), followUpFields)
    .option("--about <provider>", w.about)
    .option("--give-up", w.giveUp)
    .action((code: string, options: FollowUpOptions) =>
      act(async (context) => (await import("./case/follow-up.ts")).runFollowUp(code, options, context)),
    );
  withSheetLanguage(one("withdraw", w.withdraw))
    .option("--to <provider>", w.to)
    .option("--all", w.all)
    .option("--by-sender", w.bySender)
    .action((code: string, options: WithdrawOptions) =>
      act(async (context) => (await import("./case/withdraw.ts")).runWithdraw(code, options, context)),
    );
  withFormFlags(one("close", w.close), closingFields).action((code: string, options: CloseOptions) =>
    act(async (context) => (await import("./case/close.ts")).runClose(code, options, context)),
  );
  one("keep", w.keep)
    .requiredOption("--until <day>", w.until)
    .action((code: string, options: KeepOptions) =>
      act(async (context) => (await import("./case/keep.ts")).runKeep(code, options, context)),
    );
  withSilentOptions(group.command("erase <code>"))
    .description(w.erase)
    .option("--confirm <code>", w.confirm)
    .action((code: string, options: EraseOptions) =>
      act(async (context) => (await import("./case/erase.ts")).runErase(code, options, context)),
    );
};
