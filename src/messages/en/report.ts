import type { NoteFault, Report } from "../../core/upkeep/report.ts";
import type { ReportProblem } from "../../core/vocabulary/ids.ts";
import { confirmWords } from "./confirm.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral report`. Those of the form stand in .github/ISSUE_TEMPLATE/provider.yml too; a test compares them. */
export const reportWords = {
  summary: "a number is dead, a provider has moved: a message for who keeps the directory",
  description:
    "Make a message, or a patch, about what is wrong with a record of the directory. It sends nothing, opens no vault and reads no\n" +
    "case. The message will be public: nothing of a person may stand in it. At a terminal it asks.",
  phone: "the number that is meant, as the record has it",
  email: "the address that is meant",
  problem: (problems: readonly string[]) => `what is wrong: ${problems.join(", ")}`,
  source: "the page that shows how it is (https://…)",
  how: (methods: readonly string[]) => `how you found out: ${methods.join(", ")}`,
  note: "a few words more; public, and never about a person",
  format: formatHelp,

  noSuch: (id: string) => `${id}: the directory has no such record.`,
  noSuchHint: "referral search finds an id by a name; what lies in folders of your own is private and not reported",
  didYouMean: (id: string) => `Did you mean ${id}?`,
  notOfRecord: (flag: string, id: string, has: readonly string[]) =>
    `${flag}: ${id} has no such one. It has: ${has.length > 0 ? has.join(", ") : "none"}`,
  onlyOne: "--phone and --email: one at a time.",
  problemMissing: (problems: readonly string[]) => `--problem is missing: ${problems.join(", ")}`,
  problemUnknown: (problem: string, problems: readonly string[]) => `--problem: there is no ${problem}; known here: ${problems.join(", ")}`,
  problemHint: "dead, wrong and hours are about one number or address: --phone or --email",
  howUnknown: (how: string, methods: readonly string[]) => `--how: there is no ${how}; known: ${methods.join(", ")}`,
  sourceFault: "--source takes a link that begins with https:// or http://",
  sourceExpected: "a link that begins with https:// or http://",
  noteFaults: {
    number: "the note has a number that is not the record's. A person's number, a file, a birthday: none of it may go out.",
    address: "the note has an e-mail address that is not the record's.",
    person: "the note seems to name a person.",
    length: "the note is longer than 500 characters: this is no place for a story.",
  } satisfies Readonly<Record<NoteFault, string>>,
  noteHint: "say only what is wrong with the record; pages go into --source",
  patchNeedsCheckout: "A patch is made from the country file: call it where directory-data is.",
  patchNot: (problem: string) => `No patch can be made of “${problem}”: what is right now has to be said by somebody.`,
  patchNotHint: "send the message (--format text), or make the change: referral edit",
  notInFile: (id: string, file: string) => `${file} does not say this of ${id} any more: it was changed already.`,

  title: ({ organization, problem, about }: Report) => `${organization.id}: ${labels[problem]}${about ? `: ${about.value}` : ""}`,
  form: {
    provider: "Provider",
    country: "Country",
    wrong: "What is wrong",
    fact: "Which number, address or fact",
    source: "The page that shows it",
    how: "How you found out",
    note: "Anything else about the record",
    agreed: "Before you send it",
  },
  problems: {
    dead: "it does not work",
    wrong: "it belongs to somebody else",
    moved: "the provider has moved or has another name",
    closed: "the provider is closed",
    hours: "the hours are wrong",
    other: "something else",
  } satisfies Readonly<Record<ReportProblem, string>>,
  hows: confirmWords.hows,
  notGiven: "_not given_",
  whole: "the provider as a whole",
  on: (how: string, day: string) => `${how}, on ${day}`,
  agreed: "Nothing here is about a person: not the one I help, not the one who answered, no case.",
  isPublic: "This will be public. Read it once more: nothing in it may speak of a person or a case. Nothing was sent.",
  where: "Paste it into a new issue of the directory's repository (form “A provider is wrong”), or mail it to whoever keeps your copy.",

  askFact: "What is wrong?",
  why: "Only facts of the record. Who looked for help, and why, is nobody's business here.",
  askProblem: "What is the matter with it?",
  askSource: "Is there a page that shows how it is? (https://…)",
  askHow: "How did you find out?",
  askNote: "Anything else about the record? It will be public: no person, no case.",
};

const labels = reportWords.problems;
