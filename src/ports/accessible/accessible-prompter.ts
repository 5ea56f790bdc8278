import { type Doc, line } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { accessibleWords as w } from "../../messages/en/accessible.ts";
import { terminalWords } from "../../messages/en/terminal.ts";
import type { Move, Prompt, Prompter, PromptReply } from "../prompt.ts";
import { openKeyboard } from "./keyboard.ts";
import { questionDoc, shortLabel } from "./question.ts";
import { choicesOf, type Read, readLine, takesMany } from "./read-line.ts";

/**
 * Empties the screen and what can be scrolled back to, and moves no cursor. The only escape bytes of this mode: answers
 * that stay for the next who sits down are a danger, an emptied screen is none.
 */
const emptyScreen = "\u001b[2J\u001b[3J";

interface Setting {
  readonly write: (text: string) => void;
  readonly columns: () => number;
  /** The terminal knows how to empty itself. */
  readonly canEmpty: boolean;
}

const yesNo = [
  { value: "yes", label: terminalWords.yes },
  { value: "no", label: terminalWords.no },
];

/** Questions as plain lines on stderr: nothing moves, nothing is redrawn, nothing has colour; every state is a word. */
export const accessiblePrompter = (process: NodeJS.Process, { write: writeOut, columns, canEmpty }: Setting): Prompter => {
  /** Nothing was said since it was emptied. */
  let isEmpty = false;
  const write = (text: string): void => {
    isEmpty = false;
    writeOut(text);
  };
  const show = (doc: Doc): void => write(paint(doc, { width: columns(), aloud: true }));
  const say = (...texts: readonly string[]): void => show(texts.filter((text) => text !== "").map((text) => line(0, text)));
  const clear = (): void => {
    if (isEmpty) return;
    if (canEmpty) write(emptyScreen);
    else say(w.emptyByHand);
    isEmpty = true;
  };
  let asking = "";
  const ask = (): void => write(asking);
  const keyboard = openKeyboard(process, clear, () => ask());

  let hasSaidHello = false;
  const hello = (): void => {
    if (!hasSaidHello) say(w.hello);
    hasSaidHello = true;
  };

  /** Ctrl-C leaves too. The cursor stands behind what was typed, and emptying moves none: nothing is said from there. */
  const interrupted = (error: unknown): never => {
    write("\n");
    clear();
    throw error;
  };

  const nextLine = (): Promise<string> => {
    asking = w.answer;
    ask();
    return keyboard.line().catch(interrupted);
  };

  /** What a move comes to, or undefined where the same question still waits. */
  const replyTo = (move: Move, prompt: Prompt): PromptReply | undefined => {
    if (move === "why") {
      say(terminalWords.why(prompt.why));
      show(prompt.more ?? []);
      return undefined;
    }
    if (move === "back" && !prompt.canGoBack) {
      say(terminalWords.nothingBefore);
      return undefined;
    }
    say(w.moves[move].done);
    if (move === "leave") clear();
    return move === "leave" || move === "back" ? { kind: move } : { kind: "answer", value: move };
  };

  const answerOf = (read: Extract<Read, { kind: "chosen" | "typed" }>, prompt: Prompt): PromptReply | undefined => {
    const values = read.kind === "typed" ? [read.text] : read.choices.map(({ value }) => value);
    const found = prompt.read(takesMany(prompt) ? values : (values[0] ?? ""));
    if (!("value" in found)) {
      say("refused" in found ? w.refused(found.refused) : w.notTaken(found.expected));
      return undefined;
    }
    if (read.kind === "chosen") say(w.chosen(read.choices.map(({ label }) => shortLabel(label)).join("; ")));
    return { kind: "answer", value: found.value };
  };

  const put = async (prompt: Prompt): Promise<PromptReply> => {
    const choices = choicesOf(prompt, yesNo);
    if (await keyboard.forget()) say(w.tooEarly);
    hello();
    const putOut = (): void => {
      write("\n");
      show(questionDoc(prompt, choices));
    };
    if (prompt.before.length > 0) {
      write("\n");
      show(prompt.before);
    }
    putOut();
    for (let before: string | undefined; ; ) {
      const typed = await nextLine();
      const read = readLine(typed, prompt, choices, before);
      before = typed;
      if (read.kind === "repeat") putOut();
      else if (read.kind === "wrong") say(read.why);
      else {
        const reply = read.kind === "move" ? replyTo(read.move, prompt) : answerOf(read, prompt);
        if (reply) return reply;
      }
    }
  };

  const secret = async (prompt: string, why: string): Promise<string | undefined> => {
    let before = (): void => {
      write("\n");
      say(w.secret(prompt), w.secretMoves);
    };
    for (;;) {
      asking = w.hidden;
      const typed = await keyboard
        .hidden(() => {
          before();
          ask();
        })
        .catch(interrupted);
      before = () => undefined;
      write("\n");
      if (typed !== "?") return typed === "" ? undefined : typed;
      say(terminalWords.why(why));
    }
  };

  const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
    say(w.wait);
    return keyboard.deaf(work);
  };

  return { put, secret, quietly, say: show, clear };
};
