import { catalogue } from "../core/steps/catalogue.ts";
import type { Field, Fields } from "../core/steps/field.ts";
import { choiceFields } from "../core/steps/services.ts";
import type { StepId } from "../core/steps/step.ts";
import { expectedWords } from "../messages/en/answers.ts";
import { blankAnswersWords as w } from "../messages/en/blank-answers.ts";
import { questions } from "../messages/en/questions/index.ts";

/** An empty, commented answers file in YAML: every key of every step, with what may stand there. */
export const blankAnswers = (): string => {
  const written = new Set<StepId>();
  const parts = [w.head];
  for (const { id } of catalogue) {
    if (written.has(id) || id === "choices") continue;
    written.add(id);
    const fields: Fields = Object.assign({}, ...catalogue.filter((step) => step.id === id).map((step) => step.fields));
    parts.push(`# ${questions[id].title}`);
    const list = catalogue.some((step) => step.id === id && step.each);
    parts.push(list ? `${id}: []\n#  - provider_id: be-example\n${keys(fields, "#    ")}` : `${id}:\n${keys(fields, "  ")}`);
  }
  return `${parts.join("\n")}`;
};

const keys = (fields: Fields, indent: string): string => {
  const lines: string[] = [];
  let group = "";
  for (const [name, field] of Object.entries(fields)) {
    const [head, tail] = name.split(".", 2);
    if (tail !== undefined && head !== group) lines.push(`${indent}${head}:`);
    group = tail === undefined ? "" : (head ?? "");
    const deeper = tail === undefined ? indent : `${indent}  `;
    if (name === "choices") {
      lines.push(`${deeper}choices: []`, `${deeper}#  - provider_id: be-example`, keys(choiceFields, `${deeper}#    `).trimEnd());
    } else lines.push(`${deeper}${tail ?? name}:  # ${field.required ? w.required : w.optional} ${describe(field)}`);
  }
  return `${lines.join("\n")}\n`;
};

const describe = (field: Field): string => {
  switch (field.kind) {
    case "choice":
    case "many":
      return expectedWords({ kind: field.kind, options: field.options });
    case "marks":
      return expectedWords({ kind: "marks", options: field.options });
    case "number":
      return expectedWords({ kind: "number", minimum: field.minimum, maximum: field.maximum });
    default:
      return expectedWords({ kind: field.kind });
  }
};
