import { homeWords as w } from "./messages/en/home.ts";
import type { Io } from "./ports/io.ts";
import type { Prompt } from "./ports/prompt.ts";

const menu = ["search", "start", "resume", "cases", "countries", "materials", "doctor", "privacy", "help"] as const;

/** What reads saved cases is offered where there are any. */
const needVault: readonly string[] = ["resume", "cases"];

/** The menu of a bare `referral` at a terminal: the arguments that were meant, or undefined when the person leaves. */
export const askAtHome = async (io: Io): Promise<readonly string[] | undefined> => {
  const prompter = await io.prompter();
  const ask = async (prompt: Pick<Prompt, "kind" | "ask" | "why" | "choices" | "moves">): Promise<string | undefined> => {
    const reply = await prompter.put({
      ...prompt,
      before: [],
      required: true,
      canGoBack: false,
      read: (given) => ({ value: given }),
    });
    return reply.kind === "answer" && typeof reply.value === "string" ? reply.value : undefined;
  };
  const isVaultThere = (await io.vault()).state() !== "none";
  const offered = menu.filter((one) => isVaultThere || !needVault.includes(one));
  const choices = offered.map((value) => ({ value, label: w.menu[value] }));
  switch (await ask({ kind: "choice", ask: w.ask, why: w.why, choices, moves: ["leave"] })) {
    case "search": {
      const words = await ask({ kind: "text", ask: w.words, why: w.wordsWhy, choices: [], moves: ["why", "leave"] });
      return words === undefined ? undefined : ["search", "--", ...words.split(/\s+/)];
    }
    case "start":
      return ["start"];
    case "resume":
      return ["resume"];
    case "cases":
      return ["cases"];
    case "countries":
      return ["list", "countries"];
    case "materials":
      return ["materials"];
    case "doctor":
      return ["doctor"];
    case "privacy":
      return ["help", "privacy"];
    case "help":
      return ["--help"];
    default:
      return undefined;
  }
};
