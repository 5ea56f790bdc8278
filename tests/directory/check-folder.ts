import type { CheckOptions } from "../../src/commands/check/options.ts";
import { runCheck } from "../../src/commands/check/run.ts";
import { emptyConfig } from "../../src/formats/config.ts";
import type { Outcome } from "../../src/outcome.ts";
import type { Io } from "../../src/ports/io.ts";
import { realFiles } from "../../src/ports/real-files.ts";

const unused = (): never => {
  throw new Error("check does not need this");
};

/** `referral check`, run in this process on real files. */
export const check = (
  paths: readonly string[],
  options: CheckOptions = {},
  openDirectory: Io["openDirectory"] = unused,
): Promise<Outcome> => {
  const output = { write: unused, isTerminal: false, columns: undefined, rows: undefined };
  const io: Io = {
    argv: [],
    env: {},
    out: output,
    err: output,
    canAsk: false,
    accessible: false,
    zone: () => ({ ahead: 0, place: "UTC" }),
    clock: () => "2026-11-25T10:00:00Z",
    random: unused,
    files: realFiles,
    openDirectory,
    directoryFolders: unused,
    editor: unused,
    sha256: unused,
    showPaged: unused,
    pageParts: unused,
    prompter: unused,
    vault: unused,
    system: unused,
    linesFrom: unused,
    style: unused,
  };
  return runCheck(paths, options, { io, config: emptyConfig });
};
