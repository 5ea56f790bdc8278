import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

const imports = [
  `import type { Case } from "${root}/src/core/case/case.ts";`,
  `import type { Released } from "${root}/src/core/consent/release.ts";`,
  `import { buildSummary, type Summary } from "${root}/src/core/summary/summary.ts";`,
  `import type { SheetLanguage } from "${root}/src/messages/sheet-languages.ts";`,
  `import type { SheetFacts } from "${root}/src/formats/sheet/clock.ts";`,
  `import { receiverPage } from "${root}/src/formats/sheet/receiver-page.ts";`,
  "declare const the: Case; declare const released: Released; declare const summary: Summary; declare const language: SheetLanguage; declare const facts: SheetFacts;",
];

/** What must not compile where the receiver's sheet is made. */
const wrong = {
  "a case": "receiverPage(the, facts, language);",
  "the answers of a case": "receiverPage(the.answers, facts, language);",
  "a case made to look like a release": "buildSummary({ contents: released.contents });",
  "a summary around a case": "receiverPage({ ...summary, released: { contents: released.contents } }, facts, language);",
  "a copy of a release": "buildSummary({ ...released });",
} as const;
const right = "receiverPage(summary, facts, language); receiverPage(buildSummary(released), facts, language);";
const made = `import { Released as Made } from "${root}/src/core/consent/release.ts"; new Made(released.contents);`;

/** A file each, all given to the compiler at once: it takes as long for one. */
const fixtures = new Map(Object.entries({ ...wrong, right, made }).map(([name, line], n) => [name, { file: `fixture${n}.ts`, line }]));
let said: readonly string[] = [];

/** What the compiler says of these lines. */
const errorsIn = (name: string): readonly string[] => said.filter((line) => line.includes(`${fixtures.get(name)?.file}(`));

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "referral-types-"));
  try {
    for (const { file, line } of fixtures.values())
      writeFileSync(
        join(folder, file),
        [...imports, line, "export { buildSummary, facts, language, receiverPage, released, summary, the };"].join("\n"),
      );
    const files = [...fixtures.values()].map(({ file }) => file);
    const options = { extends: join(root, "tsconfig.json"), files, references: [] };
    const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, noEmitOnError: false };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...options, compilerOptions }));
    const { stdout, error } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { encoding: "utf8" });
    if (error) throw error;
    said = stdout.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a summary of a release can be shown", () => {
  expect(errorsIn("right")).toEqual([]);
  // Nothing else is wrong, such as a file that isn't there.
  expect([...Object.keys(wrong), "made"].flatMap(errorsIn)).toHaveLength(said.length);
});

test.each(Object.keys(wrong))("%s does not compile where the receiver's sheet is made", (name) => {
  const errors = errorsIn(name);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/error TS(2345|2741|2739|2322|2740)/);
});

test("nobody outside can make a release of their own", () => {
  expect(errorsIn("made")[0]).toMatch(/type-only/);
});
