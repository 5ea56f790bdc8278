/**
 * SHA-1 (RFC 3174), for names that must come out the same everywhere (`record-uuid.ts`) and for nothing that has to resist
 * anybody. Written out because formats see no Node, and the page in a browser has no hash that answers at once. Plain loops:
 * a large export asks for millions.
 *
 * @param bytes each from 0 to 255
 * @returns the 20 bytes of the digest
 */
export const sha1 = (bytes: readonly number[]): readonly number[] => {
  const message = padded(bytes);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Int32Array(80);
  for (let block = 0; block < message.length; block += 16) {
    schedule.set(message.subarray(block, block + 16));
    for (let t = 16; t < 80; t++)
      schedule[t] = left(at(schedule, t - 3) ^ at(schedule, t - 8) ^ at(schedule, t - 14) ^ at(schedule, t - 16), 1);
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    let e = at(state, 4);
    for (let t = 0; t < 80; t++) {
      const next = (left(a, 5) + mixed(t, b, c, d) + e + at(schedule, t)) | 0;
      e = d;
      d = c;
      c = left(b, 30);
      b = a;
      a = next;
    }
    state[0] = at(state, 0) + a;
    state[1] = at(state, 1) + b;
    state[2] = at(state, 2) + c;
    state[3] = at(state, 3) + d;
    state[4] = at(state, 4) + e;
  }
  return [...state].flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
};

/** The function and the constant of each of the four rounds. */
const mixed = (t: number, b: number, c: number, d: number): number => {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
};

/** The message, a one, zeros, and its length in bits: whole blocks of sixteen 32-bit words. */
const padded = (bytes: readonly number[]): Int32Array => {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16);
  for (let n = 0; n <= bytes.length; n++) words[n >> 2] = at(words, n >> 2) | ((bytes[n] ?? 0x80) << (24 - (n & 3) * 8));
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
};

const left = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const at = (words: Int32Array, n: number): number => words[n] ?? 0;
