import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Prompter } from "../../src/ports/prompt.ts";
import { root } from "../directory/real.ts";
import { directory } from "../fakes/directory.ts";
import { runIn, type World } from "../fakes/io.ts";

/* What `add` does with answers, without a terminal (that is in tests/terminal): each is taken, or refused with what was expected. */
type Typed = string | readonly string[];
const page = "https://example.org/quay";
const answers: Readonly<Record<string, readonly Typed[]>> = {
  Country: ["BE"],
  "Name of": ["Quay Aid (invented)"],
  Website: [page],
  "Has it a phone": ["yes"],
  "The number": ["+32 3 000 00 01"],
  "What is it for": ["office"],
  "The page that shows": [`${page}/phone`],
  "Another phone": ["no"],
  "Has it an e-mail": ["no"],
  Id: ["be-quay"],
  "What is it?": ["ngo"],
  "What does it do": ["Advice at the port."],
  "Which service": ["legal"],
  "Another service": ["no"],
  "Does it have a place": ["no"],
  "Where does it": ["national"],
  "When was": ["2026-11-20"],
  "How was": ["public-page"],
  "The pages that": [page],
  "Write it": ["yes"],
};

const addWith = async (given: Readonly<Record<string, readonly Typed[]>>, world: Pick<World, "clock" | "zone"> = {}) => {
  const left = new Map(Object.entries({ ...answers, ...given }).map(([ask, typed]) => [ask, [...typed]]));
  const refused: string[] = [];
  const prompter: Prompter = {
    put: async ({ ask, read }) => {
      const typed = left.get([...left.keys()].find((start) => ask.startsWith(start)) ?? "") ?? [];
      for (let one = typed.shift(); one !== undefined; one = typed.shift()) {
        const answer = read(one);
        if ("value" in answer) return { kind: "answer", value: answer.value };
        refused.push(`${one}: ${"refused" in answer ? answer.refused : answer.expected}`);
      }
      return { kind: "answer", value: "not_asked" };
    },
    secret: async () => undefined,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const path = "directory-data/BE.yaml";
  const before = readFileSync(join(root, path), "utf8");
  const ran = await runIn({ directory, files: new Map([[path, before]]), clock: "2026-11-25T10:00:00Z", ...world, prompter }, "add");
  return { ...ran, refused, added: ran.files.get(path)?.slice(before.length) ?? "" };
};

test("all pages are among the sources, each once", async () => {
  const { code, err, added, refused } = await addWith({});
  expect({ code, refused }, err).toEqual({ code: 0, refused: [] });
  expect(added).toMatch(new RegExp(`sources:\n {6}- ${page}/phone\n {6}- ${page}\n$`));
});

test.each<[string, string, Typed, string]>([
  ["a page that is no link, behind others", "The pages that", "their page", page],
  ["a website without https", "Website", "example.org", page],
  ["an id of another country", "Id", "nl-quay", "be-quay"],
  ["an id that is there", "Id", "be-payoke", "be-quay"],
  ["a country that is not there", "Country", "QQ", "BE"],
  ["a number without digits", "The number", "call us", "+32 3 000 00 01"],
  ["a day to come", "When was", "2026-11-26", "2026-11-20"],
])("%s is refused at once, and asked again", async (_, ask, wrong, right) => {
  const { code, err, refused } = await addWith({ [ask]: [wrong, String(right)] });
  expect(code, err).toBe(0);
  expect(refused).toHaveLength(1);
});

test("today is the day of the clock here", async () => {
  const today = async (ahead: number) => {
    const world = { clock: "2026-11-25T21:30:00Z", zone: { ahead, place: undefined } };
    return (await addWith({ "When was": ["2026-11-26", "2026-11-20"] }, world)).refused.length;
  };
  expect([await today(13 * 60), await today(0), await today(-8 * 60)]).toEqual([0, 1, 1]);
});

test("a line of the police needs a caution: it is asked for again at the end, and nothing else is", async () => {
  const { code, err, added } = await addWith({
    "Which service": ["police", "hotline"],
    "Another service": ["yes", "no"],
    "A warning": ["not_asked", "Police answer this line."],
  });
  expect(code, err).toBe(0);
  expect(added).toContain("caution: Police answer this line.");
});

test("what is a name and not a role is not taken", async () => {
  const { code, refused, added } = await addWith({ "How was": ["phone"], "Who checked": ["Ana Petrova", "the line's desk"] });
  expect(code).toBe(0);
  expect(refused).toHaveLength(1);
  expect(added).toContain("by: the line's desk");
});
