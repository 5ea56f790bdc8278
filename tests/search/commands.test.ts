import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { toCsv } from "../../src/formats/csv.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { width } from "../../src/formats/view/width.ts";
import { directory } from "./directory.ts";
import { run } from "./run.ts";

const schema = (name: string) =>
  fromJSONSchema(JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}.json`, import.meta.url), "utf8")));
const json = async (args: readonly string[]) => JSON.parse((await run([...args, "--format", "json"])).text);

describe("the page of a search", () => {
  test.each([
    ["shelter", ["search", "shelter men ghent arabic"]],
    ["nothing-found", ["search", "shelter", "men", "reykjavik"]],
    ["absent-country", ["search", "shelter", "rwanda"]],
    ["elsewhere", ["search", "payoke netherlands"]],
    ["misspelt", ["search", "lawer", "for", "a", "nigerian", "woman", "in", "turin", "free", "tonight", "blorp"]],
    ["child", ["search", "shelter", "--country", "AT", "--age", "unknown", "--why"]],
    ["show", ["show", "be-payoke"]],
    ["list", ["list", "services", "--country", "BE"]],
  ])("%s", async (name, args) => {
    await expect((await run(args, { width: 80 })).text).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test.each([60, 80, 120])("is no wider than %i columns, but for what must not be broken", async (columns) => {
    for (const args of [
      ["search", "shelter men ghent arabic"],
      ["search", "hotline", "--limit", "0"],
      ["show", "es-mariana-pineda"],
    ]) {
      const long = (await run(args, { width: columns })).text.split("\n").filter((line) => width(line) > columns);
      expect(long.filter((line) => line.trim().includes(" ") && !/https?:/.test(line))).toEqual([]);
    }
  });

  test("first things stand first: emergency number and round-the-clock line, with who answers", async () => {
    const { text } = await run(["search", "shelter ghent"]);
    expect(text.indexOf("112")).toBeGreaterThan(-1);
    expect(text.indexOf("+32 78 055 800")).toBeGreaterThan(text.indexOf("112"));
    expect(text.indexOf("answered by Belgian helpline")).toBeLessThan(text.indexOf("1. "));
  });

  test("a limit shows fewer and says so", async () => {
    expect((await run(["search", "shelter", "--limit", "2"])).text).toContain("2 of 162; --limit 0 shows all");
    expect((await run(["search", "shelter", "--limit", "0", "--format", "ids"])).text.trim().split("\n")).toHaveLength(162);
  });

  test("the country of the config is for needs, not for names, and is said", async () => {
    const config = { country: "BE" };
    const need = await run(["search", "shelter men"], { config });
    expect(need.text).toContain("Belgium is the country of your config");
    expect(need.text).toContain("3 providers");
    expect((await run(["search", "shelter madrid"], { config })).text).toContain("near Madrid (Spain)");
    expect((await run(["search", "animus"], { config })).text).toContain("bg-animus");
  });
});

describe("for programs", () => {
  test.each([
    [["search", "shelter men ghent arabic"]],
    [["search", "shelter rwanda"]],
    [["search", "payoke netherlands"]],
    [["search", "--country", "GR,IT", "--age", "unknown", "--why", "--limit", "0"]],
    [["search", "--near", "wien", "--for", "men", "--why"]],
  ])("%j --json is as its schema says", async (args) => {
    schema("search-1").parse(await json(args));
  });

  test("show and list --json are as their schemas say", async () => {
    const shown = (await run(["show", "be-payoke"])).outcome?.json;
    const listed = (await run(["list", "kinds"])).outcome?.json;
    schema("show-1").parse(shown);
    schema("list-1").parse(listed);
    expect(() => schema("list-1").parse(shown)).toThrow();
  });

  test("JSON holds what the page says", async () => {
    const { data } = await json(["search", "shelter men ghent arabic"]);
    expect(data.filters).toEqual({ service: ["shelter"], for: ["men"], near: { name: "Ghent", country: "BE" }, language: ["ar"] });
    expect(data.matches.map((match: { not_stated: unknown }) => match.not_stated)).toEqual([
      ["language"],
      ["language"],
      ["for", "language"],
    ]);
    expect(data.countries[0].emergency[0].number).toBe("112");
  });

  test("a program is given all answers, a page the first five, and both as many as were asked for", async () => {
    for (const format of ["ids", "csv", "json"]) {
      const { text } = await run(["search", "shelter", "--format", format]);
      const count = format === "json" ? JSON.parse(text).data.matches.length : text.trim().split("\n").length - (format === "csv" ? 1 : 0);
      expect(count, format).toBe(162);
    }
    expect((await run(["search", "shelter"])).text).toContain("5 of 162");
    expect((await json(["search", "shelter", "--limit", "2"])).data.matches).toHaveLength(2);
  });

  test("no data gives the office of who shelters", async () => {
    const { data } = await json(["search", "shelter"]);
    const offices = data.matches.filter(({ organization }: { organization: { office_address?: string } }) => organization.office_address);
    expect(offices).toEqual([]);
    const office = directory.index.listings
      .flatMap(({ id }) => directory.organization(id) ?? [])
      .find(({ office_address, services }) => office_address !== undefined && services.some(({ type }) => type === "shelter"));
    expect(office).toBeDefined();
    const shown = (await run(["show", office?.id ?? ""])).outcome?.json as { data: { organization: object } };
    expect(shown.data.organization).not.toHaveProperty("office_address");
  });

  test("CSV: one row an answer, numbers readable, nothing a spreadsheet would run", async () => {
    const { text } = await run(["search", "shelter", "--limit", "0", "--format", "csv"]);
    const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(data).toHaveLength(162);
    expect(data.find(({ id }) => id === "be-payoke")?.phones).toBe("office: +32 3 201 16 90");
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(toCsv([{ name: '=HYPERLINK("x")', note: 'a "quoted"\nline, with a comma' }])).toBe(
      'name,note\r\n"\'=HYPERLINK(""x"")","a ""quoted"" line, with a comma"\r\n',
    );
  });
});

describe("what cannot be asked", () => {
  test.each([
    [["search"], "Say what to search for"],
    [["search", " "], "Say what to search for"],
    [["search", "--age", "-1"], "--age takes whole years from 0 to 120"],
    [["search", "--age", "121"], "--age takes whole years from 0 to 120"],
    [["search", "--age", "12.5"], "--age takes whole years from 0 to 120"],
    [["search", "--service", "sheltr"], "Did you mean shelter?"],
    [["search", "--for", "womn"], "Did you mean women?"],
    [["search", "--country", "Belgum"], "Did you mean Belgium?"],
    [["search", "--language", "klingon"], "referral list languages"],
    [["search", "--exploitation", "tax"], "It takes: sexual, labour"],
    [["search", "--access", "walk-in"], "It takes: self, referral"],
    [["search", "--near", "Atlantis"], "does not know the town"],
    [["search", "x", "--limit", "few"], "--limit takes a whole number"],
    [["search", "x", "--format", "xml"], "--format takes table, json, csv, ids"],
    [["list", "service"], "Did you mean services?"],
    [["list", "planets"], "The lists are: countries"],
    [["show", "iom"], "Several providers could be"],
  ])("%j", async (args, said) => {
    const { code, text } = await run(args);
    expect(code).toBe(2);
    expect(text).toContain(said);
  });

  test.each([0, 17, 18, 120, "unknown", "UNKNOWN"])("--age %s can", async (age) => {
    expect((await run(["search", "--country", "BE", "--age", String(age)])).code).toBe(0);
  });

  test.each([
    [
      ["--country", "belgium"],
      ["--country", "be"],
    ],
    [
      ["--country", "België"],
      ["--country", "BE"],
    ],
    [
      ["--language", "Arabic"],
      ["--language", "AR"],
    ],
    [
      ["--service", "lawyer"],
      ["--service", "legal"],
    ],
    [
      ["--for", "woman"],
      ["--for", "women"],
    ],
    [
      ["--country", "BE,NL"],
      ["--country", "BE", "--country", "NL"],
    ],
    [
      ["--near", "Gent"],
      ["--near", "ghent"],
    ],
  ])("names do for codes: %j is %j", async (names, codes) => {
    expect((await json(["search", ...names])).data.filters).toEqual((await json(["search", ...codes])).data.filters);
  });
});

describe("show", () => {
  test.each(["be-payoke", "Payoke", "paioke"])("%s", async (name) => {
    expect((await run(["show", name])).text).toContain("be-payoke");
  });

  test("a name of two words needs no quotes, and one that nobody has is not found", async () => {
    expect((await run(["show", "maiti", "nepal"])).text).toContain("np-maiti-nepal");
    expect((await run(["show", "xyzzy blorp"])).code).toBe(4);
  });
});

test("an id that moved is followed, and that is said", async () => {
  const opened = Object.create(directory, {
    organization: { value: (id: string) => directory.organization(id === "be-old" ? "be-payoke" : id) },
  });
  const { text, outcome } = await run(["show", "be-old"], { opened });
  expect(text).toContain("be-payoke");
  expect(paint(outcome?.notes ?? [])).toBe("be-old is now be-payoke.\n");
  expect(outcome?.json?.data).toMatchObject({ moved_from: "be-old" });
});

test("list counts what is there", async () => {
  const lines = (await run(["list", "countries"])).text.trim().split("\n");
  expect(lines).toHaveLength(96);
  expect(lines.find((line) => line.startsWith("BE"))).toMatch(/^BE +12 {2}Belgium$/);
});

describe("open now", () => {
  const weekday = "2026-11-24T10:00:00Z";
  const night = "2026-11-24T23:00:00Z";

  test("goes by the clock of the provider; no hours is no answer, and kept", async () => {
    const open = (now: string) => run(["search", "--service", "shelter", "--country", "BE", "--open-now", "--format", "ids"], { now });
    expect((await open(weekday)).text.trim().split("\n")[0]).toBe("be-pag-asa");
    expect((await open(night)).text).not.toContain("be-pag-asa");
    expect((await open(night)).text).toContain("be-payoke");
  });

  test("works from words as well", async () => {
    expect((await run(["search", "hotline 24/7 belgium", "--format", "ids"], { now: night })).text).toBe("be-trafficking-helpline\n");
  });
});
