import { expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { at, number, oneCase, receiver, sent } from "./one-case.ts";
import { code, eventsOf } from "./saved.ts";

/* What holds of every command on a saved case: how it is found, what it refuses, and by which clock. */
const { run, text, record } = oneCase();

test.each([
  [["case", "reply", code, "--received-at", "now"], [], "can't become"],
  [["case", "reply", code, "--decision", "accepted"], [sent], "--received-at is needed"],
  [["case", "reply", code, "--received-at", "now", "--decision", "zqzq"], [sent], "--decision: expected one of"],
  [["case", "follow-up", code, "--result", "reached"], [sent], "--whom is needed"],
  [["case", "follow-up", code], [sent], "--whom is needed"],
  [["case", "follow-up", code, "--whom", "person", "--result", "no_answer", "--give-up"], [sent], "--give-up is for a receiver"],
  [["case", "follow-up", code, "--whom", "receiver", "--result", "reached", "--give-up"], [sent], "--give-up is for a receiver"],
  [["case", "withdraw", code], [sent], "--to PROVIDER or --all"],
  [["case", "withdraw", code, "--to", "be-payoke"], [sent], "no referral to be-payoke"],
  [["case", "send", code], [], `--to is needed\nhint: chosen in this case: ${receiver}\n`],
  [["case", "send", code, "--to", "be-payoke"], [], "no referral to be-payoke"],
  [["case", "keep", code, "--until", "tomorrow"], [], "expected a day"],
  [["case", "keep", code, "--until", "2026-11-22"], [], "has passed"],
  [["case", "close", code], [sent], "--reason is needed"],
  [["case", "show", "R-2345-678"], [], "named by its code"],
  [["case", "erase", code], [], `--confirm ${code} is needed`],
  [["case", "erase", code, "--confirm", "R-2345-6788"], [], "nothing was erased"],
] as readonly (readonly [readonly string[], readonly CaseEvent[], string])[])(
  "%s is refused with exit 2, and changes nothing",
  async (argv, more, says) => {
    const ran = await run(argv, { more });
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: "" });
    expect(ran.err).toContain(says);
    expect(await text()).toBe(writeCase([...eventsOf("wage-claim", at), ...more]));
  },
);

test("a case is found by the number of a referral in it", async () => {
  const ran = await run(["case", "show", number, "--json"]);
  expect(JSON.parse(ran.out)).toMatchObject({ schema: "referral/case/1", data: { code } });
});

test("show lists no answers until they are asked for", async () => {
  expect((await run(["case", "show", code])).out).not.toMatch(/Ravi|passport|Nepali/);
  expect((await run(["case", "show", code, "--answers"])).out).toContain("person.called: Ravi");
});

test("on a clock that went back nothing leaves; what protects the person is noted all the same, in its order", async () => {
  const clock = "2026-11-20T09:00:00Z";
  const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"], { clock });
  expect({ code: ran.code, out: ran.out, files: ran.files.size }).toEqual({ code: 7, out: "", files: 0 });
  expect(ran.err).toContain("clock");
  expect(await text()).toBe(writeCase(eventsOf("wage-claim", at)));
  const shown = await run(["case", "show", code], { clock });
  expect([shown.code, shown.err.includes("behind the newest entry")]).toEqual([0, true]);
  const back = await run(["case", "withdraw", code, "--all"], { clock });
  expect([back.code, back.err.includes("behind the newest entry")]).toEqual([0, true]);
  expect((await record()).last_at).toBe(at);
});
