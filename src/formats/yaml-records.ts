import type { Problem } from "../core/problem.ts";
import { readYaml, type YamlText } from "./yaml.ts";

/**
 * A country file as YAML, without the records whose YAML is broken: one open quote in one record must not hide the
 * others. `yaml` is undefined when the rest cannot be read either.
 */
export const readRecords = (text: string, file: string): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } => {
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

/** First line and line after the last of each item under `organizations:`, found by indentation alone. */
const recordsOf = (lines: readonly string[]): [number, number][] => {
  const head = lines.findIndex((line) => /^organizations:\s*(#.*)?$/.test(line));
  const first = head < 0 ? -1 : lines.findIndex((line, n) => n > head && /^ *- /.test(line));
  if (first < 0) return [];
  const dash = `${/^ */.exec(lines[first] ?? "")?.[0] ?? ""}- `;
  const after = lines.findIndex((line, n) => n > first && /^[^\s#-]/.test(line));
  const end = after < 0 ? lines.length : after;
  const starts = lines.flatMap((line, n) => (n >= first && n < end && line.startsWith(dash) ? [n] : []));
  return starts.map((start, n) => [start, starts[n + 1] ?? end]);
};
