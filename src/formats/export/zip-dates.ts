/** The first moment that a zip archive can name, 1 January 1980, as it writes it: time, then day. */
const start = [0, 0, 0x21, 0];

/**
 * A zip archive in which every file has the same date, so that equal contents are equal bytes.
 * @param archive without a comment at its end, and smaller than four gigabytes
 */
export const withoutClock = (archive: Uint8Array): Uint8Array => {
  const bytes = archive.slice();
  const number = (at: number, length: number): number => {
    let value = 0;
    for (let n = length - 1; n >= 0; n--) value = value * 256 + (bytes[at + n] ?? 0);
    return value;
  };
  // The table of contents is found from the end; each of its entries leads to the head of a file, which has the date again.
  const end = bytes.length - 22;
  let entry = number(end + 16, 4);
  for (let left = number(end + 10, 2); left > 0; left--) {
    bytes.set(start, entry + 12);
    bytes.set(start, number(entry + 42, 4) + 10);
    entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2);
  }
  return bytes;
};
