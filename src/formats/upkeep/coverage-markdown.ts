import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Coverage } from "../../core/upkeep/coverage.ts";
import { persons } from "../../core/upkeep/person.ts";
import { coverageWords as w } from "../../messages/en/coverage.ts";
import { shownName } from "../shown-name.ts";
import { holeTexts, unmetTexts } from "./coverage-holes.ts";

/** For a page or a comment on the web. Every word of it is ours: nothing of a record stands in it. */
export const coverageMarkdown = (all: readonly Coverage[], lexicon: Lexicon): string =>
  all.map((coverage) => `${section(coverage, lexicon).join("\n")}\n`).join("\n");

const section = (coverage: Coverage, lexicon: Lexicon): readonly string[] => {
  const { country, services } = coverage;
  return [
    `## ${shownName(lexicon, "country", country)} (${country})`,
    "",
    row([w.service, ...persons.map((person) => w.persons[person])]),
    row(["---", ...persons.map(() => "---")]),
    ...services.map(({ service, cells }) => row([service, ...persons.map((person) => w.states[cells[person].state])])),
    "",
    ...list(w.holes, holeTexts(coverage), w.noHoles),
    "",
    ...list(w.needs, unmetTexts(coverage), w.needsMet),
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const list = (heading: string, texts: readonly string[], none: string): readonly string[] => [
  `**${heading}**`,
  "",
  ...(texts.length > 0 ? texts : [none]).map((text) => `- ${text}`),
];
