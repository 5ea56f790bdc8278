import { vaultOptionWords as w } from "../messages/en/vault-options.ts";
import { type AddCommand, collect, withCommonOptions, withSilentOptions } from "./command.ts";
import type { VaultOptions } from "./saved/make-vault.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";
import type { RecipientsOptions } from "./vault/run.ts";

export const addVault: AddCommand = (program, act) => {
  const vault = program.command("vault").summary(w.summary).description(w.description);
  const loaded = () => import("./vault/run.ts");
  withPassphraseFd(withCommonOptions(vault.command("init")))
    .description(w.init)
    .option("--recipient <key>", w.recipient, collect, [])
    .action((options: VaultOptions) => act(async (context) => (await loaded()).runInit(options, context)));
  withPassphraseFd(withCommonOptions(vault.command("recipients")))
    .description(w.recipients)
    .option("--add <key>", w.add, collect, [])
    .option("--remove <key>", w.remove, collect, [])
    .action((options: RecipientsOptions) => act(async (context) => (await loaded()).runRecipients(options, context)));
  withPassphraseFd(withSilentOptions(vault.command("change-passphrase")))
    .description(w.changePassphrase)
    .action((options: VaultOptions) => act(async (context) => (await loaded()).runChangePassphrase(options, context)));
  withCommonOptions(vault.command("status"))
    .description(w.status)
    .action(() => act(async (context) => (await loaded()).runStatus(context)));
};
