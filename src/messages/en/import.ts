import type { AskedField } from "../../core/import/asked.ts";
import type { PossibleDuplicate } from "../../core/import/compare.ts";
import type { Damage } from "../../core/import/damage.ts";
import type { LossReason, RefusalArgs, RefusalCode } from "../../core/import/reasons.ts";
import { many } from "./many.ts";

const quoted = (text: string): string => (text === "" ? "" : `“${text}”`);

/** Words of `referral import`. */
export const importWords = {
  summary: "look at a list that others made, and turn it into country files to review",
  description:
    "Read a list of providers from elsewhere. Without --output nothing is written: it says what would be taken, what would be lost\n" +
    "and why a row is refused. What a column means is told by a mapping; without --map one is drafted by guessing from the names of\n" +
    "columns (--draft-map writes it, for you to correct). A type of service that is not ours stays in the words of the list and\n" +
    "is asked of you: there is no default. With --output it writes one YAML file a country, which referral check refuses\n" +
    "until what is asked was answered.",
  as: (forms: readonly string[]) => `${forms.join(", ")}; else by the name of the file`,
  map: "a mapping file: which column is which field, which word which of ours",
  draftMap: "write the drafted mapping to this file",
  country: "ISO code of the country of every row that names none",
  source: "the page where you read the list, for rows that name none of their own",
  checkedOn: "the day on which you read it, for rows without a date of a check (2026-11-22)",
  output: "write the records as YAML into this folder; never over a file that is there",

  unknownForm: (form: string) => `--as: “${form}” is no form that can be read`,
  knownForms: (forms: readonly string[]) => `known are ${forms.join(", ")}`,
  whichForm: (path: string) => `${path}: its name does not say what form it has`,
  sayForm: (forms: readonly string[]) => `add --as ${forms.join(" or ")}`,
  saveAsCsv: "open it there and save it as CSV (UTF-8)",
  noCountry: (code: string) => `--country: “${code}” is no ISO code of a country`,
  noDay: (day: string) => `--checked-on: “${day}” is no day up to today, written 2026-11-22`,
  noLink: (link: string) => `--source: “${link}” is no link that begins with http:// or https://`,
  needsMap: "these columns are not ours, and what they mean is only guessed",
  needsMapHint: "write the guess with --draft-map mapping.yaml, correct it, and give it back with --map mapping.yaml",
  mapNeedless: "--map and --draft-map are for lists of others: this is a form of our own, which says itself what it holds",
  mapNotForHsds: "--map and --draft-map are for tables: HSDS says itself what its fields mean; types of service are decided in the records",
  mapAndDraft: "--draft-map writes a new guess, and would not heed --map: give one of the two",
  inTheWay: (path: string) => `${path} is there already`,
  inTheWayHint: "an import never writes over a file: choose another folder",
  inDirectory: (path: string) => `${path} belongs to the directory`,
  inDirectoryHint: "what comes from elsewhere is reviewed first: choose another folder, then move the records one by one",

  csvFaults: {
    open: "this quote is never closed: everything behind it would be one cell",
    closed: "a quote ends a cell, and something follows it: a quote inside a cell is written twice",
  },
  jsonFaults: {
    "trailing-comma": "a comma with nothing after it: take it away",
    end: "the text ends in the middle",
    string: "this text is not closed, or holds a line break or an escape that JSON does not know",
    unexpected: "something else should stand here",
  },
  shapeFaults: {
    hsds: "HSDS has services or organizations: as JSON, or as the tables of a folder",
    csv: "there is no row in it",
    geojson: "not GeoJSON: a FeatureCollection with its features should stand here",
    json: "not a list: an array of objects should stand here, or an object with one array in it",
    yaml: "not a country file of ours: it begins with country, emergency, organizations",
  },
  faultKinds: { csv: "broken table", json: "not JSON" },
  faultHint: "mend it there, or save it anew from the program that made it",
  nameless: (column: number) => `column ${column} (no name)`,

  head: (file: string, form: string, encoding: string) => `${file}: ${form}, ${encoding}`,
  dryRun: "A look only: nothing was written.",
  counts: (rows: number, records: number, refused: number) =>
    `${many(rows, "row")} read: ${rows - refused} taken as ${many(records, "organization")}, ${refused} refused.`,
  refusedHead: "Refused",
  rowsAt: (places: string, more: number) => `${places}${more > 0 ? ` and ${more} more` : ""}`,
  line: (line: number) => `line ${line}`,
  columnsHead: "What the columns become",
  becomes: (column: string, field: string) => `${quoted(column)} → ${field}`,
  leftOut: "left out",
  lostHead: "Lost",
  lost: (field: string, why: LossReason, count: number, example: string) =>
    `${quoted(field)}: ${count} × ${lossWords[why]}${example === "" ? "" : `, such as ${quoted(example)}`}`,
  unknownHead: "Types of service that are not ours: you decide (values, services.type in the mapping)",
  unknownInRecordsHead: "Types of service that are not ours: you decide (in the records that --output writes)",
  unknown: (label: string, count: number) => `${label === "" ? "not stated" : quoted(label)}: ${count}`,
  askedHead: "Not stated, and left for you to say",
  asked: (field: AskedField, count: number, isMapped: boolean) => `${field}: ${many(count, "record")}${isMapped ? askedHow[field] : ""}`,
  duplicatesHead: "Perhaps there already",
  duplicate: ({ id, other, why }: PossibleDuplicate) =>
    why === "id-twice" ? `${id}: this id is used` : `${id}: ${why === "name-twice" ? "nearly the name" : "a number"} of ${other}`,
  findingsHead: "To look at",
  finding: (count: number, what: string, records: string) => `${count} × ${what} (${records})`,
  andMore: (count: number) => `and ${count} more (--json has all)`,
  written: (path: string, count: number) => `${path}: ${many(count, "organization")}`,
  draftWritten: (path: string) => `${path}: the drafted mapping. Correct it, then: --map ${path}`,
  nextSteps: "Next: fill in what is empty, then referral check on the folder.",
  damaged: ({ file, count, line, column }: Damage) =>
    `${file}:${line}:${column}: ${many(count, "byte")} ${count === 1 ? "is" : "are"} no UTF-8, as the rest is: what stood there is lost (�)`,
  needSource: (count: number) =>
    `${many(count, "row")} ${count === 1 ? "names" : "name"} no page: add --source URL, the page where you read the list.`,
  needDay: (count: number) =>
    `${many(count, "row")} ${count === 1 ? "has" : "have"} no date of a check: add --checked-on with the day on which you read it.`,
  oneOfMany: (column: string) =>
    `${quoted(column)} points to another table. If this is one of an Open Referral package, give its whole folder: --as hsds.`,
  needMap: "To go on: --draft-map mapping.yaml, correct it, then --map mapping.yaml.",
  mapping: "What the columns probably are",
};

