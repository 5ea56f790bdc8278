import inquirer from "inquirer";
import { neutral } from "../core/text.ts";
import { type Doc, line, span } from "../formats/view/doc.ts";
import { paint, type Style } from "../formats/view/paint.ts";
import { terminalWords as w } from "../messages/en/terminal.ts";
import { exitCodes, UserError } from "../outcome.ts";
import { listKeys } from "./list-keys.ts";
import { isMoreBelow, listRows } from "./more-below.ts";
import { type Choice, isOffered, type Move, moveNames, type Prompt, type Prompter, type PromptReply, typedMoves } from "./prompt.ts";
import { promptLook, wrapped } from "./prompt-look.ts";

const typedMove = (typed: string, prompt: Prompt): Move | undefined => {
  const move = Object.hasOwn(typedMoves, typed) ? typedMoves[typed] : undefined;
  return move && (isOffered(move, prompt) || move === "back") ? move : undefined;
};

/** Why what was typed is not taken, or undefined. `before`: what was not taken just before. */
const notYet = (typed: string, before: string | undefined, prompt: Prompt): string | undefined => {
  if (typed.toLowerCase() === "q" && typed !== before) return w.quitOrAnswer(typed);
  const read = prompt.read(typed);
  if ("value" in read) return undefined;
  return "refused" in read ? read.refused : w.notTaken(read.expected);
};

/** No answer is bracketed: a move can't be mistaken for one. */
const tag = (move: string): string => `<${move}>`;
const moveOf = (value: string): Move | undefined => moveNames.find((move) => tag(move) === value);

/** Clears the screen and what can be scrolled back to. */
const clearAll = "\u001b[2J\u001b[3J\u001b[H";

const showCursor = "\u001b[?25h";

type Given = string | readonly string[] | { readonly move: Move; readonly ticked?: readonly string[] };

/** Questions on stderr, so that stdout holds the sheets alone. The only file that knows Inquirer. */
export const terminalPrompter = (style: Style, columns: () => number): Prompter => {
  restoreWhenEnded();
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const show = (doc: Doc) => void process.stderr.write(paint(doc, { style, width: columns() }));
  const say = (text: string) => show([line(2, span("quiet", text))]);

  const clear = () => void process.stderr.write(clearAll);

  const fitted = (text: string) => wrapped(text, columns() - 4);

  const select = async (prompt: Prompt, choices: readonly Choice[]): Promise<Given> => {
    const message = fitted(prompt.ask);
    const keys = listKeys(movesAt(prompt), choices.length + movesAt(prompt).length, false);
    const { answer } = await ask<{ answer: string }>({
      type: "select",
      name: "answer",
      message,
      pageSize: listRows,
      loop: false,
      theme: promptLook(message, columns),
      choices: listOf(prompt, choices, columns() - 2),
      ...(prompt.stands === undefined
        ? {}
        : { default: choices.some(({ value }) => value === prompt.stands) ? prompt.stands : tag(prompt.stands) }),
    }).finally(keys.stop);
    const move = moveOf(answer);
    return move ? { move } : answer;
  };

  const checkbox = async (prompt: Prompt): Promise<Given> => {
    const message = fitted(`${prompt.ask} ${w.tick}`);
    const keys = listKeys(movesAt(prompt), prompt.choices.length + movesAt(prompt).length, true);
    const { answer } = await ask<{ answer: string[] }>({
      type: "checkbox",
      name: "answer",
      message,
      pageSize: listRows,
      loop: false,
      theme: promptLook(message, columns),
      choices: listOf(prompt, prompt.choices, columns() - 3),
      // "Tick all" would tick the moves too, and a consent for every line at one key is no consent.
      shortcuts: { all: null, invert: null },
      // Enter on a line that is not ticked must not pass for an answer.
      validate: (ticked) => ticked.length > 0 || keys.pressed() !== undefined || w.tickSomething,
    }).finally(keys.stop);
    // Whoever ticked "why" before leaves all the same.
    const move = keys.pressed() ?? answer.map(moveOf).findLast((one) => one !== undefined);
    return move ? { move, ticked: answer.filter((one) => moveOf(one) === undefined) } : answer;
  };

  let keysExplained = false;
  const input = async (prompt: Prompt): Promise<Given> => {
    if (!keysExplained) say(w.typedMoves);
    keysExplained = true;
    /** Not taken, and still in the field. */
    let refused: string | undefined;
    // The prompt library would leave standing why it was not taken at first.
    let taken = false;
    // Whoever has to leave has no time to empty the line first.
    const moveIn = (typed: string): Move | undefined => typedMove(refused !== undefined && typed === `${refused}!` ? "!" : typed, prompt);
    const message = fitted(`${prompt.ask} ${w.typedKeys.replaceAll(" ", "\u00a0")}`);
    const { style: look } = promptLook(message, columns);
    const { answer } = await ask<{ answer: string }>({
      type: "input",
      name: "answer",
      message,
      ...(prompt.suggested === undefined ? {} : { default: prompt.suggested }),
      theme: { style: { ...look, error: (text: string) => (taken ? "" : look.error(text)) } },
      validate: (text: string) => {
        const typed = text.trim();
        if (moveIn(typed)) return true;
        if (typed === "") return !prompt.required || w.answerNeeded;
        const said = notYet(typed, refused, prompt);
        refused = typed;
        taken = said === undefined;
        return said ?? true;
      },
    });
    const typed = answer.trim();
    const move = typed === "" ? "not_asked" : moveIn(typed);
    return move ? { move } : typed;
  };

  const byKind = (prompt: Prompt): Promise<Given> => {
    if (prompt.kind === "confirm") {
      return select(prompt, [
        { value: "yes", label: w.yes },
        { value: "no", label: w.no },
      ]);
    }
    if (prompt.kind === "choice") return select(prompt, prompt.choices);
    return prompt.kind === "many" || prompt.kind === "providers" || prompt.kind === "marks" ? checkbox(prompt) : input(prompt);
  };

  const answerTo = async (prompt: Prompt): Promise<PromptReply> => {
    if (prompt.before.length > 0) process.stderr.write(`\n${paint(prompt.before, { style, width: columns() })}`);
    let { ticked } = prompt;
    for (;;) {
      const given = await byKind({ ...prompt, ...(ticked && { ticked }) })
        .catch(asInterrupt)
        .finally(rest);
      // Put once more, a list has what was ticked in it.
      if (typeof given !== "string") ticked = "move" in given ? given.ticked : given;
      if (typeof given === "string" || !("move" in given)) {
        const read = prompt.read(given);
        if ("value" in read) return { kind: "answer", value: read.value };
        if ("refused" in read) show([{ ...line(2, span("warning", read.refused)), hanging: 2 }]);
        else say(read.expected);
      } else if (given.move === "why") {
        say(w.why(prompt.why));
        show(prompt.more ?? []);
      } else if (given.move === "leave") {
        clear();
        return { kind: "leave" };
      } else if (given.move !== "back") return { kind: "answer", value: given.move };
      else if (prompt.canGoBack) return { kind: "back", ...(ticked && { ticked }) };
      else say(w.nothingBefore);
    }
  };

  const secret = async (prompt: string, why: string): Promise<string | undefined> => {
    for (;;) {
      const { answer } = await ask<{ answer: string }>({
        type: "password",
        name: "answer",
        message: fitted(prompt),
        toggleMask: false,
        theme: promptLook(fitted(prompt), columns),
      })
        .catch(asInterrupt)
        .finally(rest);
      if (answer !== "?") return answer === "" ? undefined : answer;
      say(w.why(why));
    }
  };

  return { put: answerTo, secret, quietly, say: show, clear };
};

