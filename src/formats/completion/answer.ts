import { neutral } from "../../core/text.ts";

/** A word that may be typed next. */
export interface Candidate {
  readonly value: string;
  /** What it means, in a few words; text of records may stand here. */
  readonly about?: string;
}

/** What a shell is answered. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  /** The shell completes names on the disk: it knows how better than we do. */
  readonly names?: "files" | "folders";
  /** The word goes on after any of these: no space behind it. */
  readonly goesOn?: boolean;
}

/**
 * The answer as the scripts read it, one line each: `:files`, `:folders` or `:nospace`, then words, each with a tab and what it
 * means. A word becomes part of a command line: what a shell would not take as it stands is left out.
 */
export const answerLines = ({ candidates, names, goesOn }: Answer): string =>
  [
    ...(names ? [`:${names}`] : []),
    ...(goesOn ? [":nospace"] : []),
    ...candidates
      .filter(({ value }) => plainWord.test(value))
      .map(({ value, about }) => [value, ...(about ? [harmless(about)] : [])].join("\t")),
  ]
    .map((line) => `${line}\n`)
    .join("");

const plainWord = /^[\w@%+=,./-]+$/;

const longest = 72;

/** Text that no shell does anything with, whichever way its script may come to quote it: no variable, command, quote, escape or prompt. */
const harmless = (text: string): string => {
  const plain = neutral(text)
    .replace(/['`]/g, "’")
    .replace(/"/g, "”")
    .replace(/\\/g, "/")
    .replace(/;/g, ",")
    .replace(/[$%!{}<>|&*?~^#[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > longest
    ? `${Array.from(plain)
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : plain;
};
