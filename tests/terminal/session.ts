import { readFileSync } from "node:fs";
import { over, type Screen } from "./screen.ts";

/** Tells its process number, then becomes the program. */
export const program = (args: string): string => `bash -c 'echo "pid=$$." >&2; exec $REFERRAL ${args}'`;

/** After the program: its exit code, and how the terminal stands. The shell stays: with it the last of what it said could be lost. */
export const andThen = `; echo "exit=$?."; stty -a; echo ${over}; read -r _`;

/** Waits for the end of the program, closes the terminal, and gives what it said since the last key. */
export const seeEnd = async (screen: Screen): Promise<string> => {
  const shown = await screen.see(over);
  screen.kill();
  return shown;
};

export const pidOf = (screen: Screen): number => {
  const pid = Number(/pid=(\d+)\./.exec(screen.raw)?.[1]);
  if (!(pid > 1)) throw new Error("the program has not told its process number");
  return pid;
};

/** A dead process that nobody has collected yet runs no more. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

/** Typing is echoed, lines are edited, keys make signals. */
const modes = ["icanon", "echo", "isig", "icrnl", "opost", "ixon"];

/** What is not as the shell needs it: `state` is what `stty -a` says. */
const wrongModes = (state: string): readonly string[] => modes.filter((mode) => !new RegExp(`(?<!-)\\b${mode}\\b`).test(state));

/** The cursor is there, the first screen too, and pasted text comes without brackets. */
const wrongScreen = (raw: string): readonly string[] => [
  ...(raw.lastIndexOf("\u001b[?25h") < raw.lastIndexOf("\u001b[?25l") ? ["cursor hidden"] : []),
  ...(raw.includes("\u001b[?1049h") ? ["other screen"] : []),
  ...(raw.includes("\u001b[?2004h") ? ["bracketed paste"] : []),
];

/** Whatever is not as it was, once the shell has the terminal back. Nothing, as it has to be. */
export const notRestored = async (screen: Screen): Promise<readonly string[]> => {
  const state = await seeEnd(screen);
  return [...wrongModes(state.slice(state.indexOf("exit="))), ...wrongScreen(screen.raw.slice(0, screen.raw.indexOf("exit=")))];
};

/** The same while the program is stopped (Ctrl-Z). */
export const notLent = async (screen: Screen): Promise<readonly string[]> => {
  const state = await screen.see("aside.");
  return wrongModes(state.slice(state.indexOf("stopped=")));
};

/** A shell that takes the terminal back when the program is stopped (Ctrl-Z), and goes on with it at Enter. */
export const stoppable = (line: string): string =>
  `set -m; ${line}; code=$?; if [ $code = 148 ]; then echo "stopped=$code."; stty -a; echo aside.; read -r; fg; code=$?; fi; (exit $code)`;

/** What still stands on the screen, as it was sent: everything since it was emptied last. */
export const afterClear = (raw: string): string => {
  const at = raw.lastIndexOf("\u001b[3J");
  if (at < 0) throw new Error("the screen was never emptied");
  return raw.slice(at);
};
