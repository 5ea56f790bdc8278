import { type Command, Option } from "commander";
import { nearest } from "../core/lint/nearest.ts";
import { blank, type Doc, item, line, span } from "../formats/view/doc.ts";
import { exitWords, type HelpTopic, helpTopics, helpWords as w } from "../messages/en/help-topics.ts";
import { personSheetWords } from "../messages/en/person-sheet.ts";
import { filterFaults } from "../messages/en/search.ts";
import { personLanguages } from "../messages/person/person-words.ts";
import { type Exit, exitCodes, type Outcome, UserError } from "../outcome.ts";
import type { AddCommand } from "./command.ts";
import { type ConsentHelpOptions, consentFormats } from "./help/consent-options.ts";

const topics = Object.keys(helpTopics) as HelpTopic[];

interface HelpOptions extends ConsentHelpOptions {
  readonly man?: boolean;
}

export const addHelp: AddCommand = (program, act) => {
  program
    .command("help [topic...]")
    .summary(w.summary(topics))
    .description(w.description(topics))
    .option("--man", w.man)
    .option("--person-lang <code>", personSheetWords.helpOption(personLanguages))
    .addOption(new Option("--format <format>", personSheetWords.helpFormat).choices(consentFormats))
    .action((words: readonly string[], options: HelpOptions) =>
      act(async () => {
        if (options.man) return manual(program);
        if (words.join(" ") === "consent") return (await import("./help/consent.ts")).runConsentHelp(options);
        if (options.personLang !== undefined || options.format !== undefined) throw new UserError("usage", personSheetWords.notConsent);
        return runHelp(words, program);
      }),
    );
};

const manual = async (program: Command): Promise<Outcome> => {
  const [{ manPage }, { manualOf }] = await Promise.all([import("../formats/man-page.ts"), import("./help/manual.ts")]);
  return { exit: "ok", raw: manPage(manualOf(program)) };
};

/** @param words a topic, or a command with its subcommand */
const runHelp = (words: readonly string[], program: Command): Outcome => {
  const topic = topics.find((one) => one === words[0]);
  // A topic first: what stands in a command of that name is said by its --help.
  if (topic && words.length === 1) return { exit: "ok", doc: [...topicPage(topic), ...alsoCommand(topic, program)], mayPage: true };
  let command = program;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) throw unknown(words.join(" "), word, command === program ? [...topics, ...namesIn(program)] : namesIn(command), command);
    command = next;
  }
  return { exit: "ok", raw: command.helpInformation() };
};

const namesIn = (command: Command): readonly string[] => command.commands.map((one) => one.name());

const unknown = (asked: string, word: string, known: readonly string[], { parent, commands }: Command): UserError => {
  const meant = nearest(word, known);
  return new UserError("usage", w.unknown(asked), [
    ...(meant ? [filterFaults.didYouMean(meant)] : []),
    ...(parent && commands.length > 0 ? [filterFaults.allowed(known)] : [w.topics(topics)]),
  ]);
};

const alsoCommand = (topic: string, program: Command): Doc =>
  namesIn(program).includes(topic) ? [blank, line(0, span("quiet", w.alsoCommand(topic)))] : [];

const topicPage = (topic: HelpTopic): Doc => [
  line(0, span("title", helpTopics[topic].title)),
  blank,
  ...(topic === "exit-codes"
    ? (Object.keys(exitCodes) as Exit[]).map((exit) => ({
        ...line(2, span("strong", String(exitCodes[exit]).padEnd(5)), exitWords[exit]),
        hanging: 5,
      }))
    : helpTopics[topic].lines.map((text) => item(0, "·", text))),
];