const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  process.stdin.setRawMode?.(true);
  try {
    return await work();
  } finally {
    process.stdin.setRawMode?.(false);
  }
};

/** A signal ends the program without its leave: the keyboard must not stay in the mode that prompts put it in, nor answers on the screen. */
const restoreWhenEnded = (): void => {
  // SIGINT: Ctrl-C where no prompt reads the keyboard just then, or from outside.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      if (process.stdin.isTTY) process.stdin.setRawMode(false);
      process.stderr.write(clearAll + showCursor);
      process.exit(exitCodes[signal === "SIGINT" ? "interrupted" : "terminated"]);
    });
  }
  // Stopped (Ctrl-Z) and continued, readline leaves the keyboard paused: with nothing to wait for the program would end.
  process.on("SIGCONT", () => {
    setImmediate(() => {
      if (process.stdin.isRaw) process.stdin.resume();
    });
  });
};

/** Readline does not pause again what it believes paused: the program would never end. */
const rest = (): void => void process.stdin.pause();

const movesAt = (prompt: Prompt): readonly Move[] => moveNames.filter((move) => isOffered(move, prompt));

const listOf = (prompt: Prompt, choices: readonly Choice[], columns: number) => {
  const lines = [
    // The prompt library writes what it is given: a record must not reach the terminal raw.
    ...choices.map(({ value, label }) => ({
      value,
      name: wrapped(neutral(label), columns, 3),
      short: neutral(label).split(" · ", 1)[0] ?? "",
      checked: prompt.ticked?.includes(value) === true,
    })),
    new inquirer.Separator(),
    ...movesAt(prompt).map((move) => ({ value: tag(move), name: wrapped(w.moves[move], columns, 3), short: w.moves[move] })),
  ];
  const heights = lines.map((one) => ("name" in one ? one.name.split("\n").length : 1));
  return lines.map((one, n) => ("name" in one && isMoreBelow(heights, n) ? { ...one, description: w.moreBelow } : one));
};

/** Ctrl-C, a closed terminal and signals end the program by its own rules; whatever else goes wrong is a bug. */
const asInterrupt = (error: unknown): never => {
  if (error instanceof Error && (error.name === "ExitPromptError" || error.name === "AbortPromptError")) {
    throw new UserError(/SIGTERM|SIGHUP/.test(error.message) ? "terminated" : "interrupted", w.interrupted);
  }
  throw error;
};
