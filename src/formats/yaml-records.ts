import type { Problem } from "../core/problem.ts";
import { long, readLong } from "./long-yaml.ts";
import { recordsOf } from "./record-lines.ts";
import { readYaml, type YamlText } from "./yaml.ts";

/**
 * A country file as YAML, without the records whose YAML is broken: one open quote in one record must not hide the
 * others. `yaml` is undefined when the rest cannot be read either.
 */
export const readRecords = (text: string, file: string): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } => {
  const cut = text.length > long ? readLong(text, file) : undefined;
  if (cut) return cut;
  const whole = readYaml(text, file);
  if (whole.ok) return { yaml: whole.value, problems: [] };

  const lines = text.split("\n");
  const problems: Problem[] = [];
  for (const [from, to] of recordsOf(lines)) {
    // Empty lines before it keep the line numbers of the file.
    const record = readYaml("\n".repeat(from) + lines.slice(from, to).join("\n"), file);
    if (record.ok) continue;
    problems.push(...record.problems);
    lines.fill("", from, to);
  }
  const rest = readYaml(lines.join("\n"), file);
  return rest.ok && problems.length > 0 ? { yaml: rest.value, problems } : { problems: whole.problems };
};
