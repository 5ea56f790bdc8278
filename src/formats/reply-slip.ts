import { replyFields } from "../core/case/reply.ts";
import { accept, type Expected } from "../core/steps/accept.ts";
import type { Fields, Value } from "../core/steps/field.ts";
import type { SheetLanguage } from "../messages/sheet-languages.ts";

/** What is wrong with a slip that came back: the key, never the value. */
export type SlipFault = { readonly key: string } & (
  | { readonly kind: "not_a_mapping" | "unknown_key" | "missing" }
  | { readonly kind: "wrong_value"; readonly expected: Expected }
);

export interface ReplySlip {
  readonly number: string | undefined;
  readonly given: Readonly<Record<string, Value>>;
  readonly faults: readonly SlipFault[];
}

/** An empty slip: a number, and no word about the person. Its keys are the same in every language. */
export const replySlip = (number: string, { slip: w }: SheetLanguage): string => {
  const lines = Object.entries(replyFields).flatMap(([name, field]) => {
    const { ask } = w.questions[name as keyof typeof w.questions];
    return ["", `# ${ask}`, `${name}:  # ${w.field(field)}`];
  });
  return `${[...w.head.map((one) => `# ${one}`), `number: ${number}`, ...lines].join("\n")}\n`;
};

/** Reads a slip from outside: every value is looked at, and every fault told at once. */
export const readSlip = (data: unknown): ReplySlip => {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { number: undefined, given: {}, faults: [{ key: "", kind: "not_a_mapping" }] };
  const fields: Fields = replyFields;
  const given: Record<string, Value> = {};
  const faults: SlipFault[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (key === "number") continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) faults.push({ key, kind: "unknown_key" });
    else if (value !== null && value !== undefined) {
      const accepted = accept(field, value);
      if (accepted.ok) given[key] = accepted.value;
      else faults.push({ key, kind: "wrong_value", expected: accepted.expected });
    }
  }
  for (const [key, { required }] of Object.entries(fields))
    if (required && given[key] === undefined && !faults.some((one) => one.key === key)) faults.push({ key, kind: "missing" });
  const number = "number" in data && typeof data.number === "string" ? data.number.trim().toUpperCase() : undefined;
  return { number, given, faults };
};
