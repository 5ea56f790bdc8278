import { expect, test } from "vitest";
import { parse } from "yaml";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn } from "../fakes/io.ts";
import { cases, endings } from "./cases.ts";

const path = "case.yaml";
const start = (name: string, ...more: readonly string[]): Promise<Ran> =>
  runIn({ directory, files: new Map([[path, cases.get(name) ?? ""]]) }, "start", "--answers", path, ...more);

test("every case of the folder has its ending in the table, and every ending its case", () => {
  expect(Object.keys(endings).sort()).toEqual([...cases.keys()].sort());
});

test.each(Object.entries(endings))("%s ends as the table says: %j", async (name, [outcome, code]) => {
  const text = await start(name, "--sheet", "all");
  await expect(`${text.out}\n##### stderr, exit ${text.code}\n${text.err}`).toMatchFileSnapshot(`golden/${name}.txt`);
  const json = await start(name, "--json");
  await expect(json.out).toMatchFileSnapshot(`golden/${name}.json`);
  expect([text.code, json.code]).toEqual([code, code]);
  expect(JSON.parse(json.out)).toMatchObject({ schema: "referral/walkthrough/1", data: { outcome } });
});

test.each(["child-with-guardian", "partial-consent", "no-consent-to-talk", "police-refused-other-agreed"])(
  "%s reads well in Markdown and HTML",
  async (name) => {
    const markdown = await start(name, "--sheet", "all", "--format", "markdown");
    await expect(markdown.out).toMatchFileSnapshot(`golden/${name}.md`);
    const html = await start(name, "--sheet", "all", "--format", "html");
    await expect(html.out).toMatchFileSnapshot(`golden/${name}.html`);
  },
);

test("sheets in a folder are named by number alone, and the screen shows none of them", async () => {
  const { out, err, files } = await start("police-wanted", "--sheet", "all", "--output", "out", "--format", "html");
  const written = [...files.keys()].filter((name) => name !== path);
  expect(written).toHaveLength(4);
  for (const name of written) expect(name).toMatch(/^out\/R-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}(?:-[PF])?\.html$/);
  expect(out).toBe("");
  expect(err).not.toMatch(/Olha|Noor/);
});

test("a stopped walkthrough writes no sheet, whatever was asked for", async () => {
  for (const [name, [outcome]] of Object.entries(endings)) {
    if (outcome !== "stopped_for_safety" && name !== "not-informed") continue;
    const { files, out, err } = await start(name, "--sheet", "all", "--output", "out");
    expect(
      [...files.keys()].filter((file) => file.endsWith(".txt") && !file.endsWith("-P.txt")),
      name,
    ).toEqual([]);
    if (outcome === "stopped_for_safety") expect(files.size, name).toBe(1);
    expect(out + err, name).not.toMatch(/Mary|Jelena|Elena|Noor/);
  }
});

test("what never leaves stands on no sheet and in no line of talk", async () => {
  for (const [name, text] of cases) {
    const { safety, indications, rights } = parse(text) as Record<string, Record<string, unknown> | undefined>;
    const contact = safety?.safe_contact as Record<string, unknown> | undefined;
    const secrets = [safety?.risk_level_reason, contact?.code_word, rights?.nationality_region].filter((one) => typeof one === "string");
    const marks = Object.keys((indications?.indicators as object | undefined) ?? {});
    for (const format of ["text", "html", "markdown"]) {
      const { out, err } = await start(name, "--sheet", "all", "--format", format);
      for (const secret of secrets) expect(out + err, `${name}: ${secret}`).not.toContain(secret);
      for (const mark of marks) expect(out, `${name}: ${mark}`).not.toMatch(new RegExp(`\\b${mark}\\b`));
    }
    const { out, err } = await start(name, "--json");
    for (const secret of secrets) expect(out + err, `${name}: ${secret}`).not.toContain(secret);
  }
});
