import { closeSync, openSync, writeSync } from "node:fs";
import { pageLength } from "../core/search/table.ts";
import { type PartFacts, sumOf, wordsOf } from "./part-format.ts";

/** Characters that are collected before they are written. */
const atOnce = 64 * pageLength;

/** Writes the text of a part, piece by piece, in pages: see `part-format.ts`. @throws what Node throws when the disk will not have it */
export class PartWriter {
  readonly #file: number;
  /** Told every byte that is written, in order. */
  readonly #seen: (bytes: Uint8Array) => void;
  readonly #tail: number[] = [];
  #isOpen = true;
  #pieces: string[] = [];
  #waiting = 0;
  #length = 0;
  #bytes = 0;

  constructor(path: string, mode: number, seen: (bytes: Uint8Array) => void) {
    this.#file = openSync(path, "wx", mode);
    this.#seen = seen;
  }

  put(piece: string): void {
    this.#pieces.push(piece);
    this.#waiting += piece.length;
    this.#length += piece.length;
    if (this.#waiting >= atOnce) this.#write(pageLength);
  }

  finish(): PartFacts {
    this.#write(1);
    const tail = Uint32Array.from(this.#tail);
    this.#out(new Uint8Array(tail.buffer));
    this.close();
    return [this.#length, this.#bytes, sumOf(tail)];
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  /** What is waiting, in whole pages; the last one may be as short as `least`. */
  #write(least: number): void {
    const text = this.#pieces.join("");
    const pages: Buffer[] = [];
    let at = 0;
    for (; text.length - at >= least; at += pageLength) {
      const page = encoded(text.slice(at, at + pageLength));
      const isWide = page.isWide ? 1 : 0;
      this.#tail.push((this.#bytes / 4) * 2 + isWide, sumOf(wordsOf(page.bytes)));
      this.#bytes += page.bytes.length;
      pages.push(page.bytes);
    }
    const rest = text.slice(at);
    this.#pieces = rest === "" ? [] : [rest];
    this.#waiting = rest.length;
    this.#out(Buffer.concat(pages));
  }

  #out(bytes: Uint8Array): void {
    this.#seen(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
  }
}

const encoded = (page: string): { readonly bytes: Buffer; readonly isWide: boolean } => {
  const isWide = /[^\u0000-\u00ff]/.test(page);
  const size = isWide ? 2 * page.length : page.length;
  // Memory of its own, which begins at a whole word.
  const bytes = Buffer.from(new ArrayBuffer(Math.ceil(size / 4) * 4));
  bytes.write(page, isWide ? "utf16le" : "latin1");
  return { bytes, isWide };
};
