import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { now } from "./answers.ts";
import { cases, endings } from "./cases.ts";
import { givenOf, toEnd } from "./end.ts";

const endOf = async (name: string) => {
  const { place } = await toEnd(givenOf(name), knowledge(directory, now));
  return { asked: [...place.kept.keys()], answers: place.answers };
};

const safe = ["no-consent-to-talk", "notes-refused", "nothing-wanted", "not-informed", "no-provider-chosen", "all-full"];

describe("whether a sheet on paper is wanted is asked in every ending that has one", () => {
  test.each(safe)("%s: it is asked", async (name) => expect((await endOf(name)).asked).toContain("paper.copy_wanted"));

  test.each(safe)("%s: who wants none gets none, and that is said", async (name) => {
    const document = parseDocument(cases.get(name) ?? "");
    document.setIn(["paper", "copy_wanted"], "none");
    const { out, err } = await runIn({ directory, files: new Map([["case.yaml", String(document)]]) }, "start", "--answers", "case.yaml");
    expect(out).toBe("");
    expect(err.replace(/\s+/g, " ")).toContain("No sheet for the person: a copy on paper was not wanted.");
  });

  test("never where it is not safe, and once only where a yes to a service was asked", async () => {
    for (const name of Object.keys(endings)) {
      const { asked, answers } = await endOf(name);
      const copies = asked.filter((id) => id.endsWith(".copy_wanted"));
      if (answers.danger.still_controlled !== "no") expect(copies, name).toEqual([]);
      if (copies.includes("paper.copy_wanted")) expect(copies, name).toEqual(["paper.copy_wanted"]);
    }
  });
});

test("whether the sheet is given is asked only of one that will be there", async () => {
  const asked = async (more: Readonly<Record<string, string>>): Promise<boolean> => {
    const given = new Map([...givenOf("no-consent-to-talk"), ...Object.entries(more)]);
    const { place } = await toEnd(given, knowledge(directory, now));
    expect(place.kept.has("no_consent.next_contact_ok")).toBe(true);
    return place.kept.has("no_consent.info_sheet_given");
  };
  expect(await asked({})).toBe(true);
  expect(await asked({ "paper.copy_wanted": "paper" })).toBe(true);
  expect(await asked({ "paper.copy_wanted": "none" })).toBe(false);
  expect(await asked({ "danger.still_controlled": "yes" })).toBe(false);
  expect(await asked({ "danger.still_controlled": "unsure" })).toBe(false);
});
