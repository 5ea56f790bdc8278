import { accept } from "../../core/steps/accept.ts";
import type { Field, Fields, Value } from "../../core/steps/field.ts";
import type { Doc } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { typedWords } from "../../messages/en/typed.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompt } from "../../ports/prompt.ts";
import { readTyped } from "../walkthrough/read-typed.ts";
import { type FormOptions, flagOf, optionOf } from "./form-flags.ts";

export type Filled = Readonly<Record<string, Value>>;

interface FieldWords {
  readonly ask: string;
  readonly why: string;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

export interface Form {
  readonly fields: Fields;
  readonly words: Readonly<Record<string, FieldWords>>;
  /** Which questions are on the path, by what was filled in before. */
  readonly when?: Readonly<Record<string, (given: never) => boolean>>;
  /** Stands above the first question. */
  readonly before?: Doc;
  /** Why a value that fits its field can't be, and what to give instead; undefined where it can. */
  readonly refusal?: (name: string, value: Value) => Refusal | undefined;
}

interface Refusal {
  readonly what: string;
  readonly way_on: string;
}

/**
 * Fills a form: from flags where any was given, else by asking. What is asked at a terminal is what a flag would say.
 * @throws UserError usage naming the flag that is missing or wrong; left
 */
export const fillForm = async (form: Form, options: FormOptions, io: Io): Promise<Filled> => {
  const given = fromFlags(form, options, io);
  const missing = Object.entries(form.fields).find(([name, field]) => field.required && given[name] === undefined);
  if (isByFlags(form, options) || !io.canAsk) {
    if (missing) throw new UserError("usage", w.flagMissing(flagOf(missing[0])), [w.flagExpected(w.field(missing[1]))]);
    return onPath(form, given);
  }
  return askForm(form, io);
};

/** Whoever gives one flag is not asked for the others. */
export const isByFlags = ({ fields }: Form, options: FormOptions): boolean =>
  Object.keys(fields).some((name) => options[optionOf(name)] !== undefined);

const fromFlags = ({ fields, refusal }: Form, options: FormOptions, io: Io): Filled => {
  const given: Record<string, Value> = {};
  for (const [name, field] of Object.entries(fields)) {
    const typed = options[optionOf(name)];
    if (typeof typed !== "string") continue;
    const accepted = accept(field, read(field, typed, io));
    if (!accepted.ok) throw new UserError("usage", w.flagWrong(flagOf(name), typedWords(accepted.expected)));
    const refused = refusal?.(name, accepted.value);
    if (refused) throw new UserError("usage", `${flagOf(name)}: ${refused.what}`, [refused.way_on]);
    given[name] = accepted.value;
  }
  return given;
};

/** What was done was done by the clock here: read as UTC, a receipt of ten minutes ago would lie ahead, or be of another day. */
const read = (field: Field, typed: string | readonly string[], io: Io): unknown =>
  readTyped(field, typed, noNames, io.clock(), (instant) => io.zone(instant).ahead);

/** Forms of a case ask for no country and no language. */
const noNames = { countries: {}, languages: {} };

/** A flag for a question that would not have been asked is passed over. */
const onPath = ({ fields, when }: Form, given: Filled): Filled => {
  const kept: Record<string, Value> = {};
  for (const [name, value] of Object.entries(given)) if (name in fields && (when?.[name]?.(kept as never) ?? true)) kept[name] = value;
  return kept;
};

const askForm = async (form: Form, io: Io): Promise<Filled> => {
  const prompter = await io.prompter();
  const filled = new Map<string, Value>();
  const names = Object.keys(form.fields);
  for (let n = 0; n < names.length; n++) {
    const name = names[n] ?? "";
    const field = form.fields[name];
    if (!field || !(form.when?.[name]?.(Object.fromEntries(filled) as never) ?? true)) continue;
    const before = filled.size === 0 ? (form.before ?? []) : [];
    const reply = await prompter.put(promptFor(name, field, form, before, filled.size > 0, io));
    if (reply.kind === "leave") throw new UserError("left", w.leftForm);
    if (reply.kind === "back") {
      const last = [...filled.keys()].at(-1) ?? "";
      filled.delete(last);
      n = names.indexOf(last) - 1;
    } else if (reply.value !== "not_asked") filled.set(name, reply.value);
  }
  return Object.fromEntries(filled);
};

const promptFor = (name: string, field: Field, { words, refusal }: Form, before: Doc, canGoBack: boolean, io: Io): Prompt => {
  const { ask, why, options } = words[name] ?? { ask: name, why: "" };
  const choices = field.kind === "choice" ? field.options.map((value) => ({ value, label: options?.[value] ?? value })) : [];
  return {
    kind: field.kind,
    before,
    ask,
    why,
    choices,
    required: field.required,
    moves: [...(field.required ? [] : (["not_asked"] as const)), "why", ...(canGoBack ? (["back"] as const) : []), "leave"],
    canGoBack,
    read: (given) => {
      const accepted = accept(field, read(field, given, io));
      if (!accepted.ok) return { expected: typedWords(accepted.expected) };
      const refused = refusal?.(name, accepted.value);
      return refused ? { refused: `${refused.what} ${refused.way_on}` } : { value: accepted.value };
    },
  };
};
