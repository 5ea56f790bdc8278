import type { SourcePlace } from "../../core/import/draft.ts";
import { type Loss, type Refusal, refusal } from "../../core/import/reasons.ts";
import { cleanText } from "./csv.ts";
import type { ForeignRow, ForeignTable } from "./foreign-table.ts";

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null && !Array.isArray(data);

/** Entries of a JSON list as rows. What lies deeper becomes a column of its own: `{"name":{"en":…}}` is `name.en`. */
export const jsonTable = (entries: readonly { readonly data: unknown; readonly at: SourcePlace }[]): ForeignTable => {
  const columns = new Set<string>();
  const rows: ForeignRow[] = [];
  const refused: Refusal[] = [];
  for (const { data, at } of entries) {
    const cells = new Map<string, string[]>();
    if (isFields(data)) collect(data, "", cells, 0);
    if (!isFields(data)) {
      refused.push(refusal(at, "not-a-record", {}));
      continue;
    }
    for (const column of cells.keys()) columns.add(column);
    rows.push({ at, cells });
  }
  return { columns: [...columns], rows, refused, lost: [] };
};

/** What stands beside the list of a file, such as the day on which it was made: about no organization, and said. */
export const besideList = (data: Fields, list: unknown): readonly Loss[] =>
  Object.entries(data)
    .filter(([, value]) => value !== list && value !== null && value !== "")
    .map(([field, value]) => ({ field, why: "about-none", count: 1, example: typeof value === "object" ? "" : cleanText(String(value)) }));

const deepest = 8;

const collect = (value: unknown, name: string, cells: Map<string, string[]>, depth: number): void => {
  if (value === null || value === undefined) return;
  if (typeof value !== "object" || depth >= deepest) {
    const text = cleanText(typeof value === "object" ? JSON.stringify(value) : String(value));
    if (text !== "") cells.set(name, [...(cells.get(name) ?? []), text]);
    return;
  }
  const labelled = isFields(value) ? withLabel(value) : value;
  for (const [key, one] of Object.entries(labelled))
    collect(one, Array.isArray(value) ? name : name === "" ? key : `${name}.${key}`, cells, depth + 1);
};

/** `{ "number": "…", "type": "fax" }` as a table writes it, "… (fax)": apart, nobody would know which of several is which. */
const withLabel = (value: Fields): Fields => {
  const label = ["type", "number_type", "label", "kind"].find(
    (key) => typeof value[key] === "string" && /^[^()\d]{1,40}$/.test(value[key]),
  );
  const number = ["number", "phone", "telephone", "tel", "value"].find(
    (key) => typeof value[key] === "string" && /^[+*#(\d][\d\s()./*#–-]{2,}$/u.test(value[key]),
  );
  if (label === undefined || number === undefined) return value;
  const { [label]: said, ...rest } = value;
  return { ...rest, [number]: `${String(rest[number])} (${String(said).trim()})` };
};
