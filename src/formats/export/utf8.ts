/**
 * The bytes of a text in UTF-8; half a surrogate pair counts as U+FFFD. (Formats see no Node and no browser: no TextEncoder.)
 */
export const utf8 = (text: string): readonly number[] =>
  /^[\u0000-\u007f]*$/.test(text)
    ? Array.from(text, (character) => character.charCodeAt(0))
    : [...encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).matchAll(/%(..)|[^%]/g)].map(([character, hex]) =>
        hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
      );
