import * as z from "zod";
import { type Problem, problem } from "../core/problem.ts";
import type { LexiconSource } from "../core/search/lexicon.ts";
import type { CodedWords, Indicator, Material } from "../core/vocabulary/model.ts";
import { problemsOf } from "./schema-problems.ts";
import {
  attributeTermSchema,
  codedWordsSchema,
  exploitationTermSchema,
  indicatorSchema,
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

/** A faulty entry is left out and named, a missing file gives an empty list: the build decides what that means. */
export const decodeWords = (files: readonly SourceFile[]): { readonly words: Words; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const open = (name: string): YamlText | undefined => {
    const file = files.find((one) => one.name === name);
    if (!file) return undefined;
    if (file.text === undefined) problems.push(problem("not-readable", { path: file.shown }));
    const read = readYaml(file.text ?? "[]", file.shown);
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? read.value : undefined;
  };
  const items = <S extends z.ZodType>(yaml: YamlText, value: unknown, schema: S, path: readonly string[] = []): z.output<S>[] => {
    if (!Array.isArray(value)) {
      problems.push(problem("not-a-record", { expected: "list" }, { at: yaml.placeOf(path) }));
      return [];
    }
    return value.flatMap((one: unknown, n) => {
      const parsed = schema.safeParse(one);
      if (parsed.success) return [parsed.data];
      problems.push(...problemsOf(parsed.error, { schema, value: one, path: [...path, n], yaml, of: undefined }));
      return [];
    });
  };
  const list = <S extends z.ZodType>(name: string, schema: S): z.output<S>[] => {
    const yaml = open(name);
    return yaml ? items(yaml, yaml.data, schema) : [];
  };
  const whole = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => {
    const yaml = open(name);
    const parsed = yaml && schema.safeParse(yaml.data);
    if (yaml && parsed && !parsed.success)
      problems.push(...problemsOf(parsed.error, { schema, value: yaml.data, path: [], yaml, of: undefined }));
    return parsed?.data;
  };
  const indicators = whole("indicators.yaml", z.strictObject({ caveats: z.array(z.string()), indicators: z.array(indicatorSchema) }));
  const words: Words = {
    services: list("vocabulary/services.yaml", serviceTermSchema),
    populations: list("vocabulary/populations.yaml", populationTermSchema),
    exploitation: list("vocabulary/exploitation.yaml", exploitationTermSchema),
    attributes: list("vocabulary/attributes.yaml", attributeTermSchema),
    places: list("vocabulary/places.yaml", placeSchema),
    stopwords: Object.values(whole("vocabulary/stopwords.yaml", stopwordsSchema) ?? {}).flat(),
    languages: list("vocabulary/languages.yaml", codedWordsSchema),
    countries: list("vocabulary/countries.yaml", codedWordsSchema),
    indicators: indicators ?? { caveats: [], indicators: [] },
    materials: list("materials.yaml", materialSchema),
  };
  return { words, problems };
};
