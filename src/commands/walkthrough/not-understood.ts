import { notUnderstoodWords as w } from "../../messages/en/not-understood.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { choose } from "../saved/choose.ts";

const ways = ["again", "end"] as const;

/** What becomes of an explanation that was not understood: it is put once more, or nothing more is asked. A yes to what nobody understood is none. */
export const whenNotUnderstood = async (prompter: Prompter): Promise<(typeof ways)[number] | "leave"> => {
  const choices = ways.map((value) => ({ value, label: w.ways[value] }));
  const chosen = await choose(prompter, { ask: w.ask, why: w.why, choices });
  return ways.find((way) => way === chosen) ?? "leave";
};
