/*
 * Several values in one cell of a table, and back: "a | b". A bar or a backslash of the values themselves gets a backslash
 * before it. An empty place stands for a value that is not known, so that columns can run side by side.
 */

export const joinList = (values: readonly string[]): string => values.map((one) => one.replace(/[\\|]/g, "\\$&")).join(" | ");

/** @param cell as `joinList` wrote it; "" is no value at all */
export const splitList = (cell: string): readonly string[] => {
  if (cell === "") return [];
  const values = [""];
  for (const [part, escaped] of cell.matchAll(/\\(.)|[^\\|]+|[\\|]/gs))
    if (part === "|") values.push("");
    else values.push(`${values.pop()}${escaped ?? part}`);
  return values.map((value) => value.trim());
};
