import type { Organization } from "../../core/directory/model.ts";
import { neutral } from "../../core/text.ts";
import { noteFault, phoneMeant, problemsWith, type Report } from "../../core/upkeep/report.ts";
import { assuranceMethods, type ReportProblem } from "../../core/vocabulary/ids.ts";
import { confirmWords } from "../../messages/en/confirm.ts";
import { reportWords as w } from "../../messages/en/report.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { dayHere } from "../day-here.ts";
import { choose, type } from "../keeper/ask.ts";
import type { ReportOptions } from "./report-options.ts";

/** What is reported, from the flags; asked where none says what is wrong and somebody is there. @throws UserError usage, left */
export const readReport = async (organization: Organization, options: ReportOptions, io: Io): Promise<Report> => {
  const { problem, source, how, note } = options;
  const about = readAbout(organization, options);
  if (problem === undefined && io.canAsk) return askReport(organization, about, await io.prompter(), io);
  const allowed = problemsWith(about?.kind);
  if (problem === undefined) throw new UserError("usage", w.problemMissing(allowed));
  const known = allowed.find((one) => one === problem);
  if (known === undefined) throw new UserError("usage", w.problemUnknown(problem, allowed), about ? [] : [w.problemHint]);
  const method = assuranceMethods.find((one) => one === how);
  if (how !== undefined && method === undefined) throw new UserError("usage", w.howUnknown(how, assuranceMethods));
  if (source !== undefined && !isLink(source)) throw new UserError("usage", w.sourceFault);
  const fault = note === undefined ? undefined : noteFault(note, organization);
  if (fault) throw new UserError("refused", w.noteFaults[fault], [w.noteHint]);
  return reportOf(organization, io, { problem: known, about, source, how: method, note });
};

type Said = { readonly [K in "problem" | "about" | "source" | "how" | "note"]: Report[K] | undefined } & Pick<Report, "problem">;

const reportOf = (organization: Organization, io: Io, { problem, about, source, how, note }: Said): Report => ({
  organization,
  problem,
  on: dayHere(io),
  ...(about && { about }),
  ...(source !== undefined && { source }),
  ...(how !== undefined && { how }),
  ...(note !== undefined && { note: neutral(note) }),
});

const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** The number or address that was meant, as the record has it. */
const readAbout = ({ id, phones = [], emails = [] }: Organization, { phone, email }: ReportOptions): Report["about"] => {
  if (phone !== undefined && email !== undefined) throw new UserError("usage", w.onlyOne);
  if (phone !== undefined) {
    const found = phoneMeant(phone, phones);
    const has = phones.map(({ number }) => number);
    if (!found) throw new UserError("usage", w.notOfRecord("--phone", id, has));
    return { kind: "phone", value: found.number };
  }
  if (email === undefined) return undefined;
  const found = emails.find(({ address }) => address.toLowerCase() === email.toLowerCase());
  const has = emails.map(({ address }) => address);
  if (!found) throw new UserError("usage", w.notOfRecord("--email", id, has));
  return { kind: "email", value: found.address };
};

const askReport = async (organization: Organization, given: Report["about"], prompter: Prompter, io: Io): Promise<Report> => {
  const { why } = w;
  const about = given ?? (await askAbout(organization, prompter));
  const problems = problemsWith(about?.kind).map((value) => ({ value, label: w.problems[value] }));
  const problem: ReportProblem = await choose(prompter, { ask: w.askProblem, why }, problems);
  const source = await type(
    prompter,
    { ask: w.askSource, why },
    { required: false, fault: (typed) => (isLink(typed) ? undefined : w.sourceExpected) },
  );
  const hows = (["phone", "email", "visit", "public-page"] as const).map((value) => ({ value, label: confirmWords.hows[value] }));
  const how = await choose(prompter, { ask: w.askHow, why }, hows);
  const faultOf = (typed: string): string | undefined => {
    const fault = noteFault(typed, organization);
    return fault && w.noteFaults[fault];
  };
  const note = await type(prompter, { ask: w.askNote, why }, { required: false, fault: faultOf });
  return reportOf(organization, io, { problem, about, source, how, note });
};

const askAbout = async ({ phones = [], emails = [] }: Organization, prompter: Prompter): Promise<Report["about"]> => {
  const facts = [
    ...phones.map(({ number }) => ({ kind: "phone" as const, value: number })),
    ...emails.map(({ address }) => ({ kind: "email" as const, value: address })),
  ];
  const choices = [...facts.map(({ value }, n) => ({ value: String(n), label: value })), { value: "whole", label: w.whole }];
  return facts[Number(await choose(prompter, { ask: w.askFact, why: w.why }, choices))];
};
