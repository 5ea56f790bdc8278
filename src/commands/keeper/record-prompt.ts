import { accept } from "../../core/steps/accept.ts";
import type { Value } from "../../core/steps/field.ts";
import { idFor, pagesOf } from "../../core/upkeep/new-record.ts";
import type { RecordAnswers, RecordQuestion } from "../../core/upkeep/record-questions.ts";
import { isRole } from "../../core/upkeep/role.ts";
import type { Vocabulary } from "../../core/vocabulary/model.ts";
import { addWords as w } from "../../messages/en/add.ts";
import { recordQuestions } from "../../messages/en/record-questions.ts";
import { typedWords } from "../../messages/en/typed.ts";
import type { Prompt } from "../../ports/prompt.ts";
import type { Context } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { readTyped } from "../walkthrough/read-typed.ts";
import type { KnownRecords } from "./known.ts";

interface Setting {
  readonly answers: RecordAnswers;
  readonly vocabulary: Vocabulary;
  readonly known: KnownRecords;
  readonly context: Context;
  /** What `check` would say of the answer; undefined where it says nothing. */
  readonly fault: (value: Value) => string | undefined;
}

/** A question of a new record as a prompt: an answer that could not be written is not taken. */
export const promptFor = ({ key, id, field }: RecordQuestion, setting: Setting): Omit<Prompt, "before"> => {
  const { answers, vocabulary, context, fault } = setting;
  const { ask, why, options } = recordQuestions[key] ?? { ask: key, why: "" };
  const proposed = proposalFor(key, id, setting);
  return {
    kind: field.kind,
    ask,
    why,
    choices: "options" in field ? field.options.map((value) => ({ value, label: options?.[value] ?? value })) : [],
    required: field.required,
    ...(proposed !== undefined && { suggested: proposed }),
    moves: [...(field.required ? [] : [skip(field.kind)]), "why", ...(answers.size > 0 ? (["back"] as const) : []), "leave"],
    canGoBack: answers.size > 0,
    read: (given) => {
      const accepted = accept(field, readTyped(field, given, vocabulary, context.io.clock()));
      if (!accepted.ok) return { expected: typedWords(accepted.expected) };
      if (key === "country" && !(String(accepted.value) in vocabulary.countries)) return { expected: w.noSuchCountry };
      if (key === "assured.by" && !isRole(String(accepted.value))) return { expected: w.person };
      if (key === "assured.on" && String(accepted.value) > dayHere(context.io)) return { expected: w.ahead };
      const expected = fault(accepted.value);
      return expected === undefined ? { value: accepted.value } : { expected };
    },
  };
};

/** In a list "not known" is a line to choose; what is typed is skipped. Both leave the field out. */
const skip = (kind: Prompt["kind"]) => (kind === "choice" || kind === "many" ? ("unknown" as const) : ("not_asked" as const));

/** Stands there to be kept or typed over. */
const proposalFor = (key: string, id: string, { answers, known, context }: Setting): string | undefined => {
  const website = answers.get("website");
  const page = pagesOf(answers).at(-1) ?? (typeof website === "string" && website.startsWith("http") ? website : undefined);
  switch (key) {
    case "country":
      return context.config.country;
    case "id":
      return idFor(String(answers.get("country")), String(answers.get("name")), known.isTaken);
    case "emergency.label":
      return w.emergencyLabel;
    case "phones.source":
    case "emails.source":
      return page;
    case "sources":
      return id === "sources.0" ? page : undefined;
    case "assured.on":
      return dayHere(context.io);
    default:
      return undefined;
  }
};
