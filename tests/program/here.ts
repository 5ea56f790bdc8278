import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { spokenLanguage, wishedLanguage } from "../../src/interface-language.ts";
import type * as program from "../../src/main.ts";
import { bareEnv, bin, type Called, root } from "./program.ts";

const load = createRequire(import.meta.url);

interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** An instant at which its clock stands still; without one, the real clock. */
  readonly clock?: string;
  /** What stands in the file that is open as number 3. */
  readonly lines?: readonly string[];
}

/**
 * The built program with its real files and its real directory, as `call` runs it, but in this process: both outputs are read
 * by somebody, and nobody can be asked. What a process itself does (its streams, its signals, what it loads, how `boot.ts`
 * finds its program) is asked of processes: `call`, `shell`.
 */
export const callHere = async (argv: readonly string[], { env = bareEnv(), cwd = root, clock, lines }: Call = {}): Promise<Called> => {
  const said = { out: "", err: "" };
  const output = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: false,
    columns: undefined,
    rows: undefined,
  });
  const language = spokenLanguage(
    argv,
    wishedLanguage(argv, env, (path) => readFileSync(path, "utf8")),
  );
  const { realIo, run }: typeof program = load(join(root, "dist", language === "en" ? "referral.js" : `referral-${language}.js`));
  const here: NodeJS.Process = Object.create(process, { argv: { value: [process.execPath, bin, ...argv] }, env: { value: { ...env } } });
  const real = realIo(here, output("out"), output("err"));
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const io = Object.create(real, {
      ...(clock !== undefined && { clock: { value: () => clock } }),
      linesFrom: { value: (fd: number) => (fd === 3 ? lines : undefined) },
    });
    const code = await run(io);
    return { code, signal: null, ...said };
  } finally {
    process.chdir(before);
  }
};
