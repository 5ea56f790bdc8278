import type { Text } from "./table.ts";

/*
 * Many texts in one, found by their number: one text holds them, each followed by a comma, and another where each begins.
 * Of JSON values a run of them is what stands between the brackets of a list.
 */

/** Digits of a place, base 36: 78 milliards of characters. */
const digits = 7;

/** Collects pieces and hands them on, and where they begin. */
export class PieceWriter {
  #length = 0;
  readonly #put: (text: string) => void;
  readonly #putPlace: (place: string) => void;

  constructor(put: (text: string) => void, putPlace: (place: string) => void) {
    this.#put = put;
    this.#putPlace = putPlace;
  }

  add(piece: string): void {
    this.#putPlace(this.#length.toString(36).padStart(digits, "0"));
    this.#put(`${piece},`);
    this.#length += piece.length + 1;
  }
}

export const piecesIn = (places: Text): number => places.length / digits;

/** The JSON values of pieces, from the one up to the other; `from` included. */
export const readPieces = <T>(pieces: Text, places: Text, from: number, to: number): readonly T[] => {
  if (from >= to) return [];
  const end = to < piecesIn(places) ? placeOf(places, to) : pieces.length;
  return JSON.parse(`[${pieces.slice(placeOf(places, from), end - 1)}]`);
};

const placeOf = (places: Text, n: number): number => Number.parseInt(places.slice(n * digits, (n + 1) * digits), 36);
