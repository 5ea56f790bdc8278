import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { powershellScript } from "./powershell.ts";
import { zshScript } from "./zsh.ts";

/** What each shell is to run. It asks this program at each Tab: `referral completion --complete -- <words>`. */
export const completionScripts = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript } as const;
