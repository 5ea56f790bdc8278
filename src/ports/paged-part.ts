import { closeSync, openSync, readSync } from "node:fs";
import { pageLength, type Text } from "../core/search/table.ts";
import { type PartFacts, sumOf, tailOf, wordsOf } from "./part-format.ts";

/** Bytes. A part up to here is read at once, a larger one so many pages at a time: a call costs more than what it brings. */
const small = 1 << 18;
const pagesAtOnce = 16;
/** Pages kept of a part: 8 MB at most. */
const keptAtMost = 2_048;

/**
 * The text of a part, of which only the pages asked for are read.
 * @param damaged is told what Node throws, and of a page that is not what was written; throws what the user shall know
 */
export const pagedPart = (path: string, facts: PartFacts, damaged: (error: unknown) => never): Text => {
  const [length] = facts;
  let pages: Pages | undefined;
  const page = (n: number): string => {
    try {
      pages ??= new Pages(path, facts);
      return pages.page(n);
    } catch (error) {
      return damaged(error);
    }
  };
  return {
    length,
    slice: (from, to) => {
      const end = Math.min(to, length);
      if (from >= end) return "";
      const first = Math.floor(from / pageLength);
      const last = Math.floor((end - 1) / pageLength);
      if (first === last) return page(first).slice(from - first * pageLength, end - first * pageLength);
      const pieces = [page(first).slice(from - first * pageLength)];
      for (let n = first + 1; n < last; n++) pieces.push(page(n));
      pieces.push(page(last).slice(0, end - last * pageLength));
      return pieces.join("");
    },
  };
};

class Pages {
  readonly #facts: PartFacts;
  readonly #file: number;
  /** Two words a page: see `part-format.ts`. */
  readonly #tail: Uint32Array;
  readonly #texts = new Map<number, string>();
  /** The pages read last, beginning with this one. One place for all of them: memory of its own for each would have to be cleared away. */
  #first = 0;
  #place: ArrayBuffer | undefined;
  #bytes: Uint8Array = new Uint8Array();

  constructor(path: string, facts: PartFacts) {
    this.#facts = facts;
    const [length, bytes, sum] = facts;
    const tailBytes = tailOf(length);
    this.#file = openSync(path, "r");
    if (bytes + tailBytes <= small) {
      const everything = this.#read(0, bytes + tailBytes);
      closeSync(this.#file);
      this.#tail = wordsOf(everything.subarray(bytes));
      this.#bytes = everything.subarray(0, bytes);
    } else {
      this.#tail = wordsOf(this.#read(bytes, bytes + tailBytes));
      this.#place = new ArrayBuffer(2 * pageLength * pagesAtOnce);
    }
    if (sumOf(this.#tail) === sum) return;
    if (this.#place) closeSync(this.#file);
    throw new Error(`${path}: not what was written`);
  }

  page(n: number): string {
    const known = this.#texts.get(n);
    if (known !== undefined) return known;
    const bytes = this.#bytesOf(n);
    if (sumOf(wordsOf(bytes)) !== this.#tail[2 * n + 1]) throw new Error(`page ${n}: not what was written`);
    const characters = Math.min(pageLength, this.#facts[0] - n * pageLength);
    const isWide = ((this.#tail[2 * n] ?? 0) & 1) === 1;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, isWide ? 2 * characters : characters);
    const text = isWide ? buffer.toString("utf16le") : buffer.toString("latin1");
    if (this.#texts.size >= keptAtMost) this.#texts.clear();
    this.#texts.set(n, text);
    return text;
  }

  #bytesOf(n: number): Uint8Array {
    const from = this.#startOf(n);
    const to = this.#startOf(n + 1);
    const before = this.#startOf(this.#first);
    if (from >= before && to <= before + this.#bytes.length) return this.#bytes.subarray(from - before, to - before);
    this.#first = n - (n % pagesAtOnce);
    const start = this.#startOf(this.#first);
    this.#bytes = this.#read(start, this.#startOf(this.#first + pagesAtOnce), this.#place);
    return this.#bytes.subarray(from - start, to - start);
  }

  /** Of a page after the last one, the end of the pages. */
  #startOf(n: number): number {
    const place = this.#tail[2 * n];
    return place === undefined ? this.#facts[1] : Math.floor(place / 2) * 4;
  }

  #read(from: number, to: number, into?: ArrayBuffer): Uint8Array {
    const bytes = into ? new Uint8Array(into, 0, to - from) : new Uint8Array(to - from);
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(this.#file, bytes, done, bytes.length - done, from + done);
      if (count === 0) throw new Error("cut short");
      done += count;
    }
    return bytes;
  }
}
