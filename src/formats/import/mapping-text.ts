import { neutral } from "../../core/text.ts";
import { mappingWords as w } from "../../messages/en/import.ts";
import type { GuessedMapping, GuessedWord } from "./draft-mapping.ts";
import { closedFields, fields, leaveOut } from "./fields.ts";

const longest = 60;

/** A drafted mapping as a file to correct: what may stand there, and beside each guess what it was guessed from. */
export const mappingText = (file: string, guessed: GuessedMapping): string =>
  [
    ...w.head(neutral(file)).map(comment),
    ...wrapped(w.fields(fields)).map(comment),
    ...columnLines(guessed),
    ...(guessed.values.size > 0 ? [comment(w.values), "values:"] : []),
    ...[...guessed.values].flatMap(([field, words]) => [
      ...wrapped(w.ours(field, closedFields[field])).map((text) => `  ${comment(text)}`),
      ...valueLines(field, words),
    ]),
    comment(w.always),
    "always: {}",
    "",
  ].join("\n");

/** The same for a look at it, with the first words of each field. */
export const guessLines = (guessed: GuessedMapping, most: number): readonly string[] => [
  ...columnLines(guessed),
  ...(guessed.values.size > 0 ? ["values:"] : []),
  ...[...guessed.values].flatMap(([field, words]) => [
    ...valueLines(field, words.slice(0, most)),
    ...(words.length > most ? [`    ${comment(w.more(words.length - most))}`] : []),
  ]),
];

const columnLines = ({ columns }: GuessedMapping): readonly string[] => [
  columns.length === 0 ? "columns: {}" : "columns:",
  ...columns.map(({ column, field, example, ofPerson }) => {
    const notes = [
      ...(field === leaveOut ? [ofPerson ? w.ofPerson : w.notRecognised] : []),
      ...(example === "" ? [] : [w.example(short(example))]),
    ];
    return entry(2, column, field, notes.join("; "));
  }),
];

const valueLines = (field: string, words: readonly GuessedWord[]): readonly string[] => [
  `  ${field}:`,
  ...words.map(({ label, count, meant, perhaps }) =>
    entry(4, label, meant.join(", ") || '""', `${w.times(count)}${perhaps.map(w.perhaps).join("")}`),
  ),
];

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
