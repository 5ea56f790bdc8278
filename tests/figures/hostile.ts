import type { Directory } from "../../src/core/directory/directory.ts";
import type { Country } from "../../src/core/directory/model.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { toParts } from "../../src/formats/snapshot.ts";
import { directory } from "../fakes/directory.ts";

/** What a record or an answer could hold to fool a terminal, a reader's eye or a spreadsheet. */
export const attacks: readonly string[] = [
  "\u001b[2J\u001b[H",
  "\u001b[31mred\u001b[0m",
  "\u001b]0;title\u0007",
  "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u001bP1$r\u001b\\",
  "\u009b31m",
  "\u009d0;title\u009c",
  "\u0090q\u009c",
  "before\rafter",
  "back\b\b\b\bspace",
  "\u0000\u0001\u0002\u0007\u000b\u000c\u000e\u000f\u007f",
  "\u202etxt.exe\u202c",
  "\u2066isolated\u2069",
  "\u200f\u200e\u061c",
  "zero\u200bwidth\u2060\ufeff\u00ad",
  "line\nbreak\u2028and\u2029more",
  "tag\u{e0041}\u{e007f}",
];
/** Every attack in one text. */
export const poison = attacks.join(" ");
const veryLong = "W".repeat(5000);

/** A byte or mark that a sheet, a table or a message may never hold; a line break is the only control it needs. */
export const raw =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** Codes, dates and closed lists: a record with another word there is refused when it is compiled. */
const closed = new Set([
  "id",
  "kind",
  "type",
  "populations",
  "exploitation",
  "access",
  "languages",
  "coverage",
  "status",
  "on",
  "how",
  "country",
  "use",
  "e164",
  "updated",
  "checked",
  "adult_consent",
  "child_consent",
  "moved_to",
  "closed_on",
  "private_fields",
]);

type Change = (text: string, key: string) => string;
const everyText = (value: unknown, change: Change, key = ""): unknown => {
  if (closed.has(key)) return value;
  if (typeof value === "string") return change(value, key);
  if (Array.isArray(value)) return value.map((one) => everyText(one, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everyText(inner, change, name)]));
};

/** The real directory with every free text of every record changed, as if it had come that way. */
export const changedDirectory = (change: Change): Directory => {
  const countries = directory.countries.flatMap((code) => directory.country(code) ?? []).map((one) => everyText(one, change) as Country);
  const { lexicon, vocabulary, indicators, materials } = directory;
  const parts = toParts({ countries, lexicon, vocabulary, indicators, materials, problems: [] });
  return fromParts((part) => parts.get(part) ?? "null");
};

export const poisoned = (): Directory => changedDirectory((text, key) => (key === "hours" ? text : `${text} ${poison}`));
export const endless = (): Directory => changedDirectory((text, key) => (key === "hours" ? text : `${text} ${veryLong}`));
export const formulas = (start: string): Directory =>
  changedDirectory((text, key) => (key === "number" || key === "hours" ? text : `${start}cmd|' /C calc'!A0 ${text}`));

/** Which fields a value has, at any depth. */
const fieldsOf = (value: unknown, at = ""): readonly string[] =>
  typeof value !== "object" || value === null
    ? [at]
    : Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, Array.isArray(value) ? at : `${at}.${key}`));

/** Countries that together hold every field that there is: what is done to each record can be seen on theirs. Belgium is one. */
export const holdingEveryField = (): readonly string[] => {
  const seen = new Set<string>();
  const larger = (a: string, b: string): number => recordsIn(b) - recordsIn(a);
  return ["BE", ...[...directory.countries].sort(larger)].filter((code) => {
    const fresh = fieldsOf(directory.country(code)).filter((field) => !seen.has(field));
    for (const field of fresh) seen.add(field);
    return fresh.length > 0;
  });
};

const recordsIn = (code: string): number => directory.country(code)?.organizations.length ?? 0;
