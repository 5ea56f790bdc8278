import { words } from "../text.ts";
import { type Lexicon, meaningsOf } from "./lexicon.ts";
import { entriesWith, lookUp } from "./table.ts";

/** A town, or a part of a country that is asked for like one. Without `at` its country is known, and its distance from anywhere is not. */
export interface Town {
  readonly name: string;
  readonly country: string;
  /** Latitude, longitude in degrees. */
  readonly at?: readonly [number, number];
  /** The name is an everyday word too. */
  readonly ambiguous?: boolean;
  /** It is no town but a part of its country. */
  readonly isRegion?: true;
  /** Parts of its country that it lies in: "Flanders". */
  readonly in?: readonly string[];
}

export const townNumber = (lexicon: Lexicon, id: string): Town | undefined => readTown(lookUp(lexicon.places, id) ?? "");

const readTown = (row: string): Town | undefined => {
  const [name = "", country = "", latitude, longitude, flags = "", ...parts] = row.split("|");
  if (name === "") return undefined;
  return {
    name,
    country,
    ...(flags.includes("r") ? { isRegion: true } : { at: [Number(latitude), Number(longitude)] }),
    ambiguous: flags.includes("?"),
    ...(parts.length > 0 && { in: parts }),
  };
};

/** The towns a folded phrase may mean, the better known first. */
export const townsNamed = (lexicon: Lexicon, phrase: string): Town[] =>
  meaningsOf(lexicon, phrase)
    .filter(({ kind }) => kind === "place")
    .flatMap(({ id }) => townNumber(lexicon, id) ?? []);

/** Every town of a country that the gazetteer has. Walks all of it. */
export const townsOf = (lexicon: Lexicon, country: string): readonly Town[] => allTowns(lexicon).filter((town) => town.country === country);

const allTowns = (lexicon: Lexicon): readonly Town[] => entriesWith(lexicon.places, "").flatMap(([, row]) => readTown(row) ?? []);

/** The town that a record of this country means when it writes `city`. */
export const townOf = (lexicon: Lexicon, city: string, country: string): Town =>
  townsNamed(lexicon, words(city).join(" ")).find((town) => town.country === country) ?? { name: city, country };

/** Same town, however it is spelt: "Bruxelles" in a record, "Brussels" in a question. */
export const sameTown = (a: Town, b: Town): boolean => a.country === b.country && words(a.name).join(" ") === words(b.name).join(" ");

/** A town lies in that part of its country. */
export const liesIn = (town: Town, part: Town): boolean =>
  town.in !== undefined && town.country === part.country && town.in.some((name) => words(name).join(" ") === words(part.name).join(" "));

/** Kilometres as the crow flies, or undefined where one of the two is not on the map. */
export const distance = (a: Town, b: Town): number | undefined => {
  if (!a.at || !b.at) return undefined;
  const [latitudeA, longitudeA, latitudeB, longitudeB] = [...a.at, ...b.at].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const h =
    Math.sin((latitudeB - latitudeA) / 2) ** 2 + Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin((longitudeB - longitudeA) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
};

/**
 * Countries of the directory nearest to one that is not in it, by their nearest two towns.
 * Empty when the gazetteer has no town of that country. Walks the whole gazetteer.
 */
export const nearestCountries = (lexicon: Lexicon, country: string, among: ReadonlySet<string>, count = 3): string[] => {
  const towns = allTowns(lexicon);
  const here = towns.filter((town) => town.country === country);
  const nearest = new Map<string, number>();
  for (const town of towns) {
    if (!among.has(town.country) || town.country === country) continue;
    for (const one of here) {
      const km = distance(one, town) ?? Number.POSITIVE_INFINITY;
      if (km < (nearest.get(town.country) ?? Number.POSITIVE_INFINITY)) nearest.set(town.country, km);
    }
  }
  return [...nearest]
    .sort(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([code]) => code);
};
