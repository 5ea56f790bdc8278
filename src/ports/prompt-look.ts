import { styleText } from "node:util";
import { promptKeyWords as w } from "../messages/en/prompt-keys.ts";

/** How the prompt library draws the keys below a question, in the language of the interface. */
export const promptLook = {
  style: {
    keysHelpTip: (keys: [key: string, action: string][]) =>
      keys
        .map(([key, action]) => `${styleText("bold", w.keys[key] ?? key)} ${styleText("dim", w.actions[action] ?? action)}`)
        .join(styleText("dim", " • ")),
    maskedText: w.masked,
  },
};
