import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { newIdentity, recipientOf, unsealer } from "../../src/ports/vault/sealing.ts";
import { directory } from "../fakes/directory.ts";
import { passphrase, withPassphrase } from "../vault/test-vault.ts";
import { at, now, number, oneCase, receiver } from "./one-case.ts";
import { code, eventsOf } from "./saved.ts";

/* `case send`: what leaves, in which form, and what stands in the log. */
const { run, goOn, put, events, record } = oneCase();
/** Withheld when the walkthrough ended. */
const withoutReceiver: readonly CaseEvent[] = eventsOf("wage-claim", at).map((one) =>
  one.kind === "concluded" ? { ...one, receivers: [] } : one,
);

test("send writes a page to print and a slip, and says that whoever finds it can read it", async () => {
  const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"]);
  expect({ code: ran.code, files: [...ran.files.keys()] }).toEqual({ code: 0, files: [`out/${number}-reply.yaml`, `out/${number}.html`] });
  expect(ran.files.get(`out/${number}.html`)).toContain("Ravi");
  expect(ran.files.get(`out/${number}-reply.yaml`)).not.toMatch(/Ravi|Nepali|Linha/);
  expect(ran.err).toContain("not sealed");
  const { disclosures, referrals } = await record();
  expect(disclosures).toMatchObject([
    { receiver, way: "file", failed: false, consent: { form: "verbal_witnessed", by: "person", valid_until: "2026-12-23" } },
  ]);
  expect(disclosures[0]?.items).toContain("called");
  expect(referrals).toMatchObject([{ receiver, status: "sent", sent_at: now }]);
});

test("send seals to the key of the record, or to the one that is given", async () => {
  const [mine, other] = [await newIdentity(), await newIdentity()];
  const [key, given] = [await recipientOf(mine), await recipientOf(other)];
  const withKey: Directory = {
    ...directory,
    organization: (id) => {
      const found = directory.organization(id);
      return found && id === receiver ? { ...found, age_recipient: key } : found;
    },
  };
  const byRecord = await run(["case", "send", code, "--to", receiver, "--output", "out"], { opened: withKey });
  expect([...byRecord.files.keys()]).toEqual([`out/${number}-reply.yaml`, `out/${number}.html.age`]);
  expect(byRecord.err).not.toContain("not sealed");
  expect((await record()).disclosures).toMatchObject([{ way: "sealed" }]);
  const byFlag = await run(["case", "send", code, "--to", receiver, "--output", "out", "--recipient", given], { opened: withKey });
  for (const [secret, ran, opens] of [
    [mine, byRecord, true],
    [other, byFlag, true],
    [mine, byFlag, false],
  ] as const) {
    const opened = await unsealer(secret)(ran.bytes.get(`out/${number}.html.age`) ?? new Uint8Array());
    expect("text" in opened && opened.text.includes("Ravi")).toBe(opens);
  }
});

test("send refuses what is no key before anything is noted", async () => {
  const ran = await run(["case", "send", code, "--to", receiver, "--recipient", "age1nonsense"]);
  expect({ code: ran.code, files: ran.files.size }).toEqual({ code: 2, files: 0 });
  expect((await record()).disclosures).toEqual([]);
});

test("a yes that came after the end is noted only when nothing but the disk can fail any more", async () => {
  await put(withoutReceiver);
  const send = (...words: readonly string[]) => goOn(["case", "send", code, "--to", receiver, ...words, ...withPassphrase]);
  const since = async () => (await events()).slice(withoutReceiver.length);
  expect((await send("--recipient", "age1nonsense")).code).toBe(2);
  expect(await since()).toEqual([]);
  expect((await send("--output", "out")).code).toBe(0);
  expect((await since()).map(({ kind }) => kind)).toEqual(["concluded", "released", "sent"]);
});

