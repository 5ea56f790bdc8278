import type { SourcePlace } from "../../core/import/draft.ts";
import { importWords as w } from "../../messages/en/import.ts";

/** "line 4", "line 4:12", or the source's own id. */
export const placeText = ({ line, column, id }: SourcePlace): string =>
  line === undefined ? (id ?? "") : column === undefined || column === 1 ? w.line(line) : `${w.line(line)}:${column}`;

/** The first of them, and how many more there are. */
export const placesText = (places: readonly SourcePlace[], most: number): string =>
  w.rowsAt(places.slice(0, most).map(placeText).join(", "), places.length - most);
