import type * as z from "zod";
import { type Problem, problem } from "../core/problem.ts";
import type { LexiconSource } from "../core/search/lexicon.ts";
import type { CodedWords, Indicator, Material } from "../core/vocabulary/model.ts";
import { decodeList } from "./decode-list.ts";
import { problemsOf } from "./schema-problems.ts";
import {
  attributeTermSchema,
  codedWordsSchema,
  exploitationTermSchema,
  indicatorsSchema,
  materialSchema,
  placeSchema,
  populationTermSchema,
  serviceTermSchema,
  stopwordsSchema,
} from "./schema-words.ts";
import type { SourceFile } from "./source-file.ts";
import { readYaml, type YamlText } from "./yaml.ts";

/** What a directory folder holds beside its countries. */
export interface Words extends Pick<LexiconSource, "services" | "populations" | "exploitation" | "attributes" | "places" | "stopwords"> {
  readonly languages: readonly CodedWords[];
  readonly countries: readonly CodedWords[];
  readonly indicators: { readonly caveats: readonly string[]; readonly indicators: readonly Indicator[] };
  readonly materials: readonly Material[];
}

export interface DecodedWords {
  readonly words: Words;
  readonly problems: readonly Problem[];
  /** Files that are not there: a whole directory has them all. */
  readonly missing: readonly string[];
}

/** A faulty entry is left out and named; a file that is not there gives an empty list. */
export const decodeWords = (files: readonly SourceFile[]): DecodedWords => {
  const problems: Problem[] = [];
  const missing: string[] = [];
  const open = (name: string): YamlText | undefined => {
    const file = files.find((one) => one.name === name);
    if (!file) missing.push(name);
    else if (file.text === undefined) problems.push(problem("not-readable", { path: file.shown }));
    const read = readYaml(file?.text ?? "", file?.shown ?? name);
    if (!read.ok) problems.push(...read.problems);
    return read.ok && file?.text !== undefined ? read.value : undefined;
  };
  const list = <S extends z.ZodType>(name: string, schema: S): readonly z.output<S>[] => {
    const yaml = open(name);
    const decoded = yaml && decodeList(yaml, schema);
    problems.push(...(decoded?.problems ?? []));
    return decoded?.entries.map(({ value }) => value) ?? [];
  };
  const whole = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => {
    const yaml = open(name);
    const parsed = yaml && schema.safeParse(yaml.data);
    if (yaml && parsed?.error) problems.push(...problemsOf(parsed.error, { schema, value: yaml.data, path: [], yaml, of: undefined }));
    return parsed?.data;
  };
  const words: Words = {
    services: list("vocabulary/services.yaml", serviceTermSchema),
    populations: list("vocabulary/populations.yaml", populationTermSchema),
    exploitation: list("vocabulary/exploitation.yaml", exploitationTermSchema),
    attributes: list("vocabulary/attributes.yaml", attributeTermSchema),
    places: list("vocabulary/places.yaml", placeSchema),
    stopwords: whole("vocabulary/stopwords.yaml", stopwordsSchema) ?? {},
    languages: list("vocabulary/languages.yaml", codedWordsSchema),
    countries: list("vocabulary/countries.yaml", codedWordsSchema),
    indicators: whole("indicators.yaml", indicatorsSchema) ?? { caveats: [], indicators: [] },
    materials: list("materials.yaml", materialSchema),
  };
  return { words, problems, missing };
};
