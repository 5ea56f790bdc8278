/** First line and line after the last of each item under `organizations:`, found by indentation alone. */
export const recordsOf = (lines: readonly string[]): [number, number][] => {
  const head = lines.findIndex((line) => /^organizations:\s*(#.*)?$/.test(line));
  const first = head < 0 ? -1 : lines.findIndex((line, n) => n > head && /^ *- /.test(line));
  if (first < 0) return [];
  const dash = `${/^ */.exec(lines[first] ?? "")?.[0] ?? ""}- `;
  const after = lines.findIndex((line, n) => n > first && /^[^\s#-]/.test(line));
  const end = after < 0 ? lines.length : after;
  const starts = lines.flatMap((line, n) => (n >= first && n < end && line.startsWith(dash) ? [n] : []));
  return starts.map((start, n) => [start, starts[n + 1] ?? end]);
};
