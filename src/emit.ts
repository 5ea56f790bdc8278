import { escapeUnsafe, neutral } from "./core/text.ts";
import { type Doc, line, span } from "./formats/view/doc.ts";
import { paint, plainStyle } from "./formats/view/paint.ts";
import { inSameLanguage } from "./in-same-language.ts";
import { flagged } from "./interface-language.ts";
import { languageWords } from "./messages/en/language.ts";
import { programWords as w } from "./messages/en/program.ts";
import { exitCodes, type Outcome, type UserError } from "./outcome.ts";
import { columnsOf } from "./ports/columns.ts";
import type { Io, Output } from "./ports/io.ts";

/** Shows what a command has to say: data on stdout, talk on stderr. The one place that writes. Gives the exit code. */
export const emit = async (outcome: Outcome, io: Io, json: boolean): Promise<number> => {
  const { doc, raw, stream, notes } = outcome;
  if (notes?.length) io.err.write(await painted(notes, io.err, io));
  if (json && outcome.json) io.out.write(`${escapeUnsafe(JSON.stringify(outcome.json, null, 2))}\n`);
  else if (raw !== undefined) io.out.write(raw);
  else if (stream) for (const piece of stream) io.out.write(piece);
  else if (doc) await show(await painted(doc, io.out, io), outcome.mayPage === true, io);
  return exitCodes[outcome.exit];
};

/** Through a pager only what may be kept by one, only where the caseworker named one for this tool, and only where it is long. */
const show = async (text: string, mayPage: boolean, io: Io): Promise<void> => {
  const pager = io.env.REFERRAL_PAGER ?? "";
  const isLong = io.out.rows !== undefined && text.split("\n").length > io.out.rows;
  if (mayPage && pager.trim() !== "" && isLong && !io.accessible) {
    if (await io.showPaged(pager, text)) return;
    io.err.write(`${w.noPager}\n`);
  }
  io.out.write(text);
};

export const emitError = async (error: UserError, io: Io): Promise<number> => {
  // Whoever leaves has made no error.
  const isLeaving = error.exit === "left" || error.exit === "interrupted" || error.exit === "terminated";
  const doc = [
    line(0, ...(isLeaving ? [] : [span("danger", languageWords.error)]), error.message),
    ...error.hints.map((hint) => ({ ...line(0, span("quiet", languageWords.toDo), hint), hanging: languageWords.toDo.length })),
  ];
  io.err.write(await painted(doc, io.err, io));
  return exitCodes[error.exit];
};

/** A fault of the tool itself. The stack could quote what somebody answered: it is shown on demand only. */
export const emitBug = (error: unknown, io: Io): number => {
  const stack = error instanceof Error && error.stack ? error.stack : String(error);
  io.err.write(`${w.bug}\n`);
  io.err.write(io.argv.includes("--debug") ? `${stack.split("\n").map(neutral).join("\n")}\n` : `${w.bugHint}\n`);
  return exitCodes.bug;
};

const painted = async (doc: Doc, output: Output, io: Io): Promise<string> =>
  paint(inSameLanguage(doc, flagged(io.argv)), {
    style: output.isTerminal ? await io.style() : plainStyle,
    width: columnsOf(output, io),
    aloud: io.accessible,
  });
