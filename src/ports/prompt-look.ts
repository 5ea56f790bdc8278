import { styleText } from "node:util";
import { line } from "../formats/view/doc.ts";
import { paint } from "../formats/view/paint.ts";
import { width } from "../formats/view/width.ts";
import { promptKeyWords as w } from "../messages/en/prompt-keys.ts";

/** How the prompt library draws the keys below a question, in the language of the interface. */
const keysAndMask = {
  keysHelpTip: (keys: [key: string, action: string][]) =>
    keys
      .map(([key, action]) => `${styleText("bold", w.keys[key] ?? key)} ${styleText("dim", w.actions[action] ?? action)}`)
      .join(styleText("dim", " • ")),
  maskedText: w.masked,
};

/** Broken between words, from the second row on behind `hanging` columns: the prompt library breaks anywhere. */
export const wrapped = (text: string, columns: number, hanging = 2): string =>
  paint([{ ...line(0, text), hanging }], { width: columns }).trimEnd();

/** Text that goes on behind what stands in its row already. */
const wrappedBehind = (before: string, text: string, columns: number): string => {
  const taken = "·".repeat(width(before));
  return wrapped(`${taken} ${text}`, columns).slice(taken.length).replace(/^ /, "");
};

/** @param message the question, as wide as the screen allows */
export const promptLook = (message: string, columns: () => number) => ({
  style: {
    ...keysAndMask,
    // Two columns for the sign before the question.
    answer: (text: string) => styleText("cyan", wrappedBehind(`? ${message.split("\n").at(-1) ?? ""}`, text, columns() - 1)),
    description: (text: string) => styleText("dim", text),
    error: (text: string) => styleText("red", `> ${wrapped(text, columns() - 4)}`),
  },
});
