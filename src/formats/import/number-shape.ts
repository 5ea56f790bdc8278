import { isDate, isRange } from "../../core/phone-number.ts";

/**
 * Whether a text is one telephone number, as printed. What only looks like one would send somebody to a stranger: a date, "24/7", two
 * short numbers side by side, the digits before a word that is dialled ("0800 REFUGE").
 *
 * @param word what stands bare behind the number, if anything does
 */
export const isOneNumber = (text: string, word = ""): boolean => {
  if (text.length > 40 || !/\d\D*\d/.test(text) || !/^[+*#(\d][\d\s()./*#–-]*$/u.test(text)) return false;
  const digits = text.replace(/\D/g, "");
  if (digits.length > (digits.startsWith("00") ? 17 : 15) || isDate.test(text) || isRange.test(text)) return false;
  // A trunk code alone ("0800") reaches nobody; "000" is an emergency number.
  if (/^0[1-9]/.test(digits) && digits.length < 6) return false;
  if (isDialledWord.test(word) || (word !== "" && freephone.test(digits))) return false;
  return !text.includes("/") || text.split("/").length > 2 || !areTwo(text.split("/"));
};

/** In capitals, and no word for a kind of number. */
const isDialledWord = /^(?!(?:SMS|FAX|TEL|GSM|MOB|TTY|TDD|WHATSAPP)$)[\p{Lu} ]{3,}$/u;
const freephone = /^(?:1?8(?:00|33|44|55|66|77|88)|1300|13|900|808|80)$/;

/** "02/555 01 01" is one number: its code stands before the stroke. */
const areTwo = ([first = "", second = ""]: readonly string[]): boolean => {
  const [before, behind] = [first, second].map((side) => side.replace(/\D/g, "").length) as [number, number];
  return (before >= 7 && behind >= 7) || (!/^[0+(]/.test(first) && before === behind) || (before >= 7 && behind <= 3);
};
