import type { Doc } from "../../formats/view/doc.ts";
import type { Choice, Prompter } from "../../ports/prompt.ts";

interface Choosing {
  readonly ask: string;
  readonly why: string;
  readonly choices: readonly Choice[];
  readonly before?: Doc;
}

/** One of a few ways on. Undefined when the person leaves instead. */
export const choose = async (prompter: Prompter, { ask, why, choices, before = [] }: Choosing): Promise<string | undefined> => {
  const reply = await prompter.put({
    kind: "choice",
    before,
    ask,
    why,
    choices,
    required: true,
    moves: ["why", "leave"],
    canGoBack: false,
    read: (given) => ({ value: given }),
  });
  return reply.kind === "answer" ? String(reply.value) : undefined;
};
