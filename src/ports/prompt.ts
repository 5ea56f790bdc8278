import type { Field, Value } from "../core/steps/field.ts";
import type { Doc } from "../formats/view/doc.ts";

/** What can be done at a question besides answering it. */
export type Move = "unknown" | "declined" | "not_asked" | "why" | "back" | "leave";

/** In the order in which they are offered. */
export const moveNames: readonly Move[] = ["unknown", "declined", "not_asked", "why", "back", "leave"];

/** The same moves where an answer is typed. */
export const typedMoves: Readonly<Record<string, Move>> = { "?": "why", "<": "back", "!": "leave", "-": "not_asked" };

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One question, with everything a screen needs to put it. */
export interface Prompt {
  readonly kind: Field["kind"];
  /** Shown above the question. */
  readonly before: Doc;
  readonly ask: string;
  readonly why: string;
  /** Shown below "why": where to read more. */
  readonly more?: Doc;
  /** For kinds that choose from a list. */
  readonly choices: readonly Choice[];
  readonly required: boolean;
  /** Stands in the field already, to be kept or typed over. */
  readonly suggested?: string;
  /** Of a list to choose from, the value or silence that the cursor stands on. */
  readonly stands?: string;
  /** Boxes that are ticked already, to be kept or unticked. */
  readonly ticked?: readonly string[];
  /** What can be done besides answering; everything, unless said. */
  readonly moves?: readonly Move[];
  /** There is a question before this one. */
  readonly canGoBack: boolean;
  /** The value of what was typed or ticked; or in words what would be one, or why this one can't stand and what to do. */
  readonly read: (
    given: string | readonly string[],
  ) => { readonly value: Value } | { readonly expected: string } | { readonly refused: string };
}

export const isOffered = (move: Move, { moves, canGoBack }: Prompt): boolean =>
  moves ? moves.includes(move) : move !== "back" || canGoBack;

export type PromptReply =
  | { readonly kind: "answer"; readonly value: Value }
  /** With what was ticked by then. */
  | { readonly kind: "back"; readonly ticked?: readonly string[] }
  | { readonly kind: "leave" };

export interface Prompter {
  /** Puts one question to the person at the terminal. "Why" and wrong input are settled inside, and whoever leaves has an empty screen, as the line says that they choose. @throws UserError interrupted */
  put(prompt: Prompt): Promise<PromptReply>;
  /** Asks for something that nobody may read along; not a sign of it is shown. Undefined: left. @throws UserError interrupted */
  secret(ask: string, why: string): Promise<string | undefined>;
  /** Does work during which nothing that is typed ahead appears on the screen: it may be the passphrase. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
  /** Talk between questions. */
  say(doc: Doc): void;
  /** Empties the screen, and what can be scrolled back to. */
  clear(): void;
}
