import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../directory/real.ts";
import { withFolder } from "../program/program.ts";
import type { Figure } from "./figure.ts";
import { type Mutant, mutantsOf } from "./mutants/mutate.ts";

interface Target extends Mutant {
  readonly file: string;
  readonly tests: readonly string[];
}

const ofFolder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);

const rules = ["tests/directory/rules.test.ts", "tests/directory/rules-page.test.ts"];
const protection = [
  "tests/walkthrough/person-facets.test.ts",
  "tests/walkthrough/protection.test.ts",
  "tests/walkthrough/void-answer.test.ts",
  "tests/walkthrough/release.test.ts",
  "tests/walkthrough/stops.test.ts",
  "tests/walkthrough/grounds.test.ts",
  "tests/walkthrough/cases.test.ts",
];
const cases = [
  "tests/case/status.test.ts",
  "tests/case/record.test.ts",
  "tests/case/again.test.ts",
  "tests/case/closing.test.ts",
  "tests/case/tasks.test.ts",
  "tests/case/commands.test.ts",
];

/** What must not break unseen, and the tests that stand guard. */
const guarded: readonly (readonly [files: readonly string[], tests: readonly string[]])[] = [
  [ofFolder("src/core/lint/rules"), rules],
  [["src/core/lint/lint.ts", "src/formats/lint/phone-implausible.ts", "src/formats/lint/hours-grammar.ts"], rules],
  [ofFolder("src/core/protection"), protection],
  [["src/core/consent/release.ts"], protection],
  [["src/core/case/status.ts", "src/core/case/apply.ts"], cases],
];

/** Every n-th, so that a sample sees every part. */
const sample = <T>(all: readonly T[], count: number): readonly T[] =>
  count >= all.length ? all : Array.from({ length: count }, (_, n) => all[Math.floor(((n + 0.5) * all.length) / count)] as T);

const copyTo = (folder: string): void => {
  mkdirSync(folder);
  for (const name of ["src", "tests"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ["package.json", "tsconfig.json", "vitest.config.mts"]) cpSync(join(root, name), join(folder, name));
  for (const name of ["node_modules", "directory-data", "docs", "dist", "bin"]) symlinkSync(join(root, name), join(folder, name));
};

/** The tests fail, or do not end. */
const isKilled = (folder: string, tests: readonly string[]): Promise<boolean> =>
  new Promise((done) => {
    const vitest = join(folder, "node_modules/vitest/vitest.mjs");
    const child = spawn(process.execPath, [vitest, "run", "--root", folder, "--bail=1", "--pool=threads", ...tests], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, CI: "1" },
      stdio: "ignore",
      timeout: 60_000,
    });
    child.on("close", (code) => done(code !== 0));
  });

/** The rules are broken one at a time; a test must see each. */
export const f29 = (count: number, workers: number): Promise<Figure> =>
  withFolder(async (home) => {
    const all = guarded.flatMap(([files, tests]) =>
      files.flatMap((file) => mutantsOf(readFileSync(join(root, file), "utf8")).map((mutant): Target => ({ ...mutant, file, tests }))),
    );
    const chosen = [...sample(all, count)];
    const tried = chosen.length;
    const survived: string[] = [];
    let unbroken = true;
    await Promise.all(
      Array.from({ length: workers }, async (_, worker) => {
        const folder = join(home, `copy-${worker}`);
        copyTo(folder);
        // Tests that fail on sound code would kill everything.
        if (worker === 0) unbroken = !(await isKilled(folder, [...new Set(guarded.flatMap(([, tests]) => tests))]));
        for (let next = chosen.pop(); next; next = chosen.pop()) {
          const path = join(folder, next.file);
          const sound = readFileSync(path, "utf8");
          writeFileSync(path, next.text);
          if (!(await isKilled(folder, next.tests))) survived.push(`${next.file}:${next.line} ${next.what}`);
          writeFileSync(path, sound);
        }
      }),
    );
    const score = (100 * (tried - survived.length)) / tried;
    return {
      id: "F29",
      what: "mutants of the rules, protection, release and case status",
      promised: ">= 90 % killed",
      measured: `${tried - survived.length} of ${tried} killed (${score.toFixed(1)} %; ${all.length} mutants in all)${
        unbroken ? "" : "; the tests fail on sound code"
      }${survived
        .sort()
        .map((one) => `; ${one}`)
        .join("")}`,
      // So few as a normal run tries can only show that mutants are made and seen.
      ok: unbroken && score >= (tried < 50 ? 50 : 90),
    };
  });
