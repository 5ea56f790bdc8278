import type { Assurance } from "../../core/directory/model.ts";
import type { AssuranceFault } from "../../core/upkeep/assurance.ts";
import type { PhoneUse, Population, Status } from "../../core/vocabulary/ids.ts";

/** Words of `referral confirm`. */
export const confirmWords = {
  summary: "you asked a provider and its record is right: note it",
  description:
    "Note that a record was checked: only its “assured” lines change. For after the call, the answer or the visit; with --changed the facts\n" +
    "are asked one by one, and what is different now is written too. public-page: the page was read again and nobody was asked.",
  how: (methods: readonly string[]) => `how it was checked: ${methods.join(", ")}`,
  on: "the day of the check (default: today)",
  by: "who checked, as a role such as “the line's desk”; never a person",
  changed: "something is different: ask fact by fact",

  howMissing: (methods: readonly string[]) => `--how is missing: ${methods.join(", ")}`,
  howUnknown: (how: string, methods: readonly string[]) => `--how: there is no ${how}; known: ${methods.join(", ")}`,
  dayFault: (on: string) => `--on: ${on} is no day such as 2026-11-22`,
  person: "--by: this looks like a person's name. Say the role: the directory is public, and people leave.",
  personHint: 'for example --by "the line\'s desk"',
  faults: {
    ahead: (next, _) => `--on: ${next.on} has not come yet.`,
    older: (next, before) => `--on: ${next.on} lies before the check that stands there (${before.on}).`,
    weaker: (_, before) =>
      `It was checked by ${before.how} on ${before.on}: a page read again says less, and would take that check's place.`,
  } satisfies Readonly<Record<AssuranceFault, (next: Assurance, before: Partial<Assurance>) => string>>,
  changedNeedsTerminal: "--changed asks, and there is nobody to ask: it needs a terminal.",
  changedHint: "in a script: referral edit <id> --editor CMD, then referral confirm <id> --how …",

  confirmed: (id: string, { on, how, by }: Assurance) => `${id}: checked on ${on} ${hows[how]}${by === undefined ? "" : ` (${by})`}.`,
  same: (id: string) => `${id}: this check stands there already.`,
  lines: (file: string, gone: readonly string[], come: readonly string[]): readonly string[] => [
    file,
    ...gone.map((one) => `- ${one}`),
    ...come.map((one) => `+ ${one}`),
  ],
  notHere: "this can not be changed in its place: use referral edit",

  askHow: "How was it checked?",
  hows: {
    phone: "by phone",
    email: "by e-mail",
    visit: "on a visit",
    "public-page": "on its public page only",
  } satisfies Readonly<Record<Assurance["how"], string>>,
  why: "What is still right stays as it is. What is not known any more is taken out: nobody should be sent to it.",
  right: "still right",
  gone: "gone",
  phone: (number: string, use: PhoneUse, hours: string | undefined) => `Phone: ${number} (${use}; ${hours ?? "hours not stated"})`,
  otherNumber: "another number",
  otherHours: "other hours",
  hoursGone: "the hours are not known any more",
  newNumber: "The number, as its owner prints it",
  newHours: "The hours (24/7, or as Mo-Fr 09:00-17:00)",
  source: "The page that shows it (https://…)",
  sourceWhy: "Whoever doubts it later must be able to look it up. No fact without its page.",
  email: (address: string) => `E-mail: ${address}`,
  otherEmail: "another address",
  newEmail: "The address of the office; never a person's own",
  website: (url: string) => `Website: ${url}`,
  otherWebsite: "another website",
  newWebsite: "The website (https://…)",
  service: (type: string, populations: readonly Population[] | undefined) =>
    `Service: ${type}, for ${populations?.join(", ") ?? "whom is not stated"}`,
  otherPopulations: "for others",
  newPopulations: "For whom?",
  caution: (text: string) => `Caution: ${text}`,
  otherCaution: "another caution",
  newCaution: "What must the reader know?",
  status: "Is it open?",
  statuses: {
    active: "yes, it works",
    temporarily_closed: "closed for a time",
    defunct: "it no longer exists",
  } satisfies Readonly<Record<Status, string>>,
  write: "Write these lines?",
  writeWhy: "Nothing was written so far.",
};

const hows = confirmWords.hows;
