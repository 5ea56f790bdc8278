import { fold } from "../../core/text.ts";
import { accessibleWords as w } from "../../messages/en/accessible.ts";
import { type Choice, isOffered, type Move, moveNames, type Prompt, typedMoves } from "../prompt.ts";

/** What a line means at a question. */
export type Read =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "chosen"; readonly choices: readonly Choice[] }
  | { readonly kind: "typed"; readonly text: string }
  /** Enter alone, and nothing stands there to be kept. */
  | { readonly kind: "repeat" }
  | { readonly kind: "wrong"; readonly why: string };

/** A question of which several choices may be the answer. */
export const takesMany = ({ kind }: Prompt): boolean => kind === "many" || kind === "providers" || kind === "marks";

const moveOf = (line: string, prompt: Prompt, isMeant: (name: Names, given: string) => boolean): Move | undefined => {
  const given = fold(line);
  const move = moveNames.find((one) => isMeant(w.moves[one], given)) ?? (Object.hasOwn(typedMoves, line) ? typedMoves[line] : undefined);
  return move && (isOffered(move, prompt) || move === "back") ? move : undefined;
};

type Names = (typeof w.moves)[Move];
const byWord = ({ word }: Names, given: string): boolean => given === fold(word);
const byLetter = ({ letter }: Names, given: string): boolean => given === letter;

/**
 * @param choices what the question chooses from; none where an answer is typed
 * @param before the line that was typed before at this question
 */
export const readLine = (raw: string, prompt: Prompt, choices: readonly Choice[], before?: string): Read => {
  if (/\u001b/.test(raw)) return { kind: "wrong", why: w.arrowKeys };
  const line = raw.replace(/[\u0000-\u001f\u007f]/g, " ").trim();
  if (line === "") return kept(prompt, choices);
  const word = moveOf(line, prompt, byWord);
  const letter = moveOf(line, prompt, byLetter);
  // Where an answer is typed a letter may be a name, or the habit of another program: leaving is a word there, or "!".
  const move = word ?? (choices.length > 0 ? letter : undefined);
  if (move) return { kind: "move", move };
  if (choices.length > 0) return chosen(line, prompt, choices);
  if (letter && raw !== before) return { kind: "wrong", why: w.letterOrAnswer(line, w.moves[letter].word) };
  return { kind: "typed", text: line };
};

const kept = (prompt: Prompt, choices: readonly Choice[]): Read => {
  const ticked = choices.filter(({ value }) => prompt.ticked?.includes(value));
  if (ticked.length > 0) return { kind: "chosen", choices: ticked };
  return choices.length === 0 && prompt.suggested !== undefined ? { kind: "typed", text: prompt.suggested } : { kind: "repeat" };
};

/** Numbers, or the whole words of a line. No range and no "all": a yes is given for each. */
const chosen = (line: string, prompt: Prompt, choices: readonly Choice[]): Read => {
  const said = choices.find(({ label }) => fold(label) === fold(line));
  if (said) return { kind: "chosen", choices: [said] };
  const numbers = line.split(/[\s,;]+/).filter((part) => part !== "");
  const named = numbers.map((number) => (/^\d+$/.test(number) ? choices[Number(number) - 1] : undefined));
  if (named.length === 0 || named.includes(undefined)) return { kind: "wrong", why: w.noSuchNumber(choices.length) };
  const picked = choices.filter((one) => named.includes(one));
  return picked.length > 1 && !takesMany(prompt) ? { kind: "wrong", why: w.oneOnly } : { kind: "chosen", choices: picked };
};

/** What a question chooses from, a yes or no included. */
export const choicesOf = (prompt: Prompt, yesNo: readonly Choice[]): readonly Choice[] => {
  if (prompt.kind === "confirm") return yesNo;
  return prompt.kind === "choice" || takesMany(prompt) ? prompt.choices : [];
};
