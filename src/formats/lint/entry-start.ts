/** Where an entry begins: at the comment lines right above its key or dash, if there are any. */
export const entryStart = (text: string, key: number): number => {
  let start = key;
  for (;;) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (lineStart === 0 || text.slice(lineStart, start).trim() !== "") return start;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    const hash = /^( *)#/.exec(text.slice(above, lineStart));
    if (!hash || hash[1]?.length !== start - lineStart) return start;
    start = above + (hash[1]?.length ?? 0);
  }
};
