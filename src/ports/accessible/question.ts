import { type Doc, line } from "../../formats/view/doc.ts";
import { accessibleWords as w } from "../../messages/en/accessible.ts";
import { type Choice, isOffered, moveNames, type Prompt } from "../prompt.ts";
import { takesMany } from "./read-line.ts";

/** A provider's line holds much; its name says which was chosen. */
export const shortLabel = (label: string): string => label.split(" · ", 1)[0] ?? label;

/** A question in lines: what is asked, what can be chosen, how, and what else can be done. */
export const questionDoc = (prompt: Prompt, choices: readonly Choice[]): Doc => [
  line(0, w.question(prompt.ask)),
  ...choices.map(({ label }, n) => ({ ...line(0, w.choice(n + 1, label)), hanging: 3 })),
  ...keeps(prompt, choices),
  line(0, howTo(prompt, choices)),
];

const howTo = (prompt: Prompt, choices: readonly Choice[]): string => {
  const offered = moveNames.filter((move) => isOffered(move, prompt)).map((move) => w.moves[move]);
  if (choices.length === 0) return w.typed(offered.map(({ word }) => word).join(", "));
  return (takesMany(prompt) ? w.several : w.one)(offered.map(({ letter, says }) => `${letter} ${says}`).join(", "));
};

const keeps = ({ ticked = [], suggested }: Prompt, choices: readonly Choice[]): Doc => {
  const already = choices.flatMap(({ value, label }, n) => (ticked.includes(value) ? [`${n + 1}, ${shortLabel(label)}`] : []));
  if (already.length > 0) return [line(0, w.ticked(already.join("; ")))];
  return choices.length === 0 && suggested !== undefined ? [line(0, w.keeps(suggested))] : [];
};
