import type { Command } from "commander";
import { blank, type Doc, item, line, span } from "../formats/view/doc.ts";
import { exitWords, type HelpTopic, helpTopics, helpWords as w } from "../messages/en/help-topics.ts";
import { type Exit, exitCodes, type Outcome, UserError } from "../outcome.ts";
import type { AddCommand } from "./command.ts";

const topics = Object.keys(helpTopics) as HelpTopic[];

export const addHelp: AddCommand = (program, act) => {
  program
    .command("help [topic]")
    .description(w.description(topics))
    .action((topic: string | undefined) => act(async () => runHelp(topic, program)));
};

const runHelp = (topic: string | undefined, program: Command): Outcome => {
  if (topic === undefined) return { exit: "ok", raw: program.helpInformation() };
  const command = program.commands.find((one) => one.name() === topic);
  if (command) return { exit: "ok", raw: command.helpInformation() };
  const found = topics.find((one) => one === topic);
  if (!found) throw new UserError("usage", w.unknown(topic), [w.topics(topics)]);
  return { exit: "ok", doc: topicPage(found), mayPage: true };
};

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
