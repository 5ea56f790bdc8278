import type { Material } from "../../core/vocabulary/model.ts";

/** Words of `referral materials`. */
export const materialWords = {
  summary: "guidelines, handbooks, courses and data, by need",
  description:
    "Find handbooks, guidelines, courses, training materials and data on helping trafficked people, by words (typos included),\n" +
    "kind, audience, language and the step of the walkthrough they help with. What is not known of one is printed as “not known”;\n" +
    "an entry that does not state what a flag asks for comes last. The tool opens no address.",
  kind: "only this kind: handbook, course, data …",
  audience: "for whom it was written, in words: police, “health workers”",
  language: "in this language",
  step: "that helps with this step of the walkthrough: safety, consent …",

  unknownKind: (kind: string) => `there is no material of the kind “${kind}”`,
  unknownStep: (step: string) => `there is no step “${step}”`,
  notKnown: "not known",
  none: "No material found.",
  noneHint: "Fewer words, or another flag, find more. All of them: referral materials",
  count: (count: number) => (count === 1 ? "1 text" : `${count} texts`),
  askFor: (fields: readonly ("languages" | "audience")[]) =>
    `Not stated, look there: ${fields.map((one) => ({ languages: "its languages", audience: "for whom it is" })[one]).join("; ")}`,
  fields: {
    publisher: "Publisher",
    year: "Year",
    kind: "Kind",
    audience: "For",
    languages: "Languages",
    regions: "Region",
    steps: "Helps with",
    urls: "Address",
    note: "Note",
  } satisfies Partial<Record<keyof Material, string>>,
  followUp: "Follow-up",
  /** In the walkthrough, under "why". */
  readMore: "Read more:",
};
