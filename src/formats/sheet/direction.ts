const rightToLeft = ["ar"];
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export const isRightToLeft = (language: string | undefined): boolean => language !== undefined && rightToLeft.includes(language);

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT_LETTER.test(text);

/**
 * Telephone numbers, times and days, each as a whole. Among letters that run from right to left their groups would change places
 * ("+32 2 511" is shown as "511 2 32+"), and somebody would dial that.
 */
export const numberRuns = /[+(*#]{0,2}\d[\d\s().:/+–-]*[\d#*](?: UTC| \([+-]\d\d:\d\d\))?/g;
