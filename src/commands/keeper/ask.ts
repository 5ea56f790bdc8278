import type { Doc } from "../../formats/view/doc.ts";
import { keeperWords as w } from "../../messages/en/keeper.ts";
import { UserError } from "../../outcome.ts";
import type { Choice, Prompt, Prompter } from "../../ports/prompt.ts";

interface Asked {
  readonly ask: string;
  readonly why: string;
  readonly before?: Doc;
}

/** One of some lines. @throws UserError left */
export const choose = async <C extends string>(
  prompter: Prompter,
  { ask, why, before = [] }: Asked,
  choices: readonly (Choice & { readonly value: C })[],
): Promise<C> => {
  const given = await answer(prompter, {
    kind: "choice",
    ask,
    why,
    before,
    choices,
    required: true,
    moves: ["why", "leave"],
    read: (value) => ({ value }),
  });
  const chosen = choices.find(({ value }) => value === given);
  if (!chosen) throw new RangeError("a choice that was not offered");
  return chosen.value;
};

export const isYes = async (prompter: Prompter, asked: Asked): Promise<boolean> =>
  (await choose(prompter, asked, [
    { value: "yes", label: w.yes },
    { value: "no", label: w.no },
  ])) === "yes";

/** A line that is typed; undefined where it was skipped. @throws UserError left */
export const type = async (
  prompter: Prompter,
  { ask, why, before = [] }: Asked,
  {
    required,
    suggested,
    fault,
  }: { readonly required: boolean; readonly suggested?: string; readonly fault: (typed: string) => string | undefined },
): Promise<string | undefined> => {
  const given = await answer(prompter, {
    kind: "text",
    ask,
    why,
    before,
    choices: [],
    required,
    ...(suggested !== undefined && { suggested }),
    moves: [...(required ? [] : (["not_asked"] as const)), "why", "leave"],
    read: (typed) => {
      const expected = fault(String(typed));
      return expected === undefined ? { value: String(typed) } : { expected };
    },
  });
  return given === "not_asked" ? undefined : String(given);
};

/** Lines that are ticked. @throws UserError left */
export const tick = async <C extends string>(
  prompter: Prompter,
  { ask, why, before = [] }: Asked,
  choices: readonly (Choice & { readonly value: C })[],
  ticked: readonly string[],
): Promise<readonly C[]> => {
  const given = await answer(prompter, {
    kind: "many",
    ask,
    why,
    before,
    choices,
    ticked,
    required: true,
    moves: ["why", "leave"],
    read: (value) => ({ value }),
  });
  return choices.flatMap(({ value }) => (Array.isArray(given) && given.includes(value) ? [value] : []));
};

/** Ctrl-C while questions are put: what is asked before anything is written says so. */
export const leftUnwritten = (error: unknown): never => {
  throw error instanceof UserError && error.exit === "interrupted" ? new UserError("interrupted", w.left) : error;
};

const answer = async (prompter: Prompter, prompt: Omit<Prompt, "canGoBack">) => {
  const reply = await prompter.put({ ...prompt, canGoBack: false });
  if (reply.kind === "answer") return reply.value;
  throw new UserError("left", w.left);
};