/** Where the mapping can say it. Types have a list of their own, and a description stands in the records alone. */
const askedHow: Readonly<Record<AskedField, string>> = {
  "services.type": "",
  "phones.use": " (phones.office, phones.hotline … for their column in the mapping)",
  kind: " (a column or always, in the mapping)",
  description: "",
  coverage: " (a column or always, in the mapping)",
  status: " (a column or always, in the mapping)",
};

export const lossWords: Readonly<Record<LossReason, string>> = {
  "no-place": "no field for it",
  "not-understood": "not understood",
  place: "a place on the map or an address, not taken",
  "left-out": "left out by the mapping",
  "other-row": "another value than the one that was taken",
  "about-none": "about no organization: not read here",
  "axes-swapped": "a point that lies in its country only with latitude and longitude swapped",
  withheld: "no clear no: the address is withheld",
};

export const refusalWords: { readonly [C in RefusalCode]: (args: RefusalArgs[C]) => string } = {
  "not-a-record": () => "not a record: fields with values should stand here",
  "cells-off": ({ found, expected }) => `${many(found, "cell")} where the header has ${expected}: a separator or a quote is off`,
  "name-missing": () => "no name of an organization",
  "country-missing": () => "no country: name it with --country",
  "country-unknown": ({ given }) => `no country is called ${quoted(given)}`,
  "organization-missing": ({ id }) => `its organization ${quoted(id)} is not in the file`,
  contradiction: ({ field }) => `another row of this organization says something else in ${field}`,
  "other-row-refused": () => "another row of this organization is refused",
  "source-missing": () => "no page that shows it: --source URL",
  "check-date-missing": () => "no date of a check: --checked-on DAY",
  "day-unreadable": ({ given }) => `no day can be read in ${quoted(given)}: it is written 2026-11-22`,
  "wrong-value": ({ field, given }) => `${field} can't hold ${given === "" ? "what stands there" : quoted(given)}`,
};

/** What stands in a drafted mapping besides the mapping. */
export const mappingWords = {
  head: (file: string) => [
    `How the columns of ${file} become fields of the directory. Drafted by guessing from their names: read every line.`,
    "leave-out: this column is not taken. A column may stand for one field, several columns for the same.",
  ],
  fields: (fields: readonly string[]) => `Fields: ${fields.join(", ")}`,
  example: (text: string) => `such as ${text}`,
  notRecognised: "not recognised",
  ofPerson: "a person's: not the provider's",
  values: "Words of the source and ours; two of ours with a comma. Empty: not decided, it stays in the words of the source.",
  ours: (field: string, words: readonly string[]) => `${field}: ${words.join(", ")}`,
  times: (count: number) => `${count} ×`,
  perhaps: (id: string) => `; perhaps ${id}`,
  more: (count: number) => `and ${count} more in the file that --draft-map writes`,
  always: "What holds for every row that says nothing else, such as kind: ngo, status: active, coverage: national",
};

/** Beside what a person has to fill in. */
export const reviewWords = {
  head: (code: string, file: string) => [
    `${code}: taken from ${file}. Nothing here was confirmed with a provider.`,
    "What is empty the source does not say: referral check refuses a record until a person decided.",
  ],
  type: (label: string) => (label === "" ? "the source names no type" : `in the source: ${label}`),
  oneOf: (allowed: readonly string[]) => `not stated; one of ${allowed.join(", ")}`,
  description: "not stated; in your own words",
  coverage: "not stated; national, or a list of regions",
  from: (places: string) => `from ${places}`,
};
