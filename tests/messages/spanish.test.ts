import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adviceWords, plainAdviceWords } from "../../src/messages/es/advice.ts";
import { coverageWords } from "../../src/messages/es/coverage.ts";
import { itemLabels, itemValueWords, safeContactWords } from "../../src/messages/es/items.ts";
import { joinedByAnd, joinedByOr } from "../../src/messages/es/joined.ts";
import { questions } from "../../src/messages/es/questions/index.ts";
import { staleWords } from "../../src/messages/es/stale.ts";
import { outcomeWords, stopWords } from "../../src/messages/es/stops.ts";
import { withheldWords } from "../../src/messages/es/withheld.ts";

const here = new URL("../../src/messages/", import.meta.url);
const filesOf = (language: string): readonly string[] =>
  readdirSync(new URL(language, here), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
/** The published profile stays English; the other holds types alone. */
const notTranslated = ["hsds.ts", "words-of.ts"];
const translated = filesOf("en").filter((name) => !notTranslated.includes(name));

type Speaking = (...args: readonly unknown[]) => unknown;
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** What must be the same in both: flags, numbers, variables, file names, links, commands, and what was handed in. */
const fixed = (text: string): string =>
  [
    ...text
      .replaceAll(/(\d),(?=\d{3}\b)/g, "$1")
      .matchAll(
        /--[a-z-]+|\$?[A-Z]{2,}_[A-Z_]+|\bage1\S*|\d[\d:.T/-]*|‹\d›|\breferral (?:add|cases?|check|confirm|coverage|diff|doctor|edit|export|help|import|list|materials|publish|report|resume|search|show|stale|start|trends|vault)\b(?! (?:is|this|the|to|will)\b)|\b\w+\.(?:yaml|json|txt|age|html|csv|md)\b|https?:\/\/\S*|`[^`]+`|invented: true/g,
      ),
  ]
    .map(([one]) => one.replace(/[.:/-]+$/, ""))
    .sort()
    .join(" ");

/** What a function says when it is handed marks, where marks are what it takes. */
const saidOf = (speak: Speaking, count: number): string | undefined => {
  try {
    const said = speak(...Array.from({ length: count }, (_, n) => `‹${n}›`));
    return typeof said === "string" ? said : undefined;
  } catch {
    return undefined;
  }
};

/** Where the Spanish does not say what the English says, as far as a program can see. */
const differences = (path: string, en: unknown, es: unknown): readonly string[] => {
  if (isGroup(en)) return Object.entries(en).flatMap(([key, one]) => differences(`${path}.${key}`, one, isGroup(es) ? es[key] : undefined));
  const isSpeaking = typeof en === "function" && typeof es === "function";
  const [before, after] = isSpeaking ? [saidOf(en as Speaking, en.length), saidOf(es as Speaking, en.length)] : [en, es];
  if (isSpeaking && before === undefined) return [];
  if (typeof before !== "string" || typeof after !== "string") return before === after ? [] : [path];
  if ((before.trim() === "") !== (after.trim() === "")) return [path];
  return fixed(before) === fixed(after) ? [] : [`${path}: ${fixed(before)} / ${fixed(after)}`];
};

test("every file of words has its Spanish one", () => {
  const spanish = filesOf("es");
  expect(translated.filter((name) => !spanish.includes(name))).toEqual([]);
});

test.each(translated)("%s: no text, flag, number or command is lost", async (name) => {
  const [en, es] = await Promise.all(["en", "es"].map((language) => import(new URL(`${language}/${name}`, here).href)));
  expect(differences(name, { ...en }, { ...es })).toEqual([]);
});

const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : isGroup(value) ? Object.values(value).flatMap(textsIn) : [];

describe("how it is said", () => {
  const others = [plainAdviceWords, withheldWords, stopWords, outcomeWords, itemLabels, itemValueWords];
  const asked = Object.values(questions).flatMap((step) => Object.entries(step.questions) as [string, unknown][]);

  test("never as a verdict, a count or a likelihood", () => {
    for (const text of [...textsIn(questions), ...others.flatMap(textsIn)])
      expect(text).not.toMatch(/puntuaci|puntaje|por ciento|%|v[ií]ctim|probab/i);
  });

  test("short enough to be read aloud", () => {
    for (const [key, words] of asked)
      for (const text of textsIn(words)) expect(text.length, text).toBeLessThanOrEqual(key.startsWith("informed_") ? 450 : 300);
    for (const text of others.flatMap(textsIn)) expect(text.length, text).toBeLessThan(300);
  });

  test("who is not certain never says that it is not safe", () => {
    const unsure = asked.flatMap(([, words]) => (isGroup(words) && isGroup(words.options) ? [words.options.unsure] : []));
    expect(unsure.filter((text) => text !== undefined).length).toBeGreaterThan(10);
    for (const text of unsure) if (text !== undefined) expect(text).toMatch(/certeza/);
  });

  test("a question opens as it closes", () => {
    for (const text of textsIn(questions)) expect(text.split("¿").length, text).toBe(text.split("?").length);
  });
});

test("what stands in a column fits it", () => {
  for (const text of textsIn([coverageWords.states, coverageWords.persons])) expect(text.length, text).toBeLessThanOrEqual(7);
  for (const how of ["phone", "email", "visit", "public-page"] as const) expect(staleWords.how(how).length).toBeLessThanOrEqual(11);
});

test("hours left are rounded down, never up", () => {
  expect(adviceWords.hours_left_for_hiv_prophylaxis({ hours: 1.9 })).toContain("queda alrededor de 1 hora");
  expect(adviceWords.hours_left_for_hiv_prophylaxis({ hours: 0.5 })).toContain("queda menos de una hora");
});

test("safe contact says what is not allowed as well", () => {
  expect(safeContactWords({ method: "phone", ok_voicemail: "no", ok_times: "unknown", never_contact: "un empleador" })).toBe(
    "por teléfono; NO dejar mensaje de voz; horas no indicadas: pregunte al remitente; no contactar nunca a: un empleador",
  );
  expect(safeContactWords({ method: "none", ok_voicemail: "no" })).toBe("no se conoce ninguna vía segura: solo a través del remitente");
});

test.each([
  [["a"], "a", "a"],
  [["francés", "inglés"], "francés o inglés", "francés e inglés"],
  [["uno", "otro", "ocho"], "uno, otro u ocho", "uno, otro y ocho"],
  [["agua", "hielo"], "agua o hielo", "agua y hielo"],
  [[], "", ""],
])("%j is joined as Spanish joins it", (texts, or, and) => {
  expect(joinedByOr(texts)).toBe(or);
  expect(joinedByAnd(texts)).toBe(and);
});
