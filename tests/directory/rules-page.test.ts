import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/core/lint/rules.ts";
import { problemHints } from "../../src/messages/en/problems.ts";
import { ruleWords } from "../../src/messages/en/rules.ts";
import { severityOf } from "./severity.ts";

const head = `# The rules of \`referral check\`

An error keeps the record out of the directory and ends with exit code 5; a warning asks somebody to look. A finding that is
right about the text and wrong about the world gets an entry in \`exceptions.yaml\` with its reason, but \`shelter-place\` never does.
`;

test("docs/rules.md shows every rule", async () => {
  const rows = Object.entries(ruleWords).map(([id, { reason, good, bad }]) => {
    const severity = severityOf(id);
    const fix = id === "keys-unsorted" ? ", mended by `--fix`" : "";
    return `## ${id}\n${severity}${fix}: ${reason}.\n\n- 👍 \`${good}\`\n- 👎 \`${bad}\`\n`;
  });
  await expect(`${[head, ...rows].join("\n")}`).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/rules.md"));
});

test("every rule has words, and every hint a rule", () => {
  expect(rules.map(({ id }) => id).filter((id) => !(id in ruleWords))).toEqual([]);
  expect(Object.keys(problemHints).filter((id) => !(id in ruleWords))).toEqual([]);
});
