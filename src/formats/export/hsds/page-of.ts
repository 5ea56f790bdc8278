import { escapeUnsafe } from "../../../core/text.ts";

/** A `Page` of HSDS. How many things it has is known at the end, and stands there: the order of the fields of a JSON object says nothing. */
export function* pageOf(things: Iterable<unknown>): Iterable<string> {
  let count = 0;
  yield `{"contents":[`;
  for (const one of things) {
    yield `${count === 0 ? "" : ","}\n${escapeUnsafe(JSON.stringify(one))}`;
    count++;
  }
  yield `\n],${JSON.stringify({
    total_items: count,
    total_pages: 1,
    page_number: 1,
    size: count,
    first_page: true,
    last_page: true,
    empty: count === 0,
  }).slice(1)}\n`;
}
