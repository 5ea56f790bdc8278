import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { root } from "../program/program.ts";

const folder = join(root, "src/messages");
const files = (language: string): readonly string[] =>
  readdirSync(join(folder, language), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** Files of `en` that have no twin, and why. Whoever imports them gets English in every language. */
const englishOnly: Readonly<Record<string, string>> = {
  "words-of.ts": "types alone",
  "hsds.ts": "words of what other programs read: the same bytes in every language",
};

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Every message by its way: "searchWords.options.limit". */
const leaves = (value: unknown, way = ""): readonly (readonly [string, unknown])[] =>
  isTree(value) ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${way}.${key}`)) : [[way, value]];

const load = (language: string, file: string): Promise<Tree> => import(`../../src/messages/${language}/${file}`);

for (const language of interfaceLanguages.filter((one) => one !== "en"))
  describe(`the words in ${language}`, () => {
    const wanted = files("en").filter((file) => !Object.hasOwn(englishOnly, file));

    test("no file of the English ones is missing, and none has a twin that nobody reads", () => {
      expect(wanted.filter((file) => !existsSync(join(folder, language, file)))).toEqual([]);
      expect(Object.keys(englishOnly).filter((file) => existsSync(join(folder, language, file)))).toEqual([]);
    });

    test.each(wanted)("%s says all that the English file says", async (file) => {
      const [english, other] = await Promise.all([load("en", file), load(language, file)]);
      const ways = new Map(leaves(other));
      for (const [way, value] of leaves(english)) expect(typeof ways.get(way), way).toBe(typeof value);
    });

    test("no sentence was left in English", async () => {
      const same: string[] = [];
      for (const file of wanted) {
        const [english, other] = await Promise.all([load("en", file), load(language, file)]);
        const ways = new Map(leaves(other));
        // Keys, flags and lines of a record are the same everywhere; four words in a row are not.
        for (const [way, value] of leaves(english))
          if (
            typeof value === "string" &&
            !/\.(?:good|bad)$/.test(way) &&
            /\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(value) &&
            ways.get(way) === value
          )
            same.push(`${file}${way}`);
      }
      expect(same).toEqual([]);
    });
  });
