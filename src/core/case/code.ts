/** Letters and digits that can't be mistaken for each other when read out on the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** "R-7KQ2-M9XD": eight random characters, about 39 bits. Bytes that would favour some letters are passed over. */
export const randomCode = (random: (count: number) => Uint8Array): string => {
  const fair = Math.floor(256 / alphabet.length) * alphabet.length;
  let letters = "";
  while (letters.length < 8) {
    for (const byte of random(16)) if (byte < fair && letters.length < 8) letters += alphabet[byte % alphabet.length];
  }
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** True for what `randomCode` makes. */
export const isCode = (text: string): boolean => new RegExp(`^R-[${alphabet}]{4}-[${alphabet}]{4}$`).test(text);
