import type { Command } from "commander";
import type { Manual, ManualCommand, ManualEntry } from "../../formats/man-page.ts";
import { exitWords, helpTopics, helpWords } from "../../messages/en/help-topics.ts";
import { type Exit, exitCodes } from "../../outcome.ts";
import { version } from "../../version.ts";

/** All that `--help` and `help` say, together. */
export const manualOf = (program: Command): Manual => ({
  version,
  purpose: helpWords.purpose,
  description: program.description(),
  options: entriesOf(program),
  commands: program.commands.flatMap((command) => commandsBelow(command, [])),
  exits: (Object.keys(exitCodes) as Exit[]).map((exit) => ({ term: String(exitCodes[exit]), about: exitWords[exit] })),
  topics: Object.values(helpTopics).filter(({ lines }) => lines.length > 0),
  headings: helpWords.headings,
});

/** The command and what stands below it; of a group itself only the subcommands. */
const commandsBelow = (command: Command, before: readonly string[]): readonly ManualCommand[] => {
  const path = [...before, command.name()];
  const subcommands = command.createHelp().visibleCommands(command);
  if (subcommands.length > 0) return subcommands.flatMap((one) => commandsBelow(one, path));
  return [
    {
      name: path.join(" "),
      usage: command.createHelp().commandUsage(command),
      description: command.description(),
      entries: entriesOf(command),
    },
  ];
};

const entriesOf = (command: Command): readonly ManualEntry[] => {
  const help = command.createHelp();
  return [
    ...help.visibleArguments(command).map((argument) => ({ term: argument.name(), about: help.argumentDescription(argument) })),
    ...help.visibleOptions(command).map((option) => ({ term: option.flags, about: help.optionDescription(option) })),
  ];
};
