import type { FoundMaterial } from "../../core/materials/find.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import type { Material } from "../../core/vocabulary/model.ts";
import { colonIn } from "../../messages/colon.ts";
import { languageWords } from "../../messages/en/language.ts";
import { materialWords as w } from "../../messages/en/materials.ts";
import { shownName } from "../shown-name.ts";
import { blank, type Doc, type Line, line, span } from "../view/doc.ts";
import { stepTitles } from "./steps.ts";

/** Each material with all that is known of it, and all that is not. */
export const materialsPage = (found: readonly FoundMaterial[], lexicon: Lexicon): Doc => [
  ...found.flatMap(({ material, notStated }, n) => [
    ...(n > 0 ? [blank] : []),
    { ...line(0, span("strong", `${n + 1}. ${material.title}`)), hanging: 3 },
    ...entry(material, lexicon),
    ...(notStated.length > 0 ? [fact(span("warning", w.askFor(notStated)))] : []),
  ]),
  blank,
  line(0, span("quiet", w.count(found.length))),
];

const entry = ({ id, publisher, year, kind, audience, languages, regions, steps, urls, note }: Material, lexicon: Lexicon): Doc => [
  fact(span("quiet", `${kind} · ${id}`)),
  known(w.fields.publisher, publisher),
  known(w.fields.year, year?.toString()),
  known(w.fields.audience, audience),
  known(w.fields.languages, languages?.map((code) => shownName(lexicon, "language", code)).join(", ")),
  ...(regions === undefined ? [] : [known(w.fields.regions, [regions].flat().join(", "))]),
  ...(steps === undefined ? [] : [known(w.fields.steps, stepTitles(steps).join(" · "))]),
  // One a line, so that it can be copied whole.
  ...(urls ?? [undefined]).map((url) => known(w.fields.urls, url)),
  ...(note === undefined ? [] : [known(w.fields.note, note)]),
];

const known = (label: string, value: string | undefined): Line =>
  fact(span("quiet", `${label}${colonIn(languageWords.code)} `), value === undefined ? span("warning", w.notKnown) : value);

const fact = (...parts: Parameters<typeof line>[1][]): Line => ({ ...line(3, ...parts), hanging: 2 });
