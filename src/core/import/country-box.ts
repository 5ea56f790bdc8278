import type { Lexicon } from "../search/lexicon.ts";
import { townsOf } from "../search/place.ts";

/** Degrees by which a country is larger than the towns of it that the gazetteer has. */
const margin = 1.5;

export type AxesReading = "right" | "swapped" | "elsewhere";

/** Whether a pair of numbers lies in a country as [longitude, latitude], or only the other way round; "elsewhere" too where no town is known. */
export const readAxes = (lexicon: Lexicon, country: string, [x, y]: readonly [number, number]): AxesReading => {
  const towns = townsOf(lexicon, country).flatMap(({ at }) => (at ? [at] : []));
  const within = (latitude: number, longitude: number): boolean => {
    const [latitudes, longitudes] = [towns.map(([one]) => one), towns.map(([, one]) => one)];
    const inside = (value: number, all: readonly number[]) => value >= Math.min(...all) - margin && value <= Math.max(...all) + margin;
    return towns.length > 0 && inside(latitude, latitudes) && inside(longitude, longitudes);
  };
  return within(y, x) ? "right" : within(x, y) ? "swapped" : "elsewhere";
};
