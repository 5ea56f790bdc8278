import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { callHere } from "../program/here.ts";
import { type Called, root, withFolder } from "../program/program.ts";

/** A clone of the directory, as somebody who keeps it has one. */
export interface Checkout {
  readonly folder: string;
  /** The program, called in it on 25 November 2026. */
  referral(...argv: readonly string[]): Promise<Called>;
  git(...argv: readonly string[]): string;
  /** Lines that came and went, by file, as `git diff --numstat` counts them. */
  numstat(): string;
  /** The lines that differ, without those around them. */
  changes(): readonly string[];
}

const clock = join(import.meta.dirname, "../vault/clock.cjs");
export const november = "2026-11-25T10:00:00Z";
/** For a program of its own. */
export const inNovember = (): Readonly<Record<string, string>> => ({
  CLOCK_AT: november,
  NODE_OPTIONS: `-r ${clock}`,
});

/** `work` in a copy of the real directory under git, gone afterwards. */
export const inCheckout = <T>(work: (checkout: Checkout) => T | Promise<T>): Promise<T> =>
  withFolder((folder) => {
    cpSync(join(root, "directory-data"), join(folder, "directory-data"), { recursive: true });
    const git = (...argv: readonly string[]): string => {
      const identity = ["-c", "user.name=keeper", "-c", "user.email=keeper@example.org"];
      const { status, stdout, stderr } = spawnSync("git", [...identity, ...argv], { cwd: folder, encoding: "utf8" });
      if (status !== 0) throw new Error(`git ${argv.join(" ")}: ${stderr}`);
      return stdout;
    };
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "as it is");
    return work({
      folder,
      git,
      referral: (...argv) => callHere(argv, { cwd: folder, clock: november }),
      numstat: () => git("diff", "--numstat"),
      changes: () =>
        git("diff", "--unified=0")
          .split("\n")
          .filter((line) => /^[+-](?![+-])/.test(line)),
    });
  });
