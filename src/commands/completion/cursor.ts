import type { Argument, Command, Option } from "commander";

/** Where the cursor stands in a line that is being typed. */
export interface Cursor {
  readonly command: Command;
  /** What a value is asked for; undefined where there is none to give. */
  readonly asks?: Option | Argument;
  /** A name of a flag or a subcommand may stand here. */
  readonly takesFlags: boolean;
  readonly takesCommands: boolean;
  /** Of the word: what stays as it is (`--country=`, `BE,`), and what was begun. */
  readonly kept: string;
  readonly begun: string;
  /** The folders that `--directory` named before it. */
  readonly folders: readonly string[];
}

/**
 * @param typed the words after `referral`, the last of them unfinished. bash gives `--country=BE` as three.
 * @param isList whether commas part the values of an option
 */
export const cursorIn = (program: Command, typed: readonly string[], isList: (option: Option) => boolean): Cursor => {
  let command = program;
  let waiting: Option | undefined;
  let ended = false;
  let given = 0;
  const folders: string[] = [];
  const take = (option: Option, value: string): void => {
    if (option.long === "--directory") folders.push(value);
  };
  for (const word of typed.slice(0, -1)) {
    if (waiting) {
      if (word === "=") continue;
      take(waiting, word);
      waiting = undefined;
    } else if (!ended && word === "--") ended = true;
    else if (!ended && word.startsWith("-") && word !== "-") {
      const [name, value] = parted(word);
      const option = optionOf(command, name);
      if (option?.required && value === undefined) waiting = option;
      else if (option && value !== undefined) take(option, value);
    } else {
      const sub = given === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (sub) command = sub;
      else given++;
    }
  }
  const last = typed.at(-1) ?? "";
  const [name, value] = !ended && !waiting && last.startsWith("--") ? parted(last) : [last, undefined];
  const option = waiting ?? (value === undefined ? undefined : optionOf(command, name));
  const word = waiting && last === "=" ? "" : (value ?? last);
  const comma = option && isList(option) ? word.lastIndexOf(",") + 1 : 0;
  const isFlag = !option && !ended && last.startsWith("-");
  const asks = option ?? (isFlag || value !== undefined ? undefined : argumentAt(command, given));
  return {
    command,
    ...(asks && { asks }),
    takesFlags: isFlag || (!option && !ended && last === "" && argumentAt(command, given) === undefined && command.commands.length === 0),
    takesCommands: !option && !isFlag && !ended && given === 0,
    kept: (value === undefined || !option ? "" : `${name}=`) + word.slice(0, comma),
    begun: option ? word.slice(comma) : last,
    folders,
  };
};

const parted = (word: string): readonly [name: string, value: string | undefined] => {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};

const optionOf = (command: Command, name: string): Option | undefined =>
  command.options.find(({ long, short }) => long === name || short === name);

const argumentAt = ({ registeredArguments: all }: Command, n: number): Argument | undefined =>
  all[n] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
