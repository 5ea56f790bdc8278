import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What the compiler says of these lines, which may use what is imported here. */
const compile = (lines: string): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "referral-types-"));
  const imports = [
    `import type { Case } from "${root}/src/core/case/case.ts";`,
    `import type { Released } from "${root}/src/core/consent/release.ts";`,
    `import { buildSummary, type Summary } from "${root}/src/core/summary/summary.ts";`,
    `import type { SheetLanguage } from "${root}/src/messages/sheet-languages.ts";`,
    `import type { SheetFacts } from "${root}/src/formats/sheet/clock.ts";`,
    `import { receiverPage } from "${root}/src/formats/sheet/receiver-page.ts";`,
    "declare const the: Case; declare const released: Released; declare const summary: Summary; declare const language: SheetLanguage; declare const facts: SheetFacts;",
  ];
  try {
    writeFileSync(
      join(folder, "fixture.ts"),
      [...imports, lines, "export { buildSummary, facts, language, receiverPage, released, summary, the };"].join("\n"),
    );
    const options = { extends: join(root, "tsconfig.json"), files: ["fixture.ts"], references: [] };
    const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, noEmitOnError: false };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...options, compilerOptions }));
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { encoding: "utf8" });
    return [];
  } catch (error) {
    const said = error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    return said.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test("a summary of a release can be shown", () => {
  expect(compile("receiverPage(summary, facts, language); receiverPage(buildSummary(released), facts, language);")).toEqual([]);
});

test.each([
  ["a case", "receiverPage(the, facts, language);"],
  ["the answers of a case", "receiverPage(the.answers, facts, language);"],
  ["a case made to look like a release", "buildSummary({ contents: released.contents });"],
  ["a summary around a case", "receiverPage({ ...summary, released: { contents: released.contents } }, facts, language);"],
  ["a copy of a release", "buildSummary({ ...released });"],
])("%s does not compile where the receiver's sheet is made", (_, line) => {
  const errors = compile(line);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/error TS(2345|2741|2739|2322|2740)/);
});

test("nobody outside can make a release of their own", () => {
  expect(compile(`import { Released as Made } from "${root}/src/core/consent/release.ts"; new Made(released.contents);`)[0]).toMatch(
    /type-only/,
  );
});
