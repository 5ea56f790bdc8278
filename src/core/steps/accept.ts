import { isDay, minutesOf } from "../day.ts";
import { isNumberToReach } from "../phone-number.ts";
import { neutral, plainDigits } from "../text.ts";
import { isCountryCode } from "../vocabulary/country-codes.ts";
import { isLanguageCode } from "../vocabulary/language-codes.ts";
import { type Field, silences, type Value } from "./field.ts";

/** The longest text kept in one answer: a note, not a story. */
export const longestText = 500;

export type Accepted = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly expected: Expected };

/** What would have been right: words in `messages/en/answers.ts`. The wrong value itself is never repeated. */
export type Expected =
  | { readonly kind: Exclude<Field["kind"], "choice" | "many" | "marks" | "number"> | "too_long" | "none_alone" }
  | { readonly kind: "choice" | "many" | "marks"; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number };

/** Takes an answer as people write it (true for yes, one item for a list) or says what was expected. */
export const accept = (field: Field, given: unknown): Accepted => {
  if (isSilence(given)) return { ok: true, value: given };
  const value = read(field, given);
  if (Array.isArray(value) && value.length > 1 && value.includes(noneOfThem)) return { ok: false, expected: { kind: "none_alone" } };
  if (value === tooLong) return { ok: false, expected: { kind: "too_long" } };
  return value === undefined ? { ok: false, expected: expectedOf(field) } : { ok: true, value };
};

/** The option of a list that says: none of the others. Ticked beside one it contradicts it, and which of the two holds is not known. */
export const noneOfThem = "none";

const tooLong = Symbol("too long");

const isSilence = (value: unknown): value is (typeof silences)[number] =>
  typeof value === "string" && (silences as readonly string[]).includes(value);

const expectedOf = (field: Field): Expected => {
  if (field.kind === "number") return { kind: "number", minimum: field.minimum, maximum: field.maximum };
  return field.kind === "choice" || field.kind === "many" || field.kind === "marks"
    ? { kind: field.kind, options: field.options }
    : { kind: field.kind };
};

const read = (field: Field, given: unknown): Value | typeof tooLong | undefined => {
  switch (field.kind) {
    case "confirm":
      return typeof given === "boolean" ? given : given === "yes" ? true : given === "no" ? false : undefined;
    case "choice":
      return oneOf(field.options, yesNo(given));
    case "many":
      return all(given, (one) => oneOf(field.options, one));
    case "text":
      return text(given);
    case "phone":
      return phone(given);
    case "texts":
      return all(given, text);
    case "number":
      return typeof given === "number" && given >= field.minimum && given <= field.maximum ? given : undefined;
    case "day":
      return typeof given === "string" && isDay(given) ? given : undefined;
    case "instant":
      return typeof given === "string" && minutesOf(given) !== undefined ? given : undefined;
    case "country":
      return known(given, isCountryCode);
    case "countries":
      return all(given, (one) => known(one, isCountryCode));
    case "languages":
      return all(given, (one) => known(one, isLanguageCode));
    case "providers":
      return all(given, (one) => known(one, isProviderId));
    case "marks":
      return marks(field, given);
  }
};

const yesNo = (given: unknown): unknown => (given === true ? "yes" : given === false ? "no" : given);

const oneOf = (options: readonly string[], given: unknown): string | undefined =>
  typeof given === "string" && options.includes(given) ? given : undefined;

/** A code that nobody knows stops: no number, name or rule could be shown for it. */
const known = (given: unknown, isCode: (code: string) => boolean): string | undefined =>
  typeof given === "string" && isCode(given) ? given : undefined;
const isProviderId = (id: string): boolean => /^[a-z]{2}-[a-z0-9-]+$/.test(id);

const text = (given: unknown): string | typeof tooLong | undefined => {
  const plain = yesNo(given);
  if (typeof plain !== "string" && typeof plain !== "number") return undefined;
  const clean = neutral(String(plain)).trim();
  return clean === "" ? undefined : clean.length > longestText ? tooLong : clean;
};

const phone = (given: unknown): string | undefined => {
  const clean = text(given);
  return typeof clean === "string" && isNumberToReach(plainDigits(clean)) ? clean : undefined;
};

/** A list, each item read on its own; a single value stands for a list of one. */
const all = <T extends string>(
  given: unknown,
  one: (item: unknown) => T | typeof tooLong | undefined,
): T[] | typeof tooLong | undefined => {
  const items: readonly unknown[] = Array.isArray(given) ? given : [given];
  const values: T[] = [];
  for (const item of items) {
    const value = one(item);
    if (value === tooLong || value === undefined) return value;
    if (!values.includes(value)) values.push(value);
  }
  return values;
};

const marks = (field: Extract<Field, { kind: "marks" }>, given: unknown): Readonly<Record<string, string>> | undefined => {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given).map(([key, mark]) => [key, oneOf(field.options, yesNo(mark))] as const);
  const good = entries.filter((entry): entry is [string, string] => entry[1] !== undefined && field.keys.includes(entry[0]));
  return good.length === entries.length ? Object.fromEntries(good) : undefined;
};
