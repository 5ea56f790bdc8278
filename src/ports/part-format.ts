import { pageLength } from "../core/search/table.ts";

/*
 * A part of a snapshot on disk: a text in pages of `pageLength` characters. A page is one byte a character where all are
 * Latin-1, else two, filled up to a whole number of words of 32 bits. After the pages come two words for each: where it
 * begins (in words, times two, and one more for a page of two bytes a character), and the sum of its bytes. The manifest
 * has the sum of these: a page that was not written with this snapshot is found when it is read, whatever file it came from.
 */

/** What a manifest knows of a part. */
export type PartFacts = readonly [length: number, bytes: number, sum: number];

/** Bytes of the words after the pages. */
export const tailOf = (length: number): number => Math.ceil(length / pageLength) * 8;

/**
 * Of whole words, as they lie in memory. Two pages that differ in one word never have the same sum. Counted plainly, and by
 * fours: most runs read each page for the first time, before the engine has made anything of this loop.
 */
export const sumOf = (words: Uint32Array): number => {
  let sum = 0x811c9dc5;
  let at = 0;
  for (const whole = words.length - 3; at < whole; at += 4) {
    sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
    sum = Math.imul(sum ^ (words[at + 1] as number) ^ (sum >>> 15), 0x01000193);
    sum = Math.imul(sum ^ (words[at + 2] as number) ^ (sum >>> 15), 0x01000193);
    sum = Math.imul(sum ^ (words[at + 3] as number) ^ (sum >>> 15), 0x01000193);
  }
  for (; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number) ^ (sum >>> 15), 0x01000193);
  return sum >>> 0;
};

/** The words of some bytes. They begin at a whole word. */
export const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
