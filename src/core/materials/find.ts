import { forgiven, within } from "../search/edits.ts";
import { similarityOf } from "../search/known-words.ts";
import { buildTable, entriesWith, lookUp, type Table } from "../search/table.ts";
import { words } from "../text.ts";
import type { Material } from "../vocabulary/model.ts";

/** What is asked of the materials. Flags are exact on what an entry states; what it does not state is never taken for a no. */
export interface MaterialWish {
  readonly words: readonly string[];
  readonly kinds?: readonly string[];
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[];
  readonly steps?: readonly string[];
  /** Words that the audience must have, misspelt or not. */
  readonly audience?: readonly string[];
}

export interface FoundMaterial {
  readonly material: Material;
  /** What was asked and the entry does not state. */
  readonly notStated: readonly ("languages" | "audience")[];
}

/** From here on the words typed are about it. */
const enough = 0.55;

/**
 * The materials that answer a wish, the nearest first; without words in the order of the list, those that do not state what
 * was asked last.
 *
 * @param topicsOf further words that a material is found by, such as the titles of the steps it helps with
 */
export const findMaterials = (
  materials: readonly Material[],
  wish: MaterialWish,
  topicsOf: (material: Material) => string,
): readonly FoundMaterial[] => materialFinder(materials, topicsOf)(wish);

/** The same for many wishes: what does not depend on the wish is made once. */
export const materialFinder = (
  materials: readonly Material[],
  topicsOf: (material: Material) => string,
): ((wish: MaterialWish) => readonly FoundMaterial[]) => {
  const scoreTexts = scorer(materials.map((material) => textOf(material, topicsOf(material))));
  const scoreTitles = scorer(materials.map(({ title }) => title));
  return (wish) => {
    const typed = [...new Set(wish.words.flatMap(words))];
    const scores = scoreTexts(typed);
    // Of a list that nobody is on, no title need be looked at.
    const titles = scores.some((score) => score >= enough) ? scoreTitles(typed) : [];
    return materials
      .flatMap((material, n) => {
        const notStated = wanted(material, wish);
        const [score = 0, titled = 0] = [scores[n], titles[n]];
        // Of two that hold all the words, the one that is called so, and whose title says little else.
        const length = typed.length > 0 ? material.title.length : 0;
        return notStated && (typed.length === 0 || score >= enough) ? [{ material, notStated, score, titled, length }] : [];
      })
      .sort((a, b) => a.notStated.length - b.notStated.length || b.score - a.score || b.titled - a.titled || a.length - b.length)
      .map(({ material, notStated }) => ({ material, notStated }));
  };
};

/** What it does not state of that which is asked; undefined when it states something else. */
const wanted = ({ kind, languages, steps, audience }: Material, wish: MaterialWish): FoundMaterial["notStated"] | undefined => {
  if (wish.kinds && !wish.kinds.includes(kind)) return undefined;
  // Which steps it helps with is our own choice, and so never unknown.
  if (wish.steps && !wish.steps.some((step) => steps?.includes(step))) return undefined;
  if (wish.languages && languages && !wish.languages.some((one) => languages.includes(one))) return undefined;
  if (wish.audience && audience !== undefined && (scorer([audience])(wish.audience.flatMap(words))[0] ?? 0) < enough) return undefined;
  return [
    ...(wish.languages && !languages ? (["languages"] as const) : []),
    ...(wish.audience && audience === undefined ? (["audience"] as const) : []),
  ];
};

const textOf = ({ id, title, publisher, year, kind, audience, regions, note }: Material, topics: string): string =>
  [id, title, publisher, year, kind, audience, regions, note, topics]
    .flat()
    .filter((one) => one !== undefined)
    .join(" ");

/** How well each text answers the typed words: 0..1, rare words counting more. */
const scorer = (texts: readonly string[]): ((typed: readonly string[]) => readonly number[]) => {
  const places = new Map<string, number[]>();
  for (const [n, text] of texts.entries()) for (const word of new Set(words(text))) places.set(word, [...(places.get(word) ?? []), n]);
  const table = buildTable([...places].map(([word, at]) => [word, at.join(" ")]));
  return (typed) => {
    const looked = typed.map((word) => {
      const best = new Map<number, number>();
      for (const [at, similarity] of look(word, table)) best.set(at, Math.max(best.get(at) ?? 0, similarity));
      return { best, weight: Math.log(1 + texts.length / Math.max(best.size, 1)) };
    });
    const total = looked.reduce((sum, { weight }) => sum + weight, 0);
    return texts.map((_, n) => (total === 0 ? 0 : looked.reduce((sum, { best, weight }) => sum + weight * (best.get(n) ?? 0), 0) / total));
  };
};

/** Where a word stands; else words it begins, or that slips of the finger separate from it. */
const look = (word: string, table: Table): readonly (readonly [at: number, similarity: number])[] => {
  const at = (value: string, similarity: number) => value.split(" ").map((n) => [Number(n), similarity] as const);
  const exact = lookUp(table, word);
  if (exact !== undefined) return at(exact, 1);
  const begun = word.length < 3 ? [] : entriesWith(table, word).flatMap(([, value]) => at(value, 0.9));
  const limit = forgiven(word);
  const near = limit === 0 ? [] : within(table, word, limit).flatMap(({ entry: [, value], slips }) => at(value, similarityOf(slips)));
  return [...begun, ...near];
};
