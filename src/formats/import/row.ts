import type { DraftEmail, DraftOrganization, DraftService } from "../../core/import/draft.ts";
import type { Losses } from "../../core/import/losses.ts";
import { type LossReason, type Refusal, refusal } from "../../core/import/reasons.ts";
import { ageOf, commas, countryOf, dayOfCell, emailOf, languageOf, linkOf, partsOf, yesOrNo } from "./cells.ts";
import type { Entry } from "./entry.ts";
import { type ClosedField, closedFields, type Field, leaveOut } from "./fields.ts";
import type { ForeignRow } from "./foreign-table.ts";
import type { Reading } from "./imported.ts";
import { asLabel, type Mapping } from "./mapping.ts";
import { readPhones } from "./row-phones.ts";
import { secrecyOf } from "./secret-names.ts";
import { shiftedRow } from "./shifted-row.ts";

/** A row's organization, as far as the row goes, and what of it is so wrong that the row is refused. */
export interface RowRead {
  readonly organization: DraftOrganization;
  readonly key: string | undefined;
  readonly refused: Refusal | undefined;
}

/** By which a row is read. */
export interface RowReading extends Reading {
  readonly mapping: Mapping;
  /** Columns of which no value is shown in a report. */
  readonly hidden: ReadonlySet<string>;
}

/** What one row says, in the directory's shape. Whatever finds no place is counted as lost, with the name of its column. */
export const readRow = (row: ForeignRow, reading: RowReading, losses: Losses): RowRead => {
  const { mapping, lexicon, country } = reading;
  const byField = entriesByField(row, reading, losses);
  const lose = ({ column, text }: Entry, why: LossReason = "not-understood") => losses.add(column, why, text, row.at);
  const entries = (field: Field): readonly Entry[] =>
    byField.get(field) ?? (mapping.always.has(field) ? [{ column: field, text: mapping.always.get(field) ?? "" }] : []);
  const text = (field: Field, joint = "; "): string | undefined => {
    const texts = [...new Set(entries(field).map((one) => one.text.replace(/\s*\n\s*/g, " ")))];
    return texts.length > 0 ? texts.join(joint) : undefined;
  };
  const each = <T>(field: Field, separator: RegExp, read: (part: string) => T | undefined): readonly T[] => [
    ...new Set(
      entries(field).flatMap((entry) =>
        partsOf(entry.text, separator).flatMap((part): readonly T[] => {
          const value = read(part);
          if (value === undefined) lose({ ...entry, text: part });
          return value === undefined ? [] : [value];
        }),
      ),
    ),
  ];
  const one = <T>(field: Field, read: (part: string) => T | undefined): T | undefined => {
    const [first, ...others] = each(field, /\n/, read);
    for (const other of others) lose({ column: field, text: String(other) }, "other-row");
    return first;
  };
  const known = <F extends ClosedField>(field: F): readonly (typeof closedFields)[F][number][] => [
    ...new Set(
      each(field, commas, (part) => {
        const meant = meantBy(mapping, field, part);
        return meant.length > 0 ? meant : undefined;
      }).flat(),
    ),
  ];
  const onlyOne = <F extends ClosedField>(field: F): (typeof closedFields)[F][number] | undefined => {
    const [first, ...others] = known(field);
    for (const other of others) lose({ column: field, text: other }, "other-row");
    return first;
  };

  for (const entry of entries("coordinates")) lose(entry, "place");
  // It fails closed: whatever is no clear no withholds, "confidential", "✓" and "vertraulich" too.
  const secrecy = entries("address_withheld").filter(({ text }) => yesOrNo(text) !== false);
  for (const entry of secrecy) if (yesOrNo(entry.text) === undefined) lose({ ...entry, text: "" }, "withheld");
  const details = {
    ...list("populations", known("services.populations")),
    ...list("exploitation", known("services.exploitation")),
    ...given("minimum_age", one("services.minimum_age", ageOf)),
    ...given("maximum_age", one("services.maximum_age", ageOf)),
    ...given("access", onlyOne("services.access")),
    ...list(
      "languages",
      each("services.languages", commas, (part) => languageOf(part, lexicon)),
    ),
    ...given("fees", text("services.fees")),
    ...given("documents_required", text("services.documents_required")),
    ...given("not_for", text("services.not_for")),
    ...given("note", text("services.note")),
  };
  const types = entries("services.type").flatMap((entry) =>
    partsOf(entry.text).flatMap((label): readonly DraftService["type"][] => {
      const meant = meantBy(mapping, "services.type", label);
      return meant.length > 0 ? meant : [{ unknown: label }];
    }),
  );
  const distinct = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  const services = (distinct.length > 0 ? distinct : [{ unknown: "" }]).map((type): DraftService => ({ type, ...details }));

  const named = entries("country")[0];
  const code = named === undefined ? country : countryOf(named.text, lexicon);
  const days = entries("assured.on").flatMap((entry) => partsOf(entry.text, /\n/).map((text) => ({ ...entry, text })));
  const unreadable = days.find(({ text }) => dayOfCell(text) === undefined);
  // A record is as old as its oldest part.
  const [oldest, ...younger] = days.toSorted((a, b) => ((dayOfCell(a.text) ?? "") < (dayOfCell(b.text) ?? "") ? -1 : 1));
  const on = dayOfCell(oldest?.text ?? "");
  if (!unreadable) for (const entry of younger) if (dayOfCell(entry.text) !== on) lose(entry, "other-row");
  const others = each("alternate_names", /[;|\n]/, (part) => part);
  // What has only a name in its own language is called by that.
  const name = text("name", " ") ?? others[0] ?? "";
  const organization: DraftOrganization = {
    name,
    ...list(
      "alternate_names",
      others.filter((other) => other !== name),
    ),
    ...given("kind", onlyOne("kind")),
    ...given("description", text("description", " ")),
    ...given("website", one("website", linkOf)),
    ...list("emails", emailsOf(each("emails", /[;,|\s]+/, emailOf))),
    ...list("phones", readPhones(entries, lose, text("phones.hours"))),
    ...given("country", code),
    ...given("city", text("city", ", ")),
    ...given("office_address", text("office_address", ", ")),
    ...(secrecy.length > 0 && { address_withheld: true }),
    ...given("coverage", coverageOf(each("coverage", /[;,|\n]/, (part) => part))),
    services,
    ...given("status", onlyOne("status")),
    ...(on !== undefined && { assured: { on, ...given("how", onlyOne("assured.how")), ...given("by", text("assured.by")) } }),
    ...given("caution", text("caution")),
    ...list("sources", each("sources", /[;|\s]+/, linkOf)),
  };
  // A way of checking without its day proves nothing.
  if (on === undefined) for (const field of ["assured.how", "assured.by"] as const) for (const entry of entries(field)) lose(entry);
  return {
    organization,
    key: text("key"),
    refused:
      named !== undefined && code === undefined
        ? refusal(row.at, "country-unknown", { given: named.text })
        : unreadable
          ? refusal(row.at, "day-unreadable", { given: unreadable.text })
          : shiftedRow(row.at, entries),
  };
};

