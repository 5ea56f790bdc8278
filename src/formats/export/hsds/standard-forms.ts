/*
 * Forms that the standard checks. What has another form goes to an attribute as it is written. Narrower than the RFCs, so that
 * every validator agrees.
 */

const LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const HOST = `(?:${LABEL}\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])`;
const EMAIL = new RegExp(`^[\\w%+-]+(?:\\.[\\w%+-]+)*@${HOST}$`, "i");
const CHARACTER = "(?:[\\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})";
const URI = new RegExp(`^https?://${HOST}(?::\\d+)?(?:[/?]${CHARACTER}*)?(?:#${CHARACTER}*)?$`, "i");

export const standardEmail = (text: string): string | undefined => (EMAIL.test(text) ? text : undefined);

/** The same address in ASCII. */
export const standardUri = (text: string): string | undefined => {
  if (URI.test(text)) return text;
  const escaped = /\p{Cs}/u.test(text) ? "" : encodeURI(text);
  return URI.test(escaped) ? escaped : undefined;
};
