/** Letters that Unicode does not decompose, written as people type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "ng",
  ə: "e",
};

/** ASCII alone, as most queries are: the engine needs two milliseconds for the tables of the expressions that know every script. */
const isPlain = (text: string): boolean => !/[^\t\n\r -~]/.test(text);

/** Folds case, accents and width, so that "Sürya", "SURYA" and "surya" are one word. Shared by search and ids. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{Mn}/gu, "")
        .toLowerCase()
        .replace(/[ßæœøđðþłħıŋə]/g, (letter) => LETTERS[letter] ?? letter);

/** Folded words: runs of letters and digits; an apostrophe or full stop inside a word joins ("O.R.C.A." is "orca"). */
export const words = (text: string): string[] => {
  const folded = fold(text);
  const found = isPlain(folded)
    ? folded.replace(/(?<=[a-z])[.'](?=[a-z])/g, "").match(/[a-z0-9]+/g)
    : folded.replace(/(?<=\p{L})[.'’](?=\p{L})/gu, "").match(/[\p{L}\p{M}\p{N}]+/gu);
  return found ?? [];
};

/** Each folded word as it was typed: "موسسة" for "مؤسسة". What was typed as one and folds to several, or to none, is not in it. */
export const asTyped = (text: string): ReadonlyMap<string, string> =>
  new Map(
    (text.match(isPlain(text) ? /[a-z0-9.']+/gi : /[\p{L}\p{M}\p{N}.'’]+/gu) ?? []).flatMap((typed) => {
      const [word, ...more] = words(typed);
      return word === undefined || more.length > 0 ? [] : [[word, typed.replace(/^[.'’]+|[.'’]+$/g, "")] as const];
    }),
  );

/** Digits of any script as those of ASCII: "١٦" is "16". */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Of every script they stand in a row, from nought to nine.
    let nought = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
    return String((code - nought) % 10);
  });

// Control characters, and the marks that reorder or hide text: records and answers may hold them, no output may.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One harmless line of text: what it says stays, what a terminal or a reader's eye could be fooled with goes. */
export const neutral = (text: string): string =>
  text.replace(/\s+/g, (run) => (/[\r\n\t\u2028\u2029]/.test(run) ? " " : run)).replace(UNSAFE, "");

/** JSON with the same characters as escapes: the data is the same, and harmless to look at. */
export const escapeUnsafe = (json: string, escaped: (character: string) => string = jsonEscape): string => json.replace(UNSAFE, escaped);

const jsonEscape = (character: string): string =>
  Array.from({ length: character.length }, (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, "0")}`).join("");
