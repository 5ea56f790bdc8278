import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { root } from "../program/program.ts";
import { makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { synthetic } from "./invented.ts";

const home = mkdtempSync(join(tmpdir(), "referral-trends-"));
let vault: TestVault;

/** Made for the test; they don't say that they are invented, or they would not count. */
const makeCase = (n: number, { invented = false, closed = true } = {}): readonly CaseEvent[] => {
  const at = `${n % 3 === 0 ? 2024 : 2025}-02-01T10:00:00Z`;
  const answers = {
    "indications.exploitation_types": n % 4 === 0 ? ["sexual", "begging"] : ["labour"],
    "person.gender": n % 6 === 0 ? "woman" : "man",
    "person.nationality": n === 1 ? "Vanuatu" : "RO",
    "person.name": "Canary Invented",
    "age.age_band": "25-59",
  };
  return [
    { kind: "opened", at, code: codeOf(n), invented },
    ...Object.entries(answers).map(([question, value]): CaseEvent => ({ kind: "answered", at, question, value })),
    ...(closed ? [{ kind: "closed", at, reason: "needs_met" } as const] : []),
  ];
};
const codeOf = (n: number): string => `R-2345-67${String.fromCharCode(65 + Math.floor(n / 8))}${2 + (n % 8)}`;

beforeAll(async () => {
  vault = await makeTestVault(home);
  for (let n = 0; n < 48; n++) await vault.put(codeOf(n), writeCase(makeCase(n)));
  // Neither is counted.
  for (let n = 48; n < 70; n++) await vault.put(codeOf(n), writeCase(makeCase(n, n % 2 === 0 ? { invented: true } : { closed: false })));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const trends = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  runIn(
    { directory, files: new Map(Object.entries(files)), env: { ...vault.env, LANG: "C.UTF-8", COLUMNS: "80" }, lines: [passphrase] },
    "trends",
    ...argv,
  );
const own = (...argv: readonly string[]) => trends({}, "--own", ...argv, ...withPassphrase);
const schema = fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas/trends-1.json"), "utf8")));

interface Source {
  readonly k: number;
  readonly persons: number;
  readonly pictures: readonly {
    readonly by: string;
    readonly answered: number;
    readonly entries: readonly { readonly id: string; readonly count: number }[];
  }[];
}
const sourceOf = (out: string): Source => {
  schema.parse(JSON.parse(out));
  const [source] = (JSON.parse(out) as { data: { sources: Source[] } }).data.sources;
  if (!source) throw new Error("no source");
  return source;
};
const counts = ({ pictures }: Source, by: string) => pictures.find((one) => one.by === by)?.entries.map(({ id, count }) => [id, count]);

describe("trends --own", () => {
  test("rounds down to multiples of ten, and shows nothing below", async () => {
    const { code, out } = await own("--json");
    expect(code).toBe(0);
    const source = sourceOf(out);
    expect(source).toMatchObject({ kind: "own", k: 10, persons: 40 });
    expect(counts(source, "exploitation")).toEqual([
      ["forced_labour", 30],
      ["forced_begging", 10],
      ["sexual_exploitation", 10],
    ]);
    // Eight women are too few; so is the one from Vanuatu.
    expect(counts(source, "gender")).toEqual([["man", 40]]);
    expect(counts(source, "origin")).toEqual([["RO", 40]]);
    expect(counts(source, "year")).toEqual([
      ["2024", 10],
      ["2025", 30],
    ]);
    expect(out).toContain('"htcds": "ForcedLabour"');
    expect(out).not.toMatch(/Canary|Vanuatu|VU|R-2345/);
  });

  test("the page says the method, and that releases can be subtracted", async () => {
    const { out } = await own();
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("at least 40 persons");
    expect(text).toContain("nothing below 10 is shown, every count is rounded down to a multiple of 10");
    expect(text).toContain("Two releases can be subtracted");
    expect(text).toContain("neither the sector of work nor who recruited");
  });

  test("k goes up only, in tens; too few cases are exit 4", async () => {
    expect(sourceOf((await own("--json", "--k", "20")).out)).toMatchObject({ k: 20, persons: 40 });
    // With 10 and 15 together, exact numbers could be told.
    for (const k of ["5", "15", "ten"]) expect((await own("--k", k)).code).toBe(2);
    expect(await own("--k", "50")).toMatchObject({ code: 4, out: "", err: expect.stringContaining("Fewer than 50 closed cases") });
  });

  test("whatever is asked for, the numbers are the same", async () => {
    const all = sourceOf((await own("--json")).out);
    for (const by of ["gender", "exploitation", "year"])
      expect(counts(sourceOf((await own("--json", "--by", by)).out), by)).toEqual(counts(all, by));
  });

  test("beside a download, whose rows alone are chosen", async () => {
    const { out, code } = await trends({ "data.csv": synthetic() }, "data.csv", "--own", "--year", "2021", "--json", ...withPassphrase);
    expect(code).toBe(0);
    schema.parse(JSON.parse(out));
    const { sources } = (JSON.parse(out) as { data: { sources: (Source & { kind: string; years?: number[] })[] } }).data;
    expect(sources.map(({ kind, years }) => [kind, years])).toEqual([
      ["own", undefined],
      ["ctdc", [2021]],
    ]);
    expect(sources[0]?.persons).toBe(40);
  });

  test("needs the passphrase", async () => {
    const { code } = await runIn({ directory, env: vault.env, lines: ["wrong wrong wrong"] }, "trends", "--own", ...withPassphrase);
    expect(code).toBe(8);
  });
});

describe("trends --merge", () => {
  const edited = (out: string, from: RegExp, to: string) => out.replace(from, to);

  test("adds up what offices published, and the sum can be added again", async () => {
    const a = (await own("--json")).out;
    const b = edited(a, /"count": 30/, '"count": 20');
    const { out, code } = await trends({ "a.json": a, "b.json": b }, "--merge", "a.json", "b.json", "--json");
    expect(code).toBe(0);
    const sum = sourceOf(out);
    expect(sum).toMatchObject({ kind: "merged", persons: 80, k: 10, offices: 2 });
    expect(counts(sum, "exploitation")?.[0]).toEqual(["forced_labour", 50]);
    expect(out).toContain("Each office hid its own small numbers");
    const again = await trends(
      { "ab.json": out, "c.json": edited(a, /"count": 30/, '"count": 10') },
      "--merge",
      "ab.json",
      "c.json",
      "--json",
    );
    expect(sourceOf(again.out)).toMatchObject({ persons: 120, offices: 3 });
    const page = await trends({ "a.json": a, "b.json": b }, "a.json", "b.json", "--by", "exploitation");
    expect(page.out).toContain("A Own closed cases");
  });

  test("takes nothing else", async () => {
    const a = (await own("--json")).out;
    const refused = async (files: Readonly<Record<string, string>>, message: string) => {
      const { code, err } = await trends(files, "--merge", ...Object.keys(files));
      expect(code).toBe(2);
      expect(err.replace(/\s+/g, " ")).toContain(message);
    };
    await refused({ "a.json": a }, "two or more files");
    await refused({ "a.json": a, "same.json": a }, "the same figures twice");
    await refused({ "a.json": a, "b.json": (await own("--json", "--k", "20")).out }, "different --k");
    await refused({ "a.json": a, "b.json": edited(a, /"count": 30/, '"count": 33') }, "no multiple of k");
    await refused({ "a.json": a, "b.json": edited(a, /"k": 10,/, "") }, "no multiple of k");
    await refused({ "a.json": a, "b.json": "{}" }, "gives: schema");
    await refused({ "a.json": a, "b.json": "shelter: 1" }, "another form");
    await refused({ "a.json": a, "b.json": edited(a, /"by": "gender"/, '"by": "name"') }, "data.sources.0.pictures.1.by");
    await refused({ "a.json": a, "c.json": (await trends({ "d.csv": synthetic() }, "d.csv", "--json")).out }, "not figures of own cases");
  });
});

test("trends --json of downloads is as its schema says", async () => {
  const { out } = await trends({ "d.csv": synthetic() }, "d.csv", "--country", "US", "--json");
  schema.parse(JSON.parse(out));
});
