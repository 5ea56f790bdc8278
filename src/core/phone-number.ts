/**
 * Whether somebody can dial what stands in a text: three digits in a row at least, with what is printed between digits, or two alone
 * ("17" is the police of some countries). Words may stand beside it ("020 7946 0018 ext. 5"). What names a mailbox or a page is none,
 * and neither is a day, an hour, an age or a floor: it would be taken for the contact, and nobody could be called.
 */
export const isPhoneNumber = (text: string): boolean => {
  if (/[@<>{}]|https?:/i.test(text) || text.length > 60) return false;
  if (/^\d{2}$/.test(text.trim())) return true;
  const plain = text.replace(/(?<=\d)T(?=\d\d:)/, " ").replace(grownTogether, " ");
  return [...plain.matchAll(/[\d\s()/.:+-]+/g)].some(([stretch]) => isDialled(stretch.trim().split(/\s+/)));
};

/**
 * A number at which somebody can be reached. A short one has no words before it ("flat 20415", "room 110", a post code of six digits):
 * it is as likely a door, and would be printed as the number to call.
 */
export const isNumberToReach = (text: string): boolean =>
  isPhoneNumber(text) && (/^[\s()+*#]*\d/.test(text) || [...text.matchAll(/[\d\s()/.:+-]+/g)].some(([stretch]) => isLong(stretch.trim())));

/** Seven digits, or six in groups, as no door and no post code is written. */
const isLong = (stretch: string): boolean => {
  const { length } = stretch.replace(/\D/g, "");
  return length > 6 || (length === 6 && /\d\D+\d/.test(stretch));
};

/** "4th", "12b", "R5": few digits that belong to letters. */
const grownTogether = /\p{L}\d{1,3}(?!\d)|(?<!\d)\d{1,3}\p{L}/gu;

const isDialled = (pieces: readonly string[]): boolean => {
  const left = pieces.filter((piece, n) => !(n === 0 && isDate.test(piece)) && !/^\d{1,2}:\d{2}/.test(piece)).join(" ");
  return left.replace(/\D/g, "").length >= 3 && !isRange.test(left);
};

/** A day and nothing else, as people write one. */
export const isDate = /^(?:(?:19|20)\d\d([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d\d)$/;

/** Hours, days of a week, ages, and nothing else. */
export const isRange = /^\d{1,2}\s*[–/-]\s*\d{1,2}$/;
