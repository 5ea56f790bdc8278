/** Bytes that are no text in the encoding of the rest, and where the first of them stands, from 1. */
export interface Damage {
  /** As the user called it. */
  readonly file: string;
  readonly count: number;
  readonly line: number;
  readonly column: number;
}
