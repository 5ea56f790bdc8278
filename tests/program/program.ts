import { spawn, spawnSync, type StdioOptions } from "node:child_process";
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

/** Runs a shell line in which `$REFERRAL` is the program. Only the output that the line leaves to us is collected. */
export const shell = (line: string, { env = bareEnv(), stdio = "pipe" }: { env?: NodeJS.ProcessEnv; stdio?: StdioOptions } = {}) =>
  new Promise<Called>((done, fail) => {
    const child = spawn("bash", ["-c", line], { cwd: root, env: { ...env, REFERRAL: `${process.execPath} ${bin}` }, stdio, detached: true });
    const seen = { out: "", err: "" };
    child.stdout?.on("data", (data: Buffer) => {
      seen.out += data.toString();
    });
    child.stderr?.on("data", (data: Buffer) => {
      seen.err += data.toString();
    });
    // The whole group: a program that hangs would outlive its shell.
    const limit = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), 10_000);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      done({ code, signal, ...seen });
    });
  });
