import { writeFileSync } from "node:fs";
import { cacheOf, loadWith, programIn } from "../boot.ts";
import { interfaceLanguages } from "../interface-language.ts";
import type { Output } from "../ports/io.ts";

/** `npm run build`, last: runs the commands that must start at once, and keeps what V8 compiled of them, in each language. */
const keepAll = async (): Promise<void> => {
  for (const language of interfaceLanguages) await keepCompiled(programIn(language));
};

const keepCompiled = async (path: string): Promise<void> => {
  const { exports: program, script } = loadWith(path, undefined);
  const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined };
  const io = program.realIo(process);
  const calls = [
    ["search", "shelter", "men", "ghent", "arabic"],
    ["search", "paioke"],
    ["show", "be-payoke"],
    ["list", "services"],
    ["--help"],
  ];
  for (const argv of calls) {
    await program.run({ ...io, canAsk: false, argv, out: nowhere, err: nowhere });
  }
  writeFileSync(cacheOf(path), script.createCachedData());
};

keepAll().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
