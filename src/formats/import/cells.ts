import { isDay } from "../../core/day.ts";
import type { DraftPhone } from "../../core/import/draft.ts";
import { type Lexicon, meaningsOf } from "../../core/search/lexicon.ts";
import { words } from "../../core/text.ts";
import { isCountryCode } from "../../core/vocabulary/country-codes.ts";
import type { PhoneUse } from "../../core/vocabulary/ids.ts";
import { isOneNumber } from "./number-shape.ts";

/* One cell of a foreign table. What can't be read is undefined, and said by whoever asks: nothing is bent until it fits. */

/** Values of a cell that holds several. A comma parts words, never names. */
export const partsOf = (cell: string, separator: RegExp = /[;|\n]/): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const commas = /[;,|\n]/;

export const ageOf = (cell: string): number | undefined => {
  const age = /^(\d{1,3})(?:\s*(?:\+|years?|ans|años|jahre|anos|anni))?$/iu.exec(cell)?.[1];
  return age !== undefined && Number(age) <= 120 ? Number(age) : undefined;
};

/** 2026-11-22, also with slashes or a time behind it. 11/12/2026 is two days, and so none. */
export const dayOfCell = (cell: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?:[T ].*)?$/.exec(cell) ?? [];
  const found = `${year}-${month}-${day}`;
  return isDay(found) ? found : undefined;
};

const yes = new Set(["true", "yes", "y", "1", "x", "oui", "si", "sim", "ja", "да", "так", "نعم"]);
const no = new Set(["false", "no", "n", "0", "non", "nao", "nein", "nee", "нет", "ні", "لا"]);
export const yesOrNo = (cell: string): boolean | undefined => {
  const word = words(cell).join(" ");
  return yes.has(word) ? true : no.has(word) ? false : undefined;
};

/** A link; of one that leaves out the scheme, as people write it, the page that browsers open. */
export const linkOf = (cell: string): string | undefined => {
  if (/^https?:\/\/[^\s/@]+\.[^\s@]*$/i.test(cell)) return cell;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(cell) ? `https://${cell}` : undefined;
};

export const emailOf = (cell: string): string | undefined => {
  const address = cell.replace(/^mailto:/i, "");
  return /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+$/.test(address) ? address : undefined;
};

/** The code of a country by its code or a name in any language of the vocabulary. */
export const countryOf = (cell: string, lexicon: Lexicon): string | undefined =>
  isCountryCode(cell.toUpperCase()) ? cell.toUpperCase() : codeOf(cell, "country", lexicon);

export const languageOf = (cell: string, lexicon: Lexicon): string | undefined =>
  codeOf(cell.replace(/\s*\(.*\)$/, ""), "language", lexicon) ?? (/^[a-z]{2,3}$/.test(cell) ? cell : undefined);

const codeOf = (cell: string, kind: "country" | "language", lexicon: Lexicon): string | undefined => {
  const [code, ...others] = meaningsOf(lexicon, words(cell).join(" ")).filter((meaning) => meaning.kind === kind);
  return others.length === 0 ? code?.id : undefined;
};

const uses: readonly (readonly [PhoneUse, RegExp])[] = [
  ["whatsapp", /whats\s?app|واتساب/iu],
  ["sms", /\bsms\b|\btext\b|смс/iu],
  ["fax", /\bfax\b|факс/iu],
];

/** A remark before a number ("main: …") or after it ("… (nights)"). */
const label = /^((?!https?:)\p{L}[^:\d]{0,40}):\s*(?=[+(*\d])|\s*\(([^()\d]{1,40})\)$|\s+(\p{L}[\p{L} ]{1,20})$/u;
/** What says no more than that it is a number. */
const isPlain = /^(?:tel(?:ephone|efono|efon)?|téléphone|teléfono|phone|voice|тел)\.?$/iu;

/** Numbers of a cell, as printed: "*6820# / 6820 (SMS); +234 …" is three, of which one is for text messages. A remark beside one is its note. */
export const phonesOf = (cell: string): readonly (DraftPhone | { readonly wrong: string })[] =>
  cell
    .split(/[;|\n]|\s\/\s|,(?=\s*(?:\p{L}+\s?:?\s*)?[+(*\d])|\s(?:or|ou|o|oder|или|або)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const found = label.exec(part);
      const remark = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
      const number = part
        .replace(found?.[0] ?? "", "")
        .replace(/^(?:tel|phone|fax|sms|whats\s?app)\.?\s+/i, "")
        .trim();
      // Other letters make a number that is spelled, or no number: nothing to dial without a thought.
      if (!isOneNumber(number, found?.[3]?.trim())) return { wrong: part };
      const use = uses.find(([, sign]) => sign.test(part))?.[0];
      return { number, ...(use && { use }), ...(remark !== "" && !use && !isPlain.test(remark) && { note: remark }) };
    });
