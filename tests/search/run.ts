import { Command } from "commander";
import { addList } from "../../src/commands/list.ts";
import { addSearch } from "../../src/commands/search.ts";
import { addShow } from "../../src/commands/show.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { type Config, emptyConfig } from "../../src/formats/config.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { exitCodes, type Outcome, UserError } from "../../src/outcome.ts";
import type { Io, Output } from "../../src/ports/io.ts";
import { directory } from "./directory.ts";

const nobody = (): never => {
  throw new Error("a search needs none of this");
};
const output: Output = { write: nobody, isTerminal: false, columns: undefined, rows: undefined };

/** The outside world of a search: a directory and a clock. */
const fakeIo = (now: string, opened: Directory): Io => ({
  argv: [],
  env: {},
  out: output,
  err: output,
  canAsk: false,
  accessible: false,
  zone: () => ({ ahead: 0, place: "UTC" }),
  clock: () => now,
  random: nobody,
  files: {
    read: nobody,
    readRegular: nobody,
    pieces: nobody,
    bytes: nobody,
    bytesRegular: nobody,
    exists: nobody,
    list: nobody,
    write: nobody,
    share: nobody,
    tree: nobody,
    replaceFolder: nobody,
    isWithin: nobody,
  },
  openDirectory: async () => opened,
  directoryFolders: nobody,
  editor: nobody,
  sha256: nobody,
  showPaged: nobody,
  pageParts: nobody,
  prompter: nobody,
  vault: nobody,
  system: nobody,
  linesFrom: nobody,
  style: nobody,
});

export interface Ran {
  readonly code: number;
  /** What a person reads, at the width asked for. */
  readonly text: string;
  readonly outcome?: Outcome;
  readonly error?: UserError;
}

/** A command line, as a shell has split it, on the real directory. */
export const run = async (
  args: readonly string[],
  {
    now = "2026-11-23T10:00:00Z",
    config = {},
    width = 100,
    opened = directory,
  }: { now?: string; config?: Partial<Config>; width?: number; opened?: Directory } = {},
): Promise<Ran> => {
  const program = new Command().exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
  let outcome: Outcome | undefined;
  for (const add of [addSearch, addShow, addList])
    add(program, async (work) => {
      outcome = await work({ io: fakeIo(now, opened), config: { ...emptyConfig, ...config } });
    });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: exitCodes[error.exit], text: [error.message, ...error.hints].join("\n"), error };
  }
  if (!outcome) throw new Error("no command ran");
  return { code: exitCodes[outcome.exit], text: outcome.raw ?? paint(outcome.doc ?? [], { width }), outcome };
};
