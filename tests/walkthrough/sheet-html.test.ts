import { expect, test } from "vitest";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { cases } from "./cases.ts";

const sheetsOf = async (name: string, ...more: readonly string[]): Promise<string> =>
  (await runIn({ directory, files: new Map([["case.yaml", cases.get(name) ?? ""]]) }, "start", "--answers", "case.yaml", ...more)).out;

test.each([...cases.keys()])("%s: each value stands behind its label, and text that has none is in no list", async (name) => {
  const html = await sheetsOf(name, "--sheet", "all", "--format", "html");
  const lists = html.match(/<dl>.*?<\/dl>/gs) ?? [];
  for (const list of lists) expect(list.match(/<\/?d[tdl]\b/g)?.join(" ")).toMatch(/^<dl(?: <dt <\/dt <dd <\/dd)+ <\/dl$/);
  expect(html.replace(/<dl>.*?<\/dl>/gs, "")).not.toMatch(/<d[tdl]\b/);
});

const said = "What you do not say yes to is not passed on.";

test("the person's sheet says that nothing goes out without a yes, where that is true", async () => {
  for (const name of ["no-consent-to-talk", "no-provider-chosen", "woman-with-baby", "consent-expired"])
    expect(await sheetsOf(name, "--sheet", "person", "--person-lang", "en"), name).toContain(said);
  // A guardian or an authority decides for a child.
  expect(await sheetsOf("child-with-guardian", "--sheet", "person", "--person-lang", "en")).not.toContain(said);
});
