/** Where a text stops being JSON, and what stands there. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly kind: "trailing-comma" | "end" | "string" | "unexpected";
}

const tokens =
  /[\s\uFEFF]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * The place of the first fault in a text that `JSON.parse` refused: its message names no line, and often no place at all.
 * A comma before a closing bracket is where the comma stands.
 */
export const jsonFault = (text: string): JsonFault => {
  const open: string[] = [];
  let wants: "value" | "key" | "colon" | "next" = "value";
  let [at, comma] = [0, -1];
  const fault = (offset: number, kind: JsonFault["kind"]): JsonFault => {
    const before = text.slice(0, offset).split(/\r\n?|\n/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, kind };
  };
  for (;;) {
    tokens.lastIndex = at;
    const found = tokens.exec(text);
    if (!found) {
      const next = /\S/g;
      next.lastIndex = at;
      const start = next.exec(text)?.index ?? text.length;
      return fault(start, start >= text.length ? "end" : text[start] === '"' ? "string" : "unexpected");
    }
    const [whole, mark, string] = found;
    const start = at + whole.length - whole.trimStart().length;
    at += whole.length;
    const closes = mark === "}" || mark === "]";
    if (closes && comma >= 0) return fault(comma, "trailing-comma");
    const isFirst = (mark === "}" && wants === "key") || (mark === "]" && wants === "value");
    if (closes && (wants === "next" || isFirst) && open.pop() === (mark === "}" ? "{" : "[")) wants = "next";
    else if (mark === "," && wants === "next" && open.length > 0) {
      comma = start;
      wants = open.at(-1) === "{" ? "key" : "value";
      continue;
    } else if (mark === ":" && wants === "colon") wants = "value";
    else if (string !== undefined && wants === "key") wants = "colon";
    else if ((mark === "{" || mark === "[") && wants === "value") {
      open.push(mark);
      wants = mark === "{" ? "key" : "value";
    } else if (mark === undefined && wants === "value") wants = "next";
    else return fault(start, "unexpected");
    comma = -1;
  }
};
