import type { Problem } from "../core/problem.ts";
import { long, readLong } from "./long-yaml.ts";
import { recordsOf } from "./record-lines.ts";
import { isTooLong, readYaml, type YamlText } from "./yaml.ts";

/**
 * A country file as YAML, without the records whose YAML is broken: one open quote in one record must not hide the
 * others. `yaml` is undefined when the rest cannot be read either.
 */
export const readRecords = (text: string, file: string): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } => {
  const cut = text.length > long ? readLong(text, file) : undefined;
  if (cut) return cut;
  const whole = readYaml(text, file);
  if (whole.ok) return { yaml: whole.value, problems: [] };
  // However many of its records could be read one by one, which takes minutes: the rest of it is refused all the same.
  if (isTooLong(text)) return { problems: whole.problems };

  const lines = text.split("\n");
  const problems: Problem[] = [];
  for (const [from, to] of recordsOf(lines)) {
    // Empty lines before it keep the line numbers of the file; a line that ends in a carriage return ends in a line break too.
    const record = readYaml(`${"\n".repeat(from)}${lines.slice(from, to).join("\n")}\n`, file);
    if (record.ok) continue;
    problems.push(...record.problems);
    lines.fill("", from, to);
  }
  const rest = readYaml(lines.join("\n"), file);
  return rest.ok && problems.length > 0 ? { yaml: rest.value, problems } : { problems: whole.problems };
};
