import { placeSignIn } from "../../core/lint/place-signs.ts";
import { type Lexicon, type MeaningKind, meaningsOf } from "../../core/search/lexicon.ts";
import { words } from "../../core/text.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";
import type { PopulationTerm } from "../../core/vocabulary/model.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { partsOf } from "./cells.ts";
import { type ClosedField, closedFields, type Field, leaveOut } from "./fields.ts";
import type { ForeignTable } from "./foreign-table.ts";
import { fieldNamed, localeOf, namesPlace } from "./header-names.ts";
import { asLabel, type Mapping } from "./mapping.ts";
import { personColumns } from "./person-columns.ts";
import { secrecyOf } from "./secret-names.ts";

export interface GuessedColumn {
  readonly column: string;
  readonly field: Field | typeof leaveOut;
  /** One of its values; "" where it could lead to a door, or to a person. */
  readonly example: string;
  /** It names a person, or is the number or mailbox of one. */
  readonly ofPerson?: boolean;
}

/** A word of the source, and ours for it; none where a person has to say. */
export interface GuessedWord {
  readonly label: string;
  readonly count: number;
  readonly meant: readonly string[];
  /** What search would take it for: a hint for the person who decides, never taken. */
  readonly perhaps: readonly string[];
}

/** A mapping as a proposal: what the names of columns and the search words of the directory suggest. */
export interface GuessedMapping {
  readonly columns: readonly GuessedColumn[];
  readonly values: ReadonlyMap<ClosedField, readonly GuessedWord[]>;
}

export const guessMapping = (table: ForeignTable, lexicon: Lexicon, populations: readonly PopulationTerm[]): GuessedMapping => {
  const ownName = nameColumn(table.columns);
  // Where another column tells which addresses are public, none is taken before a person has read both.
  const isTold = table.columns.some((column) => secrecyOf(column) === "may-be-shown");
  const persons = personColumns(table.columns);
  const fieldOf = (column: string) => {
    if (persons.has(column)) return leaveOut;
    const field = fieldNamed(column) ?? (column === bareType(table.columns) ? "services.type" : leaveOut);
    return field === "office_address" && isTold ? leaveOut : field;
  };
  const columns = table.columns.map((column): GuessedColumn => {
    const field = fieldOf(column);
    const first = table.rows.find(({ cells }) => cells.has(column))?.cells.get(column)?.[0] ?? "";
    const ofPerson = persons.has(column);
    const isHidden = ofPerson || namesPlace(column) || placeSignIn(first) !== undefined;
    const isSecond = field === "name" && column !== ownName;
    return {
      column,
      field: isSecond ? (localeOf(column) === undefined ? leaveOut : "alternate_names") : field,
      example: isHidden ? "" : first,
      ...(ofPerson && { ofPerson }),
    };
  });
  const guessed = new Map<ClosedField, readonly GuessedWord[]>();
  for (const field of Object.keys(closedFields) as ClosedField[]) {
    const named = columns.filter((one) => one.field === field).map(({ column }) => column);
    const labels = countLabels(table, named, field);
    if (labels.length > 0)
      guessed.set(
        field,
        labels.map(({ label, count }) => ({ label, count, ...wordFor(label, field, lexicon, populations) })),
      );
  }
  return { columns, values: guessed };
};

/** "Type" alone may be that of the service or of the organization: it is asked for as the first, where no other column is. */
const bareType = (columns: readonly string[]): string | undefined =>
  columns.some((column) => fieldNamed(column) === "services.type")
    ? undefined
    : columns.find((column) => /^(?:type|typ|tipo)$/i.test(column.trim()));

/** A record has one name, in English where there is a choice; what it is called in other languages is another name. */
const nameColumn = (columns: readonly string[]): string | undefined => {
  const names = columns.filter((column) => fieldNamed(column) === "name");
  return names.find((column) => localeOf(column) === "en") ?? names[0];
};

export const asMapping = ({ columns, values }: GuessedMapping): Mapping => ({
  columns: new Map(columns.map(({ column, field }) => [column, field])),
  values: new Map([...values].map(([field, list]) => [field, new Map(list.map(({ label, meant }) => [asLabel(label), meant]))])),
  always: new Map(),
});

/** More than these nobody reads through; the rest stays unknown and is counted in the report. */
const most = 200;

const countLabels = (table: ForeignTable, columns: readonly string[], field: ClosedField) => {
  const counts = new Map<string, { readonly label: string; readonly count: number }>();
  const own: readonly string[] = closedFields[field];
  for (const { cells } of table.rows)
    for (const text of columns.flatMap((column) => cells.get(column) ?? []))
      for (const label of partsOf(text, field === "services.type" ? /[;|\n]/ : /[;,|\n]/)) {
        const key = asLabel(label);
        if (!own.includes(label)) counts.set(key, { label: counts.get(key)?.label ?? label, count: (counts.get(key)?.count ?? 0) + 1 });
      }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, most);
};

const kindOf: Partial<Record<ClosedField, MeaningKind>> = {
  "services.type": "service",
  "services.populations": "population",
  "services.exploitation": "exploitation",
};

/**
 * A service type is taken only where the source uses our own word for it: an office for "Housing" is no shelter for victims,
 * though who searches for housing should find the shelters.
 */
const wordFor = (
  label: string,
  field: ClosedField,
  lexicon: Lexicon,
  populations: readonly PopulationTerm[],
): Pick<GuessedWord, "meant" | "perhaps"> => {
  const meant = meantBy(label, field, lexicon, populations);
  const isOurs =
    field !== "services.type" || meant.some((id) => asLabel(serviceLabels[id as ServiceType]) === asLabel(label) || id === label);
  return isOurs ? { meant, perhaps: [] } : { meant: [], perhaps: meant };
};

/** Ours for a word of the source, where the vocabulary knows it to mean one thing of this kind. */
const meantBy = (label: string, field: ClosedField, lexicon: Lexicon, populations: readonly PopulationTerm[]): readonly string[] => {
  const kind = kindOf[field];
  const own: readonly string[] = closedFields[field];
  const phrase = words(label).join(" ");
  if (!kind) return own.includes(phrase) ? [phrase] : [];
  const [meaning, ...others] = meaningsOf(lexicon, phrase).filter((one) => one.kind === kind);
  if (!meaning || others.length > 0) return [];
  if (own.includes(meaning.id)) return [meaning.id];
  return populations.find(({ id }) => id === meaning.id)?.any_of ?? [];
};
