import { namesPerson } from "../lint/rules/personal-contact.ts";
import { words } from "../text.ts";

/** What people are called by what they do. One such word, and the capitals around it are a title, not a name. */
const roleWords: ReadonlySet<string> = new Set(
  `adviser advisor agent caseworker centre center coordinator counsellor counselor desk director editor helpline hotline intake keeper lawyer
  legal line manager member ngo nrm nurse office officer operator police press secretariat secretary service shelter social staff steward
  support team unit volunteer worker`.split(/\s+/),
);

const NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/** A role ("the line's desk", "PAG-ASA intake") and not a person: no name alone, no title with one, no address, no number. */
export const isRole = (text: string): boolean => {
  if (/@|\d{4}/.test(text) || /^\p{Ll}+\.\p{Ll}+$/u.test(text) || namesPerson(text)) return false;
  const parts = text.trim().split(/\s+/);
  return words(text).some((word) => roleWords.has(word)) || !parts.every((part) => NAME.test(part));
};
