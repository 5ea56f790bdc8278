import uFuzzy from "@leeoniya/ufuzzy";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { Charset, Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Directory } from "../../src/core/directory/directory.ts";
import type { Organization } from "../../src/core/directory/model.ts";
import { fold } from "../../src/core/text.ts";
import type { Engine } from "./measure.ts";

const fields = ["name", "aliases", "city", "country", "services", "populations", "languages", "description"] as const;
const weights = { name: 4, aliases: 4, city: 3, country: 3, services: 2, populations: 2, languages: 2, description: 1 };
const enough = 20;

/** General search engines over the same records, given the same facts in words, each in its best known setting. */
export const enginesOver = async (directory: Directory, organizations: readonly Organization[]): Promise<readonly Engine[]> => {
  const texts = textsOf(directory, organizations);
  return [fuse(texts, false), fuse(texts, true), miniSearch(texts), flexSearch(texts), await orama(texts), micro(texts)];
};

type Texts = Readonly<Record<(typeof fields)[number] | "id", string>>;

const textsOf = ({ vocabulary }: Directory, organizations: readonly Organization[]): Texts[] => {
  const label = (terms: readonly { id: string; label: string }[], id: string): string => terms.find((term) => term.id === id)?.label ?? id;
  return organizations.map(({ id, name, alternate_names = [], city = "", country, services, phones = [], description }) => {
    const populations = services.flatMap((service) => service.populations ?? []);
    const languages = [...services, ...phones].flatMap((one) => one.languages ?? []);
    const joined = (all: readonly string[]): string => [...new Set(all)].join(", ");
    const texts = {
      name,
      aliases: joined(alternate_names),
      city,
      country: vocabulary.countries[country] ?? country,
      services: joined(services.map(({ type }) => label(vocabulary.services, type))),
      populations: joined(populations.map((one) => label(vocabulary.populations, one))),
      languages: joined(languages.map((code) => vocabulary.languages[code] ?? code)),
      description,
    };
    return { id, ...(Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, fold(text)])) as Omit<Texts, "id">) };
  });
};

const fuse = (texts: readonly Texts[], useTokenSearch: boolean): Engine => {
  const keys = fields.map((name) => ({ name, weight: weights[name] }));
  const engine = new Fuse(texts, { keys, ...(useTokenSearch && { useTokenSearch, threshold: 0.3 }) });
  return {
    name: useTokenSearch ? "Fuse, tokens" : "Fuse",
    ask: (query) => engine.search(fold(query), { limit: enough }).map(({ item }) => item.id),
  };
};

const miniSearch = (texts: readonly Texts[]): Engine => {
  const engine = new MiniSearch<Texts>({ fields: [...fields], searchOptions: { prefix: true, fuzzy: 0.2, boost: weights } });
  engine.addAll([...texts]);
  return { name: "MiniSearch", ask: (query) => engine.search(fold(query)).map(({ id }) => id) };
};

const flexSearch = (texts: readonly Texts[]): Engine => {
  const engine = new Document({ tokenize: "forward", encoder: Charset.LatinBalance, document: { id: "id", index: [...fields] } });
  for (const text of texts) engine.add({ ...text });
  return {
    name: "FlexSearch",
    ask: (query) => {
      const found = engine.search(fold(query), { limit: enough, suggest: true, merge: true }) as unknown as { id: string }[];
      return found.map(({ id }) => id);
    },
  };
};

const orama = async (texts: readonly Texts[]): Promise<Engine> => {
  const schema = Object.fromEntries(fields.map((field) => [field, "string"])) as Record<(typeof fields)[number], "string">;
  const engine = create({ schema });
  await insertMultiple(engine, [...texts]);
  return {
    name: "Orama",
    ask: async (query) => {
      const { hits } = await searchOrama(engine, { term: fold(query), tolerance: 1, limit: enough, boost: weights });
      return hits.map(({ id }) => id);
    },
  };
};

const micro = (texts: readonly Texts[]): Engine => {
  const engine = new uFuzzy({ intraMode: 1, unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: "\\p{Ll}\\p{Lu}" });
  const haystack = texts.map((text) => fields.map((field) => text[field]).join(" | "));
  return {
    name: "uFuzzy",
    ask: (query) => {
      const [found, info, order] = engine.search(haystack, fold(query), 5);
      const best = order && info ? order.map((n) => info.idx[n] ?? 0) : (found ?? []);
      return best.slice(0, enough).flatMap((n) => texts[n]?.id ?? []);
    },
  };
};
