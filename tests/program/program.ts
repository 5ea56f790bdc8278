import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
/** The built program: `npm test` builds it first. */
export const bin = join(root, "bin/referral.js");
export const example = "docs/examples/wage-claim.yaml";

/** A folder of its own for the work, gone afterwards. */
export const withFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "referral-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Nothing of the machine that runs the tests: no home, no colour wishes, no CI. */
export const bareEnv = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: "/nonexistent",
  LANG: "C.UTF-8",
  ...more,
});

export interface Called {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly node?: readonly string[];
  readonly cwd?: string;
}

/** Runs the program with pipes, to its end. Longer than ten seconds is a hang: `code` is null then. */
export const call = (argv: readonly string[], { env = bareEnv(), input = "", node = [], cwd = root }: Call = {}): Called => {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...argv], {
    cwd,
    env,
    input,
    encoding: "utf8",
    timeout: 10_000,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 26,
  });
  return { code: status, signal, out: stdout, err: stderr };
};

/** Every command, as it is called when all goes well, and the exit code that it has to give without a terminal. */
export const everyCommand: Readonly<Record<string, { readonly args: readonly string[]; readonly code: number }>> = {
  search: { args: ["search", "shelter", "men", "ghent", "arabic"], code: 0 },
  show: { args: ["show", "be-payoke"], code: 0 },
  list: { args: ["list", "services"], code: 0 },
  materials: { args: ["materials", "police"], code: 0 },
  trends: { args: ["trends", "docs/examples/invented-ctdc.csv"], code: 0 },
  start: { args: ["start"], code: 2 },
  // There is no home here, and so no vault.
  resume: { args: ["resume"], code: 2 },
  cases: { args: ["cases"], code: 2 },
  case: { args: ["case", "show", "R-2345-6789"], code: 2 },
  vault: { args: ["vault", "status"], code: 0 },
  doctor: {
    args: ["doctor"],
    /** The machine's: its swap may be open. What facts give which code is in tests/doctor. */
    get code() {
      return call(["doctor"]).code ?? -1;
    },
  },
  check: { args: ["check", "directory-data/BE.yaml"], code: 0 },
  stale: { args: ["stale", "--country", "BE"], code: 0 },
  export: { args: ["export", "--country", "BE"], code: 0 },
  // Nothing is to be written here: it finds what is not its own.
  publish: { args: ["publish", "src"], code: 2 },
  import: { args: ["import", "tests/import/lists/hotlines.json"], code: 5 },
  coverage: { args: ["coverage", "--country", "BE"], code: 0 },
  diff: { args: ["diff", "directory-data", "directory-data"], code: 0 },
  add: { args: ["add"], code: 2 },
  edit: { args: ["edit", "be-payoke", "--editor", "true"], code: 0 },
  // It is not said how it was checked: nothing is written.
  confirm: { args: ["confirm", "be-payoke"], code: 2 },
  report: { args: ["report", "be-payoke", "--problem", "closed"], code: 0 },
  completion: { args: ["completion", "bash"], code: 0 },
  help: { args: ["help", "privacy"], code: 0 },
};

/** The same program, asked in other ways. */
export const otherCalls: typeof everyCommand = {
  "start --answers": { args: ["start", "--answers", example], code: 0 },
  "start --blank": { args: ["start", "--blank"], code: 0 },
  "search, nothing found": { args: ["search", "qqqqqq", "zzzzzz"], code: 4 },
  "completion --complete": { args: ["completion", "--complete", "--", "show", "be-p"], code: 0 },
  "no command": { args: [], code: 2 },
  "--help": { args: ["--help"], code: 0 },
  "--version": { args: ["--version"], code: 0 },
};

/** Runs a shell line in which `$REFERRAL` is the program. Its input is a pipe that stays open and silent. */
export const shell = (line: string, env: NodeJS.ProcessEnv = bareEnv()): Promise<Called> =>
  new Promise((done, fail) => {
    const child = spawn("bash", ["-c", line], {
      cwd: root,
      env: { ...env, REFERRAL: `${process.execPath} ${bin}` },
      detached: true,
    });
    const seen = { out: "", err: "" };
    child.stdout.on("data", (data: Buffer) => {
      seen.out += data.toString();
    });
    child.stderr.on("data", (data: Buffer) => {
      seen.err += data.toString();
    });
    // The whole group: a program that hangs would outlive its shell.
    const limit = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), 10_000);
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      clearTimeout(limit);
      child.stdin.destroy();
      child.on("close", () => done({ code, signal, ...seen }));
    });
  });

/** Runs `work` over all of `items`, a few at a time: starting a program is slow, and machines have few cores. */
export const eachOf = async <T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 4): Promise<void> => {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
