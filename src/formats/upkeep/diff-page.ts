import type { CountryChange } from "../../core/difference/difference.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { diffWords as w } from "../../messages/en/diff.ts";
import { shownName } from "../shown-name.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import { countsText, type Diff, effectTexts, factText, recordTexts, recordTitle, turnTexts } from "./diff-texts.ts";

/** What an edit changes, for a person: who loses stands last, where a screen still shows it. */
export const diffPage = (diff: Diff): Doc => {
  const { countries, effect, leftOut, lexicon } = diff;
  const warnings = leftOut.map(({ folder, faults }) => line(0, span("warning", w.left_out(folder, faults))));
  if (countries.length === 0) return [...warnings, line(0, w.nothing)];
  const [turns, effects] = [turnTexts(diff, plain), effectTexts(diff, plain)];
  return [
    ...warnings,
    line(0, span("strong", countsText(diff))),
    ...countries.flatMap((one) => [blank, ...countryLines(one, lexicon)]),
    blank,
    line(0, span("heading", w.effects)),
    ...turns.map((text, n) => item(0, "!", span(effect.turns[n]?.kind === "last" ? "danger" : "good", text))),
    ...effects.map((text) => item(0, "-", text)),
    ...(turns.length + effects.length === 0 ? [line(0, w.noEffect)] : []),
    line(0, span("quiet", w.cases(effect.cases))),
  ];
};

const plain = (text: string): string => text;

const countryLines = ({ country, national, records }: CountryChange, lexicon: Lexicon): Line[] => [
  line(0, span("heading", `${shownName(lexicon, "country", country)} (${country})`)),
  ...(national.length > 0 ? [item(0, "-", span("strong", w.national)), ...national.map((fact) => detail(factText(fact, plain)))] : []),
  ...records.flatMap((record) => [item(0, "-", span("strong", recordTitle(record, plain))), ...recordTexts(record, plain).map(detail)]),
];

const detail = (text: string): Line => ({ ...line(4, text), hanging: 2 });
