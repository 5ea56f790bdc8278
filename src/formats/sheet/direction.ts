const rightToLeft = ["ar"];

export const isRightToLeft = (language: string | undefined): boolean => language !== undefined && rightToLeft.includes(language);

const rtl = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc";
const letter = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]";
// A word of two scripts is never cut: what is no word that tells must not become one. Digits are cut off: their order counts.
const begins = `[+*#\\d]|(?<![\\p{L}\\p{M}\\p{N}])${letter}`;
const ends = `[#*\\d]|${letter}(?![\\p{L}\\p{M}])`;
const bracketed = `\\([^${rtl}()]*\\)`;

export const hasRightToLeft = (text: string): boolean => new RegExp(`[${rtl}]`).test(text);

/**
 * What is read from left to right, up to the next comma: telephone numbers, times and days, names in such letters. Each is kept
 * together as a whole. Among letters that run the other way the groups of a number would change places ("+32 2 511" is shown as
 * "511 2 32+"), and somebody would dial that.
 */
export const runsFromLeft = (text: string): RegExpExecArray[] => [...text.matchAll(runs)];

const runs = new RegExp(`(?:${bracketed}|${begins})(?:(?:${bracketed}|[^${rtl}(),;])*(?:${bracketed}|${ends}))?`, "gu");
