import type { Directory } from "../core/directory/directory.ts";
import type { Country } from "../core/directory/model.ts";
import { isError, type Problem } from "../core/problem.ts";
import { type Lexicon, lexiconTexts } from "../core/search/lexicon.ts";
import { PieceWriter } from "../core/search/pieces.ts";
import { linesOf } from "../core/search/table.ts";
import { IndexWriter, inIndexOrder } from "../core/search/write-index.ts";
import { partNames } from "./open-snapshot.ts";

/** The directory as compiling leaves it. */
export interface Compiled extends Pick<Directory, "vocabulary" | "indicators" | "materials" | "problems"> {
  /** By code. Gone through once, so that one country at a time is in memory. */
  readonly countries: Iterable<Country>;
  readonly lexicon: Lexicon;
}

/** What is small and wanted by every command. */
export interface Contents {
  readonly countries: readonly string[];
  readonly problems: readonly Problem[];
}

/** A country but for its records, and where those stand. */
export interface Head extends Omit<Country, "organizations"> {
  /** Numbers of its first record and of the one after its last. */
  readonly records: readonly [from: number, to: number];
}

/** Takes the next piece of a part. */
export type PutPart = (part: string, piece: string) => void;

/** The directory as texts by name, each piece handed on as it is made; what reads them again is in `open-snapshot.ts`. */
export const writeParts = (compiled: Compiled, put: PutPart): void => {
  const { countries, problems, lexicon, vocabulary, indicators, materials } = compiled;
  const index = new IndexWriter((text, piece) => put(`index/${text}`, piece));
  const records = new PieceWriter(
    (piece) => put("records", piece),
    (place) => put("record-places", place),
  );
  const heads = new PieceWriter(
    (piece) => put("heads", piece),
    (place) => put("head-places", place),
  );
  const codes: string[] = [];
  const ids: [id: string, n: string][] = [];
  for (const { organizations, ...country } of countries) {
    const from = ids.length;
    for (const organization of inIndexOrder(organizations)) index.add(organization);
    for (const organization of organizations) {
      ids.push([organization.id, ids.length.toString(36)]);
      records.add(JSON.stringify(organization));
    }
    const head: Head = { ...country, records: [from, ids.length] };
    heads.add(JSON.stringify(head));
    codes.push(country.country);
  }
  for (const line of linesOf(ids)) put("ids", line);
  index.finish();
  for (const [name, text] of Object.entries(lexiconTexts(lexicon))) put(`lexicon/${name}`, text);
  const contents: Contents = { countries: codes, problems: oncePerRecord(problems) };
  const wholes = { contents, vocabulary, indicators, materials };
  for (const [name, whole] of Object.entries(wholes)) put(name, JSON.stringify(whole));
};

/** The same, whole and in memory. */
export const toParts = (compiled: Compiled): ReadonlyMap<string, string> => {
  const parts = new Map<string, string[]>(partNames.map((name) => [name, []]));
  writeParts(compiled, (part, piece) => parts.get(part)?.push(piece));
  return new Map([...parts].map(([name, pieces]) => [name, pieces.join("")]));
};

/** Of a record with several faults one is enough to say why it is missing; `check` names them all. */
const oncePerRecord = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return problems.filter(isError).filter(({ at, of }) => {
    const record = `${at?.file} ${of}`;
    const told = of !== undefined && seen.has(record);
    seen.add(record);
    return !told;
  });
};
