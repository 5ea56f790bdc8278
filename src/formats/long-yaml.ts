import type { Path, Place, Problem } from "../core/problem.ts";
import { recordsOf } from "./record-lines.ts";
import { isTooLong, readYaml, type YamlText } from "./yaml.ts";

/** Characters. Shorter files are read as one: what cuts them saves nothing. */
export const long = 250_000;
/** A country file of ten thousand records has eight million. */
const longest = 20_000_000;
const recordsAtOnce = 100;

/** Lines of the text, with some records; how many of those could be read. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * A country file too long to be read at once: its records some at a time, of which only the data is kept. Where something
 * stands in its text is found by reading those few again. Without `yaml` where what stands around them can't be read. Undefined where
 * it can't be cut, or reads otherwise than its parts.
 */
export const readLong = (text: string, file: string): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } | undefined => {
  if (text.length > longest) return undefined;
  const lines = text.split("\n");
  const records = recordsOf(lines);
  const first = records[0]?.[0];
  const last = records.at(-1)?.[1];
  if (first === undefined || last === undefined) return undefined;
  // Empty lines in place of the records keep the numbers of the lines after them.
  const head = readYaml([...lines.slice(0, first), ...Array(last - first).fill(""), ...lines.slice(last)].join("\n"), file);
  // What is wrong around its records is wrong with the file; its length is not.
  if (!head.ok && isTooLong(text)) return { problems: head.problems };
  if (!head.ok || !isFields(head.value.data) || head.value.data.organizations !== null) return undefined;

  const problems: Problem[] = [];
  const pieces: Piece[] = [];
  const organizations: unknown[] = [];
  let isOdd = false;
  const read = (from: number, to: number) => readYaml(`${lines.slice(from, to).join("\n")}\n`, file);
  const take = (some: readonly (readonly [from: number, to: number])[]): void => {
    const [from, to] = [some[0]?.[0] ?? 0, some.at(-1)?.[1] ?? 0];
    const piece = read(from, to);
    if (piece.ok && Array.isArray(piece.value.data) && piece.value.data.length === some.length) {
      for (const record of piece.value.data) organizations.push(record);
      pieces.push({ from, to, count: some.length });
    } else if (some.length > 1) for (const one of some) take([one]);
    else if (piece.ok) isOdd = true;
    else problems.push(...piece.problems.map((one) => ({ ...one, ...(one.at && { at: below(one.at, from) }) })));
  };
  for (let n = 0; n < records.length; n += recordsAtOnce) take(records.slice(n, n + recordsAtOnce));
  if (isOdd) return undefined;

  let open: { readonly piece: Piece; readonly yaml: YamlText | undefined } | undefined;
  const within = (path: Path, ask: (yaml: YamlText, path: Path) => Place): Place => {
    let [field, n] = path;
    const piece =
      field === "organizations" && typeof n === "number"
        ? pieces.find(({ count }) => {
            const isHere = (n as number) < count;
            if (!isHere) n = (n as number) - count;
            return isHere;
          })
        : undefined;
    if (!piece || n === undefined) return ask(head.value, path);
    if (open?.piece !== piece) {
      const again = read(piece.from, piece.to);
      open = { piece, yaml: again.ok ? again.value : undefined };
    }
    return open.yaml ? below(ask(open.yaml, [n, ...path.slice(2)]), piece.from) : ask(head.value, path);
  };
  return {
    yaml: {
      data: { ...head.value.data, organizations },
      placeOf: (path) => within(path, (yaml, inside) => yaml.placeOf(inside)),
      keyPlaceOf: (path) => within(path, (yaml, inside) => yaml.keyPlaceOf(inside)),
    },
    problems,
  };
};

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const below = (place: Place, lines: number): Place => ({ ...place, line: place.line + lines });