describe("nothing is sent of two answers that contradict each other", () => {
  const answered = (question: string, value: string | readonly string[]): CaseEvent => ({ kind: "answered", at, question, value });
  // Each was given on its own: the one that was called wrong was never asked anew.
  const nowhere = answered("needs.sleeping_tonight", "nowhere");
  const had = answered("services.services_already_received", ["shelter"]);

  test("both questions are named, and how to put them right; what was answered is not", async () => {
    const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"], { more: [nowhere, had] });
    expect({ code: ran.code, out: ran.out, files: ran.files.size }).toEqual({ code: 7, out: "", files: 0 });
    const said = ran.err.replaceAll("\u00a0", " ").replace(/\s+/g, " ");
    expect(said).toContain("Nothing goes to Linha de Apoio a Migrantes");
    expect(said).toMatch(
      /Two answers contradict each other, and one of them is wrong: the one to “Do you have somewhere to sleep .*” \(step \d+\), and the one to “.*” \(step \d+\)\./,
    );
    for (const one of [nowhere, had]) expect(said).toContain(`referral resume ${code} --from ${"question" in one ? one.question : ""}`);
    expect(said).not.toMatch(/nowhere/);
    expect(await record()).toMatchObject({ disclosures: [], referrals: [{ status: "consented" }] });
  });

  test.each([
    ["one of them alone", [had]],
    // Said to hold both when it was asked.
    ["two that can both hold", [answered("danger.still_controlled", "yes"), answered("safety.risk_level", "low")]],
  ] as const)("%s goes out", async (_, more) =>
    expect((await run(["case", "send", code, "--to", receiver, "--output", "out"], { more })).code).toBe(0),
  );

  test("that paper was handed over before is noted all the same, and what may be wrong on it is said", async () => {
    const ran = await run(["case", "send", code, "--to", receiver, "--handed-over"], { more: [nowhere, had] });
    expect(ran.code).toBe(0);
    const said = ran.err.replace(/\s+/g, " ");
    expect(said).toMatch(/Two answers contradict each other, .*What Linha .* holds may be wrong: find out, and call them\./);
    for (const one of [nowhere, had]) expect(said).toContain(`referral resume ${code} --from ${"question" in one ? one.question : ""}`);
    expect((await record()).disclosures).toMatchObject([{ receiver, way: "in_hand" }]);
  });
});

test.each([
  ["a yes that has run out", [], "2026-12-24T09:00:00Z", "consent.pt-linha-migrantes"],
  ["a yes that was taken back", [{ kind: "withdrawn", at, receiver, by: "person" }], now, "took back their yes"],
] as readonly (readonly [string, readonly CaseEvent[], string, string])[])(
  "nothing is sent on %s: exit 7, and the way on",
  async (_, more, clock, says) => {
    const before = [...(await run(["case", "show", code], { more, clock })).files];
    const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"], { more, clock });
    expect({ code: ran.code, out: ran.out, files: [...ran.files] }).toEqual({ code: 7, out: "", files: before });
    expect(ran.err).toContain(says);
    expect(ran.err).toContain(`referral resume ${code} --from consent.${receiver}`);
    const { disclosures, referrals } = await record();
    expect([disclosures, referrals[0]?.sent_at]).toEqual([[], undefined]);
  },
);

test("what could not be written stands in the log as not written, and is not sent", async () => {
  const ran = await run(["case", "send", code, "--to", receiver, "--output", "full"], { files: new Map([["full", "DISK FULL"]]) });
  expect(ran.code).toBe(10);
  const { disclosures, referrals } = await record();
  expect(disclosures).toMatchObject([{ receiver, failed: true }]);
  expect(referrals).toMatchObject([{ status: "consented" }]);
});

test("paper in hand: no file, and noted", async () => {
  const ran = await run(["case", "send", code, "--to", receiver, "--handed-over"]);
  expect({ code: ran.code, files: ran.files.size }).toEqual({ code: 0, files: 0 });
  expect((await record()).disclosures).toMatchObject([{ way: "in_hand" }]);
});

test("send asks whose sheet it is where nobody named one, though there is only one", async () => {
  const put: Prompter["put"] = async ({ ask, choices }) => {
    expect([ask, choices]).toEqual([
      "Whose sheet is it?",
      [{ value: receiver, label: expect.stringMatching(/^Linha de Apoio a Migrantes.* · agreed/) }],
    ]);
    return { kind: "answer", value: receiver };
  };
  const prompter: Prompter = { put, secret: async () => passphrase, quietly: (work) => work(), say: () => {}, clear: () => {} };
  const ran = await run(["case", "send", code, "--output", "out"], { prompter });
  expect([ran.code, [...ran.files.keys()]]).toEqual([0, [`out/${number}-reply.yaml`, `out/${number}.html`]]);
  const left = await run(["case", "send", code], { prompter: { ...prompter, put: async () => ({ kind: "leave" }) } });
  expect([left.code, left.files.size]).toEqual([3, 0]);
});

test("the slip could not be written: no sheet has left, and the log says so", async () => {
  const blocked = new Map([[`out/${number}-reply.yaml/x`, "in the way"]]);
  const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"], { files: blocked });
  expect(ran.code).toBe(10);
  expect([...ran.files.keys()]).toEqual([...blocked.keys()]);
  expect((await record()).disclosures).toMatchObject([{ failed: true }]);
});
