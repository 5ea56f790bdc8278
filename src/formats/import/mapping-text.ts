import { neutral } from "../../core/text.ts";
import { mappingWords as w } from "../../messages/en/import.ts";
import type { GuessedMapping } from "./draft-mapping.ts";
import { closedFields, fields, leaveOut } from "./fields.ts";

const longest = 60;

/**
 * A drafted mapping as a file: beside each guess what it was guessed from.
 *
 * @param most words of a field; the others are counted (a file has them all)
 */
export const mappingText = (file: string, { columns, values }: GuessedMapping, most = Number.POSITIVE_INFINITY): string =>
  [
    ...w.head(neutral(file)).map(comment),
    ...wrapped(w.fields(fields)).map(comment),
    "columns:",
    ...columns.map(({ column, field, example }) => {
      const note = [field === leaveOut ? w.notRecognised : "", example === "" ? "" : w.example(short(example))].filter((one) => one !== "");
      return entry(2, column, field, note.join("; "));
    }),
    ...(values.size > 0 ? [comment(w.values), "values:"] : []),
    ...[...values].flatMap(([field, words]) => [
      ...wrapped(w.ours(field, closedFields[field])).map((text) => `  ${comment(text)}`),
      `  ${field}:`,
      ...words.slice(0, most).map(({ label, count, meant }) => entry(4, label, meant.join(", ") || '""', w.times(count))),
      ...(words.length > most ? [`    ${comment(w.more(words.length - most))}`] : []),
    ]),
    comment(w.always),
    "always: {}",
    "",
  ].join("\n");

const comment = (text: string): string => `# ${text}`;

/** A JSON text is a YAML text too, whatever it holds. */
const entry = (indent: number, key: string, value: string, note: string): string =>
  `${" ".repeat(indent)}${asKey(key)}: ${value}${note === "" ? "" : ` # ${note}`}`;

const asKey = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ufffd]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const short = (text: string): string => {
  const shown = neutral(text);
  return shown.length > longest ? `${[...shown].slice(0, longest).join("")}…` : shown;
};

const wrapped = (text: string): readonly string[] => text.match(/.{1,110}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
