import type { Argument, Command, Option } from "commander";
import { closingFields } from "../../core/case/closing.ts";
import { followUpFields } from "../../core/case/follow-up.ts";
import { replyFields } from "../../core/case/reply.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { lists } from "../../core/search/counts.ts";
import type { Field } from "../../core/steps/field.ts";
import { stepIds } from "../../core/steps/step.ts";
import { bys } from "../../core/trends/picture.ts";
import { assuranceMethods, exploitations, reportProblems, serviceTypes } from "../../core/vocabulary/ids.ts";
import type { Answer, Candidate } from "../../formats/completion/answer.ts";
import { materialSteps, stepTitles } from "../../formats/materials/steps.ts";
import { interfaceLanguages } from "../../interface-language.ts";
import { helpTopics } from "../../messages/en/help-topics.ts";
import { whomLabels } from "../../messages/en/search.ts";
import { exploitationLabels, serviceLabels } from "../../messages/en/vocabulary.ts";
import { personLanguages } from "../../messages/person/person-words.ts";
import { checkFormats } from "../check/options.ts";
import { exportFormats } from "../export/export-options.ts";
import { accesses, whoms } from "../filters.ts";
import { importForms } from "../import/import-options.ts";
import { searchFormats } from "../search-formats.ts";
import { trendsFormats } from "../trends/options.ts";
import { coverageFormats } from "../upkeep/coverage-options.ts";
import { diffFormats } from "../upkeep/diff-options.ts";
import { reportFormats } from "../upkeep/report-options.ts";
import { staleFormats } from "../upkeep/stale-options.ts";
import { sheetKinds } from "../walkthrough/options.ts";
import { countryCandidates } from "./country-candidates.ts";
import { providerIds } from "./providers.ts";
import { shells } from "./shells.ts";

/** What a value is completed from. */
export interface Asked {
  readonly program: Command;
  readonly begun: string;
  /** Opened by those who need it. */
  readonly directory: () => Promise<Directory>;
}
export type Source = (asked: Asked) => Answer | Promise<Answer>;

const of =
  (values: Iterable<string>, labels: Readonly<Record<string, string>> = {}): Source =>
  () => ({ candidates: [...values].map((value) => labelled(value, labels[value])) });
const labelled = (value: string, about: string | undefined): Candidate => ({ value, ...(about !== undefined && { about }) });

const files: Source = () => ({ candidates: [], names: "files" });
const folders: Source = () => ({ candidates: [], names: "folders" });
const providers: Source = async ({ begun, directory }) => providerIds(begun, await directory());
/** A topic hides the command of its name, as `help` itself does. */
const topics: Source = ({ program }) => ({
  candidates: [
    ...Object.entries(helpTopics).map(([value, { title }]) => ({ value, about: title })),
    ...program
      .createHelp()
      .visibleCommands(program)
      .filter((command) => !Object.hasOwn(helpTopics, command.name()))
      .map((command) => ({ value: command.name(), about: command.summary() })),
  ],
});

/** Nothing is offered: free text, a number, a day, and whatever belongs to a case. A code is never looked up. */
export const nothing: Source = () => ({ candidates: [] });

const byOption: Readonly<Record<string, Source>> = {
  "--country": async ({ directory }) => ({ candidates: countryCandidates(await directory()) }),
  "--language": async ({ directory }) => {
    const { languages } = (await directory()).vocabulary;
    return { candidates: Object.entries(languages).map(([value, about]) => labelled(value, about)) };
  },
  "--lang": of(interfaceLanguages),
  "--sheet-lang": of(interfaceLanguages),
  "--person-lang": of(personLanguages),
  "--service": of(serviceTypes, serviceLabels),
  "--for": of(whoms, whomLabels),
  "--exploitation": of(exploitations, exploitationLabels),
  "--access": of(accesses),
  "--sheet": of([...sheetKinds, "all"]),
  "--how": of(assuranceMethods),
  "--problem": of(reportProblems),
  "--as": of(importForms),
  "materials --kind": async ({ directory }) => ({
    candidates: [...new Set((await directory()).materials.map(({ kind }) => kind))].sort().map((value) => ({ value })),
  }),
  "materials --step": of(materialSteps, Object.fromEntries(materialSteps.map((id) => [id, stepTitles([id])[0] ?? id]))),
  "resume --from": of(stepIds, Object.fromEntries(stepIds.map((id) => [id, stepTitles([id])[0] ?? id]))),
  "trends --by": of(bys),
  "search --format": of(searchFormats),
  "export --format": of(exportFormats),
  "trends --format": of(trendsFormats),
  "check --format": of(checkFormats),
  "stale --format": of(staleFormats),
  "coverage --format": of(coverageFormats),
  "diff --format": of(diffFormats),
  "report --format": of(reportFormats),
};

/** By what stands between the brackets, where the name of the flag says nothing. */
const byPlaceholder: Readonly<Record<string, Source>> = {
  file: files,
  files,
  path: files,
  paths: files,
  old: files,
  new: files,
  folder: folders,
  provider: providers,
  id: providers,
  ids: providers,
  what: of(lists),
  topic: topics,
  shell: of(shells),
  ...Object.fromEntries(
    ["words", "code", "day", "count", "number", "years", "year", "n", "key", "town", "url", "page", "names", "role"].map((one) => [
      one,
      nothing,
    ]),
  ),
  ...Object.fromEntries(["address", "text", "command"].map((one) => [one, nothing])),
};

/** The forms of `referral case`, asked by flags: their closed answers, and nothing that was given. */
const forms: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  reply: replyFields,
  "follow-up": followUpFields,
  close: closingFields,
};

/** Where a value comes from; undefined where nobody has said so, and nothing is offered. */
export const sourceOf = (command: Command, asks: Option | Argument): Source | undefined => {
  if (asks.argChoices) return of(asks.argChoices);
  if (!("long" in asks)) return byPlaceholder[asks.name()];
  const { long, flags } = asks;
  const field = forms[command.name()]?.[(long ?? "").slice(2).replaceAll("-", "_")];
  if (field) return fieldSource(field);
  return byOption[`${command.name()} ${long}`] ?? byOption[long ?? ""] ?? byPlaceholder[/[<[]([^\]>.]+)/.exec(flags)?.[1] ?? ""];
};

const fieldSource = (field: Field): Source => {
  if (field.kind === "confirm") return of(["yes", "no"]);
  return field.kind === "choice" || field.kind === "many" ? of(field.options) : nothing;
};
