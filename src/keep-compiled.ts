import { accessSync, chmodSync, constants } from "node:fs";
import { dirname, join } from "node:path";
import { keptBeside, type Loaded } from "./load.ts";
import type { Output } from "./ports/io.ts";
import { makeFolder } from "./ports/make-folder.ts";
import { writeDurably } from "./ports/write-durably.ts";

/** Must start at once; each runs what the ones before it do not. */
const calls = [
  ["search", "shelter", "men", "ghent", "arabic"],
  ["search", "paioke"],
  ["search", "--country", "BE", "--service", "shelter"],
  ["show", "be-payoke"],
  ["list", "services"],
  ["--help"],
  ["start", "--blank"],
];

/**
 * Keeps what V8 compiled of a program that was loaded, for the next start. Commands run into nowhere first: functions that
 * nobody called yet are not compiled. They see no home folder and no environment: nothing that is somebody's own is opened.
 *
 * Where the folder of the program can't be written nothing happens. Executable data of a folder that others may write to,
 * such as a shared cache, is never read.
 */
export const keepCompiled = async (path: string, { program, scripts }: Loaded): Promise<void> => {
  try {
    accessSync(dirname(path), constants.W_OK);
    const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined };
    const io = { ...program.realIo(process, nowhere, nowhere), env: {}, canAsk: false };
    // Where an example is at hand, the longest walk too.
    const example = ["start", "--answers", join(dirname(path), "../docs/examples/wage-claim.yaml")];
    for (const argv of [...calls, example]) await program.run({ ...io, argv });
    makeFolder(keptBeside(path), 0o755);
    for (const [keptAt, script] of scripts) {
      const once = script.createCachedData();
      writeDurably(keptAt, Buffer.concat([once, once]));
      chmodSync(keptAt, 0o644);
    }
  } catch {
    // A folder of somebody else, or a full disk: the next start is as slow as this one.
  }
};
