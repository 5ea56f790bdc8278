import type { Lexicon } from "../search/lexicon.ts";
import { distance, type Town, townsOf } from "../search/place.ts";

/** Kilometres. */
const close = 30;
const notClose = 60;
const abroad = 300;

/**
 * Tells points that were written as [latitude, longitude] where GeoJSON wants [longitude, latitude], by the towns of their country:
 * the box around a country near the diagonal of the map holds both readings. Walks the gazetteer once a country.
 */
export const axesReader = (lexicon: Lexicon): ((country: string, point: readonly [number, number]) => "swapped" | undefined) => {
  const towns = new Map<string, readonly Town[]>();
  return (country, [x, y]) => {
    const known = towns.get(country) ?? townsOf(lexicon, country);
    towns.set(country, known);
    const nearest = (at: readonly [number, number]): number =>
      known.reduce((least, town) => Math.min(least, distance(town, { name: "", country, at }) ?? least), Number.POSITIVE_INFINITY);
    const [asWritten, swapped] = [nearest([y, x]), nearest([x, y])];
    return (asWritten > notClose && swapped < close) || (asWritten > abroad && swapped < abroad / 2) ? "swapped" : undefined;
  };
};
