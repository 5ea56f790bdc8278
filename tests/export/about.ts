import type { Directory } from "../../src/core/directory/directory.ts";
import type { Country, Organization } from "../../src/core/directory/model.ts";
import type { About, Exporter } from "../../src/formats/export/exporter.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { toParts } from "../../src/formats/snapshot.ts";
import { pageParts } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";

const about: About = { lexicon: directory.lexicon, today: "2026-11-25", version: "0.0.0", pageParts, materials: () => directory.materials };

/** What an exporter of text writes. */
export const textOf = (exporter: Exporter, countries: readonly Country[], more: Partial<About> = {}): string => {
  if (exporter.kind !== "text") throw new Error("not text");
  return [...exporter.write(countries, { ...about, ...more })].join("");
};

/** The files of a folder, by path. */
export const filesOf = (exporter: Exporter, countries: readonly Country[]): ReadonlyMap<string, string> => {
  if (exporter.kind !== "folder") throw new Error("not a folder");
  return new Map([...exporter.write(countries, about)].map(({ path, content }) => [path, [...content].join("")]));
};

export const bytesOf = async (exporter: Exporter, countries: readonly Country[], more: Partial<About> = {}): Promise<Uint8Array> => {
  if (exporter.kind !== "binary") throw new Error("not binary");
  return exporter.write(countries, { ...about, ...more });
};

export const realCountries: readonly Country[] = directory.countries.flatMap((code) => directory.country(code) ?? []);

/** Without what is computed when the directory is compiled. */
export const asWritten = (countries: readonly Country[]) =>
  countries.flatMap(({ organizations }) =>
    organizations.map(({ private_fields: _, phones, ...fields }) => ({
      ...fields,
      ...(phones && { phones: phones.map(({ e164: _, ...phone }) => phone) }),
    })),
  );

/** Belgium with these records, and the words of the real directory. */
export const directoryOf = (organizations: readonly Organization[]): Directory => {
  const { lexicon, vocabulary, indicators, materials } = directory;
  const countries = [{ country: "BE", emergency: [], organizations }];
  const parts = toParts({ countries, lexicon, vocabulary, indicators, materials, problems: [] });
  return fromParts((part) => parts.get(part) ?? "null");
};
