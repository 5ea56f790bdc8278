import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { cases } from "./cases.ts";

type Path = readonly (string | number)[];
type Change = readonly [Path, unknown];

/** What is printed of one of the invented cases with answers set, or taken away where they are undefined. */
const printed = async (name: string, ...changes: readonly Change[]) => {
  const document = parseDocument(cases.get(name) ?? "");
  for (const [path, value] of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  const files = new Map([["case.yaml", String(document)]]);
  const ran = await runIn({ directory, files }, "start", "--answers", "case.yaml", "--sheet", "all");
  return { ...ran, out: ran.out.replace(/\s+/g, " "), err: ran.err.replace(/\s+/g, " ") };
};

const receiverOf = (name: string): unknown => parseDocument(cases.get(name) ?? "").getIn(["consent", 0, "provider_id"]);
const asked: Path = ["services", "choices", 0];

test("a place is confirmed as of a time, or it is said that the time is not noted; where nobody asked, it is not confirmed", async () => {
  const undated = "(when is not noted: call before the person sets off)";
  const dated = (await printed("partial-consent")).out;
  expect(dated).toMatch(/Place or time: confirmed on 2026-11-23 /);
  expect(dated).not.toContain(undated);
  for (const time of [undefined, "unknown", "not_asked"]) {
    const { out } = await printed("partial-consent", [[...asked, "availability_checked_at"], time]);
    expect(out).toMatch(/Place or time: confirmed (with [^(]*)?\(when is not noted: call before the person sets off\)/);
  }
  const open = (await printed("partial-consent", [[...asked, "availability"], undefined])).out;
  expect(open).toContain("Place or time: NOT CHECKED: call before the person sets off");
  expect(open).not.toMatch(/confirmed (on|with|\()/);
});

test("the only line struck at the last look: nothing goes out, whatever was arranged, and it is said", async () => {
  const onlyCalled: Change = [["consent", 0, "items_shared"], ["called"]];
  const one = await printed("wage-claim", onlyCalled);
  expect([one.code, one.out.includes("Lines agreed: Wishes to be called")]).toEqual([0, true]);
  const none = await printed("wage-claim", onlyCalled, [["review"], [{ provider_id: receiverOf("wage-claim"), leave_out: ["called"] }]]);
  expect(none.code).toBe(7);
  expect(none.out).not.toMatch(/Lines agreed|Answer slip/);
  expect(none.err).toMatch(/No line is left that may be passed on\. \(review\[[a-z-]+\]\.leave_out\)/);
});

test.each([
  ["yes", "paper", "somebody who frightens or controls them could find it."],
  ["yes", "none", "somebody who frightens or controls them could find it."],
  ["unsure", "paper", "it is not certain that nobody frightens or controls them"],
  ["declined", "not_asked", "it is not certain that nobody frightens or controls them"],
  ["no", "none", "a copy on paper was not wanted."],
])(
  "no sheet for the person where somebody may control them (%s) and a copy was wanted (%s): the true reason",
  async (may, copy, reason) => {
    const { err } = await printed("wage-claim", [["danger", "still_controlled"], may], [["consent", 0, "copy_wanted"], copy]);
    expect(err.split("No sheet for the person: ").slice(1)).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
  },
);

test("where nobody consented no form of a consent stands on any sheet, only what was decided instead", async () => {
  const name = "unknown-age-suspected-carer";
  const { out } = await printed(name);
  expect(out.match(/\bForm: |Given by: |Given on: |before a witness|nobody:/g)).toBeNull();
  const instead = "Instead of a consent: the child-protection authority decided that this is best for the child";
  // The receiver's sheet, and the one for the file.
  expect(out.split(instead)).toHaveLength(3);
  expect(out.split("Decided on: ")).toHaveLength(3);
  const life = await printed("assault-40-hours", [["consent", 0, "consent_by"], "none_vital_interest"]);
  expect(life.code).toBe(0);
  expect(life.out).toContain("Instead of a consent: danger to life: only what saves it Decided on: ");
  expect(life.out).not.toMatch(/\bForm: |Given by: /);
  expect((await printed("assault-40-hours")).out).toMatch(/Form: \w+.* Given by: the person/);
});