const entriesByField = (
  { cells, at }: ForeignRow,
  { mapping: { columns }, hidden }: RowReading,
  losses: Losses,
): ReadonlyMap<Field, readonly Entry[]> => {
  const byField = new Map<Field, Entry[]>();
  for (const [column, texts] of cells)
    for (const text of texts) {
      const named = columns.get(column);
      // Whatever a mapping says: what is called secret becomes no address.
      const field =
        named === "office_address" && secrecyOf(column) !== undefined && secrecyOf(column) !== "may-be-shown" ? "address_withheld" : named;
      const shown = hidden.has(column) ? "" : text;
      if (field === undefined) losses.add(column, "no-place", shown, at);
      else if (field === leaveOut) losses.add(column, "left-out", shown, at);
      else byField.set(field, [...(byField.get(field) ?? []), { column, text }]);
    }
  return byField;
};

/** Our words for one of the source: by the mapping, or because it is one of ours. */
const meantBy = <F extends ClosedField>(mapping: Mapping, field: F, word: string): readonly (typeof closedFields)[F][number][] => {
  const meant = mapping.values.get(field)?.get(asLabel(word)) ?? [word];
  const allowed: readonly string[] = closedFields[field];
  return meant.every((one) => allowed.includes(one)) ? (meant as readonly (typeof closedFields)[F][number][]) : [];
};

const emailsOf = (addresses: readonly string[]): readonly DraftEmail[] => addresses.map((address) => ({ address }));

const coverageOf = (regions: readonly string[]): "national" | readonly string[] | undefined =>
  regions.length === 0 ? undefined : regions.length === 1 && regions[0]?.toLowerCase() === "national" ? "national" : regions;

const given = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };

const list = <K extends string, T>(key: K, values: readonly T[]): { readonly [P in K]?: readonly T[] } =>
  given(key, values.length > 0 ? values : undefined);
