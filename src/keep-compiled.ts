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
 * It is kept beside the program alone. Executable data from a folder that others may write to, such as a shared cache, is
 * never read.
 *
 * @throws what Node throws where that folder can't be written
 */
export const keepCompiled = async (path: string, { program, scripts }: Loaded): Promise<void> => {
  const folder = keptBeside(path);
  makeFolder(folder, 0o755);
  // The point: a file in the place of the folder is none.
  accessSync(`${folder}/.`, constants.W_OK);
  const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined, rows: undefined };
  const io = { ...program.realIo(process, nowhere, nowhere), env: {}, canAsk: false };
  // Where an example is at hand, the longest walk too.
  const example = ["start", "--answers", join(dirname(path), "../docs/examples/wage-claim.yaml")];
  for (const argv of [...calls, example]) await program.run({ ...io, argv });
  // The program's first file last: where it is kept, all are.
  for (const [keptAt, script] of [...scripts].reverse()) {
    const once = script.createCachedData();
    writeDurably(keptAt, Buffer.concat([once, once]));
    chmodSync(keptAt, 0o644);
  }
};
