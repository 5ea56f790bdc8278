import type { Draft, DraftOrganization } from "../../../core/import/draft.ts";
import { collectLosses, type Losses } from "../../../core/import/losses.ts";
import { type Refusal, refusal } from "../../../core/import/reasons.ts";
import { unknownTypesOf } from "../../../core/import/unknown-types.ts";
import { dayOfCell } from "../cells.ts";
import type { CsvWords } from "../csv-table.ts";
import type { Reading, ReadResult, SourceFault, SourceText } from "../imported.ts";
import { type JsonFault, jsonFault } from "../json-fault.ts";
import { foreignRecord } from "./foreign.ts";
import { nested } from "./nested.ts";
import { isNode, lineOf, textOf } from "./node.ts";
import { ownId, ownRecord } from "./own.ts";
import { gather, type HsdsSource, type OrganizationSource } from "./source.ts";
import { readTables } from "./tables.ts";

/** What faults of a file need to be told. */
export interface HsdsFaultWords {
  readonly csv: CsvWords;
  readonly json: Readonly<Record<JsonFault["kind"], string>>;
  readonly shape: string;
}

/**
 * Reads Open Referral HSDS: JSON of version 3 (a `Page`, a list or one object, of services or of organizations with theirs), or
 * the tables of a folder, of version 3 or older. Records that our own export wrote come back whole.
 *
 * @param files one JSON file, or the files of a folder
 */
export const readHsds = (files: readonly SourceText[], reading: Reading, words: HsdsFaultWords): ReadResult => {
  const losses = collectLosses();
  const source = sourceOf(files, words, losses);
  if ("fault" in source) return { ok: false, fault: source.fault };
  const records: Draft[] = [];
  const refused: Refusal[] = [...source.refused];
  const apart: DraftOrganization[] = [];
  for (const organization of source.organizations) {
    const { node, services, at } = organization;
    const from = services.length > 0 ? services.map((one) => one.at) : [at];
    const id = ownId(node);
    if (textOf(node, "name") === undefined) refused.push(...from.map((one) => refusal(one, "name-missing", {})));
    else if (id !== undefined) records.push({ organization: ownRecord(organization, id, losses), from, ours: true });
    else {
      const given = unreadableDay(organization);
      if (given === undefined) records.push({ organization: foreignRecord(organization, reading, losses), from });
      else {
        refused.push(...from.map((one) => refusal(one, "day-unreadable", { given })));
        apart.push(foreignRecord(organization, reading, collectLosses()));
      }
    }
  }
  return { ok: true, imported: { read: source.read, records, refused, apart, lost: losses.all(), unknownTypes: unknownTypesOf(records) } };
};

/** A day that nobody can read is no reason to take a younger one. */
const unreadableDay = ({ services }: OrganizationSource): string | undefined =>
  services.map(({ node }) => lineOf(node, "assured_date")).find((text) => text !== undefined && dayOfCell(text) === undefined);

type Source = HsdsSource | { readonly fault: SourceFault };

const sourceOf = (files: readonly SourceText[], words: HsdsFaultWords, losses: Losses): Source => {
  const [first] = files;
  const json = files.length === 1 && first && /^\s*[[{]/.test(first.text) && !/datapackage\.json$/.test(first.name) ? first : undefined;
  if (json) return jsonSource(json, words, losses);
  const read = readTables(files, words.csv, losses);
  if ("fault" in read) return read;
  const { organizations, services } = nested(read.tables, losses);
  if (organizations.length + services.length + read.tables.refused.length === 0) return shapeFault(first, words);
  const entries = [
    ...organizations.map(({ node, at }) => ({ data: { services: [], ...node }, at })),
    // A table of services holds nothing else, whatever its columns are.
    ...services.map(({ node, at }) => ({ data: { organization_id: "", ...node }, at })),
  ];
  const gathered = gather(entries, losses);
  return { ...gathered, read: gathered.read + read.tables.refused.length, refused: [...read.tables.refused, ...gathered.refused] };
};

const shapeFault = (file: SourceText | undefined, words: HsdsFaultWords): { readonly fault: SourceFault } => ({
  fault: { fault: "shape", detail: words.shape, file: file?.shown ?? "" },
});

const jsonSource = (file: SourceText, words: HsdsFaultWords, losses: Losses): Source => {
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch {
    const { line, column, kind } = jsonFault(file.text);
    return { fault: { fault: "json", detail: words.json[kind], file: file.shown, at: { line, column } } };
  }
  const all = Array.isArray(data) ? data : isNode(data) ? (Array.isArray(data.contents) ? data.contents : [data]) : undefined;
  if (!all) return shapeFault(file, words);
  // What a page says of its own length is not believed: what is there counts.
  return gather(
    all.map((one: unknown, n) => ({ data: one, at: { id: (isNode(one) ? textOf(one, "id") : undefined) ?? `#${n + 1}` } })),
    losses,
  );
};
