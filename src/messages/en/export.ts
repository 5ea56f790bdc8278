import { formatHelp } from "./formats.ts";

/** Words of `referral export`. */
export const exportWords = {
  summary: "the directory, or a part of it, as a table, JSON and other forms",
  description:
    "Write the directory, or what the filters (as in search) or the named records leave of it, in a form for other programs or\n" +
    "for paper. A record keeps only the services that answer the filters. The order is always the same: by country, then by id.\n" +
    "What lies in folders of your own is left out unless you add --include-private. To pick by words:\n" +
    "  referral export $(referral search ghent shelter --format ids) --format csv",
  format: formatHelp,
  output: "write to this file or folder instead of to the screen; each file is written whole or not at all",
  fields: "only these columns or fields, with commas between them",
  bom: "a byte order mark first: older spreadsheets need it to read accents (csv)",
  hxl: "a row of HXL tags under the header (csv, xlsx)",

  /** On paper and on cards. */
  pageTitle: (country: string) => `Services in ${country}`,
  pageNote: (today: string) => `Written on ${today}. Numbers and hours change: call before you send anyone.`,
  wholeCountry: "the whole country",
  withheld: "The address is confidential: call first, and do not pass on a place you have heard of.",
  called: "Called",
  calledAnswers: ["answered", "no answer", "can take the person", "cannot"],
  spokeWith: "On (day, hour), with",
  notes: "Notes",

  progress: (done: number, all: number) => `${done} of ${all} countries`,
  written: (path: string, count: number) => `${path}: ${count} ${count === 1 ? "organization" : "organizations"} written`,
  nothing: "nothing answers these filters: nothing was written",
  noSuchId: (id: string) => `there is no record “${id}”`,
  noSuchIdHint: "referral list providers has all ids; referral search finds them",
  noFields: (format: string) => `--fields: the form of ${format} is given by its standard`,
  unknownField: (field: string) => `--fields: “${field}” is not a field of this format`,
  takesNot: (flag: string, format: string) => `--${flag} means nothing for ${format}`,
  needsOutput: (format: string) => `${format} is not text for a screen: add --output`,
  ownInput: (path: string) => `${path} belongs to the directory that is read here`,
  ownInputHint: "choose another place: an export never overwrites what it is made of",
};
