/** A text of a row, and the column in which it stood. */
export interface Entry {
  readonly column: string;
  readonly text: string;
}
