import type { Argument, Command, Option } from "commander";
import { nearest } from "../../core/lint/nearest.ts";
import { type Answer, answerLines, type Candidate } from "../../formats/completion/answer.ts";
import { completionScripts } from "../../formats/completion/scripts.ts";
import { completionWords as w } from "../../messages/en/completion.ts";
import { filterFaults } from "../../messages/en/search.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { listOption } from "../filters.ts";
import { type Cursor, cursorIn } from "./cursor.ts";
import { shells } from "./shells.ts";
import { type Source, sourceOf } from "./values.ts";

/** The script of a shell. @throws UserError usage */
export const completionScript = ([wanted, ...more]: readonly string[]): Outcome => {
  if (wanted === undefined) throw new UserError("usage", w.noShell, [w.shells(shells)]);
  if (more.length > 0) throw new UserError("usage", w.tooMany, [w.shells(shells)]);
  const known = shells.find((one) => one === wanted.toLowerCase());
  if (known) return { exit: "ok", raw: completionScripts[known]() };
  const meant = nearest(wanted, shells);
  throw new UserError("usage", w.unknown(wanted), [...(meant ? [filterFaults.didYouMean(meant)] : []), w.shells(shells)]);
};

/**
 * What may be typed next, for the shell that asks. The person sees it on their own terminal, so that their own folders count;
 * the vault is never looked at: a list of cases is no help that is worth a glance over the shoulder.
 */
export const complete = async (program: Command, typed: readonly string[], context: Context): Promise<Outcome> => {
  const cursor = cursorIn(program, typed, (option) => option.parseArg === (listOption as unknown));
  const { kept, begun } = cursor;
  const answers = [
    ...(cursor.takesCommands ? [commandsOf(cursor.command)] : []),
    ...(cursor.takesFlags ? [flagsOf(cursor.command, typed)] : []),
    ...(cursor.asks ? [await valuesOf(cursor.asks, cursor, program, context)] : []),
  ];
  const folded = begun.toLowerCase();
  const names = answers.find((answer) => answer.names)?.names;
  const candidates = answers
    .flatMap((answer) => answer.candidates)
    .filter(({ value }) => value.toLowerCase().startsWith(folded))
    .map((one) => ({ ...one, value: kept + one.value }));
  return { exit: "ok", raw: answerLines({ candidates, ...(names && { names }), goesOn: answers.some(({ goesOn }) => goesOn) }) };
};

const commandsOf = (command: Command): Answer => ({
  candidates: command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: firstLine(one.summary() || one.description()) })),
});

/** One that was typed before is not offered again, unless it may be given several times. */
const flagsOf = (command: Command, typed: readonly string[]): Answer => {
  const before = typed.slice(0, -1);
  const isLeft = ({ long, short, parseArg }: Option): boolean =>
    parseArg !== undefined || !before.some((word) => word === long || word === short);
  const candidates = command
    .createHelp()
    .visibleOptions(command)
    .filter(isLeft)
    .flatMap(({ long, short, description }): Candidate[] => [{ value: long ?? short ?? "", about: firstLine(description) }]);
  return { candidates };
};

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

const valuesOf = async (
  asks: Option | Argument,
  { command, begun, folders }: Cursor,
  program: Command,
  context: Context,
): Promise<Answer> => {
  const source: Source | undefined = sourceOf(command, asks);
  return (await source?.({ program, begun, directory: () => openDirectory(context, { directory: folders }) })) ?? { candidates: [] };
};
