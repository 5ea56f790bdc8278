import type { Directory } from "../../core/directory/directory.ts";
import { blankAnswers } from "../../formats/blank-answers.ts";
import { line, span } from "../../formats/view/doc.ts";
import { keepingWords } from "../../messages/en/keeping.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { vaultWords } from "../../messages/en/vault.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openShareable } from "../command.ts";
import { onceMore } from "../once-more.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { sheetLanguageFor } from "../sheet-language.ts";
import { endKeptWalk, endWalk } from "./ending.ts";
import { walkAtTerminal } from "./interactive.ts";
import { keepScripted } from "./keep-scripted.ts";
import type { KeptState } from "./keeping.ts";
import { type SheetKind, type StartOptions, sheetKinds } from "./options.ts";
import { readPersonLanguage } from "./person-language.ts";
import { walkFromFile } from "./scripted.ts";
import { newCase, whereToKeep } from "./where-to-keep.ts";

/** `referral start`: the walkthrough, from a terminal or from an answers file. */
export const runStart = async (options: StartOptions, context: Context): Promise<Outcome> => {
  if (options.blank && options.json) throw new UserError("usage", w.blankOrJson);
  if (options.blank) return { exit: "ok", raw: blankAnswers() };
  checkSheets(options);
  const language = await sheetLanguageFor(options, context);
  // Before the first question, not after the last.
  readPersonLanguage(options.personLang);
  if (options.answers !== undefined) return runScripted(options.answers, { options, language }, context);
  if (!context.io.canAsk) throw new UserError("usage", w.nobodyToAsk, w.nobodyToAskHints);
  const prompter = await context.io.prompter();
  const held = await whereToKeep(options, prompter, context.io);
  if (!held) prompter.say([line(0, span("quiet", keepingWords.nothingKept))]);
  return walkOn(held, { options, language }, context);
};

interface Wished {
  readonly options: StartOptions;
  readonly language: SheetLanguage;
}

const checkSheets = ({ json, output, sheet }: StartOptions): void => {
  if (json && output !== undefined) throw new UserError("usage", w.jsonOrFolder);
  sheetKindsOf(sheet);
};

/** From where the held case stands, or from the first question, to the sheets. Lets the case go. */
export const walkOn = async (
  held: HeldCase | undefined,
  { options, language }: Wished,
  context: Context,
  again: readonly string[] = [],
): Promise<Outcome> => {
  try {
    // Hours can pass before the last question, and the directory be replaced meanwhile.
    const directory = await onceMore(async () => {
      const opened = await openShareable(context, options, options.json !== true);
      opened.directory.hold();
      return opened.directory;
    });
    const prompter = await context.io.prompter();
    const personLanguage = readPersonLanguage(options.personLang);
    const walked = await walkAtTerminal(context, { directory, prompter, held, again, language, personLanguage });
    if ("exit" in walked) return walked;
    const ending = { directory, kinds: sheetKindsOf(options.sheet), options, language, io: context.io };
    if (held && walked.kept === "kept") return await endKeptWalk(walked, held, ending);
    const outcome = endWalk(walked, ending);
    if (!held || walked.overlooked) return outcome;
    return { ...outcome, notes: [...(outcome.notes ?? []), line(0, span("warning", notKept(held.code, walked.kept)))] };
  } finally {
    held?.release();
  }
};

const notKept = (code: string, state: KeptState | undefined): string => {
  if (state === "guarded") return keepingWords.guarded(code);
  return state === "unsaved" ? keepingWords.notLogged(code) : keepingWords.erased;
};

const runScripted = async (path: string, wished: Wished, context: Context): Promise<Outcome> => {
  const { options } = wished;
  const isPage = options.json !== true && options.output === undefined;
  const { directory, notes } = await openShareable(context, options, isPage);
  const outcome = await walkScript(path, directory, wished, context);
  return { ...outcome, notes: [...notes, ...(outcome.notes ?? [])] };
};

const walkScript = async (path: string, directory: Directory, { options, language }: Wished, context: Context): Promise<Outcome> => {
  const walked = await walkFromFile(path, context, directory);
  if ("exit" in walked) return walked;
  const ending = { directory, kinds: sheetKindsOf(options.sheet), options, language, io: context.io };
  if (options.save !== true) return endWalk(walked, ending);
  const vault = await context.io.vault();
  if (vault.state() === "none") throw new UserError("usage", vaultWords.none, [vaultWords.noneHint]);
  // Dated as the file says: its consents are.
  const held = newCase(vault, context.io, () => walked.known.now);
  try {
    return await endKeptWalk(await keepScripted(walked, held, context.io), held, ending);
  } finally {
    held.release();
  }
};

const sheetKindsOf = (given: readonly string[]): readonly SheetKind[] => {
  if (given.length === 0) return ["receiver", "person"];
  if (given.includes("all")) return sheetKinds;
  const unknown = given.find((kind) => !sheetKinds.some((known) => known === kind));
  if (unknown !== undefined) throw new UserError("usage", w.unknownSheet(unknown), [w.sheetKinds([...sheetKinds, "all"])]);
  return sheetKinds.filter((kind) => given.includes(kind));
};
