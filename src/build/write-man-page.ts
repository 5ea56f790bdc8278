import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programIn } from "../boot.ts";
import { load } from "../load.ts";
import type { Output } from "../ports/io.ts";

/** `npm run build`: the manual page is what the program says of itself (`referral help --man`), for `man referral` of an installed package. */
const writeManPage = async (): Promise<void> => {
  const { realIo, run } = load(programIn("en")).program;
  const pieces: string[] = [];
  const collect: Output = { write: (text) => void pieces.push(text), isTerminal: false, columns: undefined, rows: undefined };
  const code = await run({ ...realIo(process), env: {}, canAsk: false, argv: ["help", "--man"], out: collect });
  if (code !== 0) throw new Error(`referral help --man ends with ${code}`);
  mkdirSync(join(__dirname, "man"), { recursive: true });
  writeFileSync(join(__dirname, "man", "referral.1"), pieces.join(""));
};

writeManPage().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
