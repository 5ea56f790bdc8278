import type { Twin } from "../../core/upkeep/twins.ts";

/** Words of `referral add`. */
export const addWords = {
  summary: "add a provider to the directory: asks, checks, then writes",
  description:
    "Add a provider. At a terminal it asks fact by fact, and says at once when the provider seems to be there already.\n" +
    "With --from it takes a record as the country files write it, with its country: line, or a list of them. Nothing is written\n" +
    "unless check accepts it; the file keeps every line that it has.",
  from: "a YAML file with one record, or a list of them",
  anyway: "add it although something much alike is there (after a look)",

  needsTerminal: "There is nobody to ask: name a file with --from, or call it at a terminal.",
  form: "docs/directory.md shows a record",
  notRecords: "one record (with country: and its fields), or a list of records",
  noCountry: (at: string) => `${at}  country is missing: which file is it for?`,
  noCountryHint: 'add a line such as country: "BE"',
  noSuchCountry: "no country has this code",
  newCountry: (at: string, code: string) => `${at}  ${code} has no file yet: its emergency number is needed`,
  newCountryHint: "add beside country: an emergency list with label, number and source",
  alike: (twins: readonly Twin[]): readonly string[] =>
    twins.map((twin) => `${twin.id} (${twin.name}): ${likeness[twin.alike]} ${twin.by}`),
  maybeThere: "It may be there already:",
  stopHint: (id: string) => `is it the same? referral edit ${id}, or referral confirm ${id}`,
  anywayHint: "if they are others: --anyway",
  goOn: "Is this another provider?",
  goOnWhy: "Two records of one provider are two truths. If it is the same, edit or confirm the one that is there.",
  another: "another provider: go on",
  same: "the same: stop",
  stopped: (id: string) => `Stopped: ${id} is there already. Nothing was written.`,
  taken: (id: string) => `${id} is taken, or was once: ids are never used again`,
  person: "this looks like a person's name: say the role",
  ahead: "a day that has come: the day of the check",
  emergencyLabel: "Emergency number",
  again: "This can't stay so:",
  preview: (file: string) => `For ${file}:`,
  write: "Write it?",
  writeWhy: "Nothing was written so far.",
  added: (id: string, file: string) => `${id}: added to ${file}.`,
};

const likeness: Readonly<Record<Twin["alike"], string>> = {
  number: "the same number,",
  name: "nearly the same name,",
  website: "the same website,",
};
