import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheOf, loadWith } from "../boot.ts";
import type { Output } from "../ports/io.ts";

/** `npm run build`, last: runs the commands that must start at once, and keeps what V8 compiled of them. */
const keepCompiled = async (): Promise<void> => {
  const path = join(__dirname, "referral.js");
  const { exports: program, script } = loadWith(path, undefined);
  const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined, rows: undefined };
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

keepCompiled().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
