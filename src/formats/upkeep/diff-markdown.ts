import type { CountryChange } from "../../core/difference/difference.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { neutral } from "../../core/text.ts";
import { diffWords as w } from "../../messages/en/diff.ts";
import { shownName } from "../shown-name.ts";
import { countsText, type Diff, effectTexts, factText, recordTexts, recordTitle, turnTexts } from "./diff-texts.ts";

/** A comment for a pull request: who gains or loses first, the facts below. */
export const diffMarkdown = (diff: Diff): string => {
  const { countries, effect, leftOut, lexicon } = diff;
  const warnings = leftOut.flatMap(({ folder, faults }) => [`> ${w.left_out(code(folder), faults)}`, ""]);
  if (countries.length === 0) return lines([...warnings, w.nothing]);
  const effects = [...turnTexts(diff, code).map((text) => `**${text}**`), ...effectTexts(diff, code)];
  return lines([
    `## ${w.title}`,
    "",
    ...warnings,
    countsText(diff),
    "",
    `### ${w.effects}`,
    "",
    ...(effects.length > 0 ? effects.map((text) => `- ${text}`) : [w.noEffect]),
    "",
    w.cases(effect.cases),
    ...countries.flatMap((one) => ["", ...countryLines(one, lexicon)]),
  ]);
};

const lines = (some: readonly string[]): string => `${some.join("\n")}\n`;

const countryLines = ({ country, national, records }: CountryChange, lexicon: Lexicon): readonly string[] => [
  `### ${shownName(lexicon, "country", country)} (${country})`,
  "",
  ...(national.length > 0 ? [`- ${w.national}`, ...national.map((fact) => `  - ${factText(fact, code)}`)] : []),
  ...records.flatMap((record) => [`- ${recordTitle(record, code)}`, ...recordTexts(record, code).map((text) => `  - ${text}`)]),
];

/** As code: nothing in it is markup, a link, a picture or a person's name to be called. */
const code = (text: string): string => {
  const safe = neutral(text).trim();
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 || safe === "" ? `${fence} ${safe} ${fence}` : `${fence}${safe}${fence}`;
};
