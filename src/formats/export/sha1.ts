/**
 * SHA-1 (RFC 3174), for names that must come out the same everywhere (`record-uuid.ts`) and for nothing that has to resist
 * anybody. Written out because formats see no Node, and the page in a browser has no hash that answers at once.
 *
 * @param bytes each from 0 to 255
 * @returns the 20 bytes of the digest
 */
export const sha1 = (bytes: readonly number[]): readonly number[] => {
  const words = padded(bytes);
  const state: [number, number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) {
    const schedule = words.slice(block, block + 16);
    for (let t = 16; t < 80; t++)
      schedule.push(left(at(schedule, t - 3) ^ at(schedule, t - 8) ^ at(schedule, t - 14) ^ at(schedule, t - 16), 1));
    let [a, b, c, d, e] = state;
    for (const [t, word] of schedule.entries()) {
      const next = (left(a, 5) + mixed(t, b, c, d) + e + word) | 0;
      [e, d, c, b, a] = [d, c, left(b, 30), a, next];
    }
    for (const [n, part] of [a, b, c, d, e].entries()) state[n] = (at(state, n) + part) | 0;
  }
  return state.flatMap(bytesOf);
};

/** The function and the constant of each of the four rounds. */
const mixed = (t: number, b: number, c: number, d: number): number => {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
};

/** The message, a one, zeros, and its length in bits: whole blocks of sixteen 32-bit words. */
const padded = (bytes: readonly number[]): number[] => {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const bits = bytes.length * 8;
  const all = [...bytes, 0x80, ...Array<number>(zeros).fill(0), ...bytesOf(Math.floor(bits / 2 ** 32)), ...bytesOf(bits | 0)];
  return Array.from({ length: all.length / 4 }, (_, n) => all.slice(n * 4, n * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0));
};

const left = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const bytesOf = (word: number): readonly number[] => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255];
const at = (words: readonly number[], n: number): number => words[n] ?? 0;
