import type { Path } from "../problem.ts";
import { type Silence, silences, type Value } from "../steps/field.ts";
import { words } from "../text.ts";
import type { RecordAnswers } from "./record-questions.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** The record that the answers make. What was not answered is not in it: absent means unknown. */
export const recordOf = (answers: RecordAnswers): Fields => {
  const record: Record<string, unknown> = {};
  for (const [id, value] of answers) if (isOfRecord(id, value)) put(record, pathOf(id), id === "coverage" ? coverageOf(value) : value);
  return { ...record, status: "active", sources: pagesOf(answers) };
};

/** What the answers say of a country that has no file yet. */
export const emergencyOf = (answers: RecordAnswers): readonly unknown[] | undefined => {
  const head: Record<string, unknown> = {};
  for (const [id, value] of answers) if (id.startsWith("emergency.")) put(head, pathOf(id), value);
  return Array.isArray(head.emergency) ? head.emergency : undefined;
};

/** A record that is half asked, with something sound where nothing was said yet: what is found in it then is a fault of what was said. */
export const filledUp = (record: Fields, country: string): Fields => {
  const page = "https://example.org";
  const each = (list: unknown, filling: Fields): Fields[] =>
    Array.isArray(list) ? list.map((one: Fields) => ({ ...filling, ...one })) : [];
  const { phones, emails, services, sources, assured } = record;
  return {
    id: `${country.toLowerCase()}-x`,
    name: "x",
    kind: "ngo",
    description: "x",
    coverage: "national",
    ...record,
    ...(phones !== undefined && { phones: each(phones, { number: "00", use: "office", source: page }) }),
    ...(emails !== undefined && { emails: each(emails, { address: "info@example.org", source: page }) }),
    services: services === undefined ? [{ type: "legal" }] : each(services, { type: "legal" }),
    assured: { on: "2026-01-01", how: "phone", ...(assured as Fields | undefined) },
    sources: Array.isArray(sources) && sources.length > 0 ? sources : [page],
  };
};

/** Every page that was named: for the record, and to be proposed for the next fact. */
export const pagesOf = (answers: RecordAnswers): readonly string[] => {
  const pages = [...answers].filter(([id]) => /^(?:phones|emails)\.\d+\.source$|^sources\.\d+$/.test(id));
  return [...new Set(pages.flatMap(([, value]) => (isSilence(value) ? [] : [String(value)])))];
};

/** An id for a name: the country's code and the words, as a file name would have them. */
export const idFor = (country: string, name: string, isTaken: (id: string) => boolean): string => {
  const said = words(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter(Boolean);
  const start = [country.toLowerCase(), ...(said.length > 0 ? said.slice(0, 5) : ["provider"])].join("-");
  for (let n = 1; ; n++) {
    const id = n === 1 ? start : `${start}-${n}`;
    if (!isTaken(id)) return id;
  }
};

export const pathOf = (id: string): Path => id.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const isSilence = (value: Value): value is Silence => typeof value === "string" && (silences as readonly string[]).includes(value);

const isOfRecord = (id: string, value: Value): boolean =>
  !isSilence(value) && value !== false && !/^(?:country|emergency\..*|sources\..*)$|\.(?:any|another)$/.test(id);

const coverageOf = (value: Value): Value =>
  Array.isArray(value) && value.length === 1 && value[0]?.toLowerCase() === "national" ? "national" : value;

/** @param path of field names and positions; what is on the way is made */
const put = (record: Record<string, unknown>, path: Path, value: Value): void => {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  record[key] ??= typeof rest[0] === "number" ? [] : {};
  put(record[key] as Record<string, unknown>, rest, value);
};
