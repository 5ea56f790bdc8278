import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseRecord } from "../../src/core/case/case-record.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { newIdentity, recipientOf, unsealer } from "../../src/ports/vault/sealing.ts";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn } from "../fakes/io.ts";
import { root } from "../program/program.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

/* Commands on one saved case, in this process, on a real vault in a folder of the test's own. */
const at = "2026-11-23T10:15:00Z";
const now = "2026-11-23T12:00:00Z";
const receiver = "pt-linha-migrantes";
const number = "R-AAAA-AAA2";
const sent: CaseEvent = { kind: "sent", at, receiver, way: "in_hand" };
/** Withheld when the walkthrough ended. */
const withoutReceiver: readonly CaseEvent[] = eventsOf("wage-claim", at).map((one) =>
  one.kind === "concluded" ? { ...one, receivers: [] } : one,
);
const missed: CaseEvent = { kind: "followed_up", at, whom: "person", result: "no_answer" };

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-case-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Given {
  readonly more?: readonly CaseEvent[];
  readonly clock?: string;
  readonly opened?: Directory;
  readonly files?: Map<string, string>;
  readonly prompter?: Prompter;
}

/** Puts the wage claim into the vault, with what happened since, and runs a command on it. */
const run = async (argv: readonly string[], { more = [], clock = now, opened = directory, files, prompter }: Given = {}): Promise<Ran> => {
  await vault.put(code, writeCase([...eventsOf("wage-claim", at), ...more]));
  const words = argv[1] === "erase" ? argv : [...argv, ...withPassphrase];
  return runIn(
    { directory: opened, env: vault.env, lines: [passphrase], clock, ...(files && { files }), ...(prompter && { prompter }) },
    ...words,
  );
};

const record = async (): Promise<CaseRecord> => recordOf(eventsIn(await vault.read(code)));

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
  await vault.put(code, writeCase(withoutReceiver));
  const send = (...words: readonly string[]) =>
    runIn(
      { directory, env: vault.env, lines: [passphrase], clock: now },
      "case",
      "send",
      code,
      "--to",
      receiver,
      ...words,
      ...withPassphrase,
    );
  const events = async () => eventsIn(await vault.read(code)).slice(withoutReceiver.length);
  expect((await send("--recipient", "age1nonsense")).code).toBe(2);
  expect(await events()).toEqual([]);
  expect((await send("--output", "out")).code).toBe(0);
  expect((await events()).map(({ kind }) => kind)).toEqual(["concluded", "released", "sent"]);
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

test("a reply by flags: R4 to R8 stay out without the person's yes", async () => {
  const ran = await run(["case", "reply", code, "--received-at", "now", "--decision", "accepted", "--first-contact", "seen"], {
    more: [sent],
  });
  expect(ran.code).toBe(0);
  // Not on the path without a yes to R9: it was never a part of the form.
  expect((await record()).referrals).toMatchObject([{ status: "accepted", replies: [{ decision: "accepted" }] }]);
  expect(JSON.stringify((await record()).referrals)).not.toContain("first_contact");
});

test("a slip that says more than the person agreed to: it says so, and notes the rest", async () => {
  const slip = `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\ndecision: accepted\nfirst_contact: seen\nservice: started\nnew_risk: yes\n`;
  const ran = await run(["case", "reply", code, "--file", "slip.yaml"], { more: [sent], files: new Map([["slip.yaml", slip]]) });
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("R4 to R8 were not noted");
  // Not kept, and not passed over either.
  expect(ran.err).toContain("phone them now");
  expect(JSON.stringify((await record()).referrals)).not.toContain("new_risk");
  expect((await record()).referrals).toMatchObject([{ status: "accepted" }]);
});

test.each([
  ["another number", "number: R-ZZZZ-ZZZZ\nreceived_at: 2026-11-23T11:00:00Z\n", "R-ZZZZ-ZZZZ"],
  ["no number", "received_at: 2026-11-23T11:00:00Z\n", "no number"],
  ["a value that is none", `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\ndecision: zqzq\n`, "slip.yaml:3:11"],
  ["a line that is none", `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\nzqzq: 1\n`, "no such line"],
  ["no YAML", 'number: "', "not YAML"],
])("a slip with %s is refused whole, and nothing is noted", async (_, slip, says) => {
  const ran = await run(["case", "reply", code, "--file", "slip.yaml"], { more: [sent], files: new Map([["slip.yaml", slip]]) });
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: "" });
  expect(ran.err).toContain(says);
  expect((await record()).referrals).toMatchObject([{ status: "sent", replies: [] }]);
});

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
    expect(await vault.read(code)).toBe(writeCase([...eventsOf("wage-claim", at), ...more]));
  },
);

test("after three tries no further call is noted: exit 7, and the receiver is named instead", async () => {
  const ran = await run(["case", "follow-up", code, "--whom", "person", "--result", "no_answer"], { more: [sent, missed, missed, missed] });
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 7, out: "" });
  expect(ran.err).toContain("Linha de Apoio a Migrantes");
  expect((await record()).contacts).toHaveLength(3);
});

describe("a receiver that stays silent past its time", () => {
  const clock = "2026-11-26T10:00:00Z";
  const vain = ["case", "follow-up", code, "--whom", "receiver", "--result", "no_answer"];
  const status = async () => (await record()).referrals[0]?.status;

  test("one call in vain ends no referral; a second one that says so does", async () => {
    const once = await run(vain, { more: [sent], clock });
    expect([once.code, await status()]).toEqual([0, "sent"]);
    const told = once.out.replace(/\s+/g, " ");
    expect(told).toContain(`--about ${receiver} --whom receiver --result no_answer --give-up`);
    const ended = await run([...vain, "--give-up"], { more: [sent], clock });
    expect([ended.code, await status()]).toEqual([0, "no_response"]);
    // Before its time nothing ends.
    await run([...vain, "--give-up"], { more: [sent] });
    expect(await status()).toBe("sent");
  });

  test.each([
    ["wait", "sent"],
    ["end", "no_response"],
  ])("in the form it is asked: %s", async (way, becomes) => {
    const put: Prompter["put"] = async ({ choices, read }) => {
      const values = choices.map(({ value }) => value);
      const value = values.includes("end") ? way : values.includes("receiver") ? "receiver" : "no_answer";
      const taken = read(value);
      return { kind: "answer", value: "value" in taken ? taken.value : "not_asked" };
    };
    const prompter: Prompter = { put, secret: async () => passphrase, quietly: (work) => work(), say: () => {}, clear: () => {} };
    expect([(await run(["case", "follow-up", code], { more: [sent], clock, prompter })).code, await status()]).toEqual([0, becomes]);
  });
});

test("the rules stand above the number, and a watched phone has none", async () => {
  const phone: CaseEvent = { kind: "answered", at, question: "person.phone", value: "000 777" };
  const argv = ["case", "follow-up", code, "--whom", "person", "--result", "no_answer"];
  const open = await run(argv, { more: [sent, phone] });
  expect(open.out.indexOf("NO voicemail")).toBeGreaterThan(-1);
  expect(open.out.indexOf("000 777")).toBeGreaterThan(open.out.indexOf("NO voicemail"));
  const watched = await run(argv, { more: [sent, phone, { kind: "answered", at, question: "safety.device_compromised", value: "yes" }] });
  expect(watched.out).toContain("Do NOT contact the person");
  expect(watched.out).not.toContain("000 777");
});

test("withdraw prints the notice for whoever may hold a sheet, and no word about the person", async () => {
  const released: CaseEvent = { kind: "released", at, receiver, items: ["called"], way: "printed" };
  const ran = await run(["case", "withdraw", code, "--all"], { more: [released] });
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(`Referral ${number}: stop using it`);
  expect(ran.out).not.toMatch(/Ravi|Nepali|legal/i);
  expect((await record()).given.get(`consent.${receiver}.consent`)).toBe("withdrawn");
  const never = await run(["case", "withdraw", code, "--all"]);
  expect(never.out).toContain("never sent anything");
});

test("the notice says who it is from, though the provider has left the directory, and nothing goes out any more", async () => {
  const released: CaseEvent = { kind: "released", at, receiver, items: ["called"], way: "printed" };
  const without: Directory = { ...directory, organization: (id) => (id === receiver ? undefined : directory.organization(id)) };
  const ran = await run(["case", "withdraw", code, "--all"], { more: [released], opened: without });
  expect(ran.out).toContain(String((await record()).given.get("sender.organisation")));
});

test("the sender's own step back leaves the yes as it was", async () => {
  await run(["case", "withdraw", code, "--to", receiver, "--by-sender"], { more: [sent] });
  const { referrals, given } = await record();
  expect([referrals[0]?.status, given.get(`consent.${receiver}.consent`)]).toEqual(["revoked", "verbal_witnessed"]);
});

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
  expect(await vault.read(code)).toBe(writeCase(eventsOf("wage-claim", at)));
  const shown = await run(["case", "show", code], { clock });
  expect([shown.code, shown.err.includes("behind the newest entry")]).toEqual([0, true]);
  const back = await run(["case", "withdraw", code, "--all"], { clock });
  expect([back.code, back.err.includes("behind the newest entry")]).toEqual([0, true]);
  expect((await record()).last_at).toBe(at);
});

test("the slip could not be written: no sheet has left, and the log says so", async () => {
  const blocked = new Map([[`out/${number}-reply.yaml/x`, "in the way"]]);
  const ran = await run(["case", "send", code, "--to", receiver, "--output", "out"], { files: blocked });
  expect(ran.code).toBe(10);
  expect([...ran.files.keys()]).toEqual([...blocked.keys()]);
  expect((await record()).disclosures).toMatchObject([{ failed: true }]);
});

test("an answer before the sending names the command to note the sending with", async () => {
  const ran = await run(["case", "reply", code, "--received-at", "now"]);
  expect(ran.err).toContain(`referral case send ${code} --to ${receiver} --handed-over`);
});

test("closing can't set a day that has passed, and names what to do with a referral that is not needed", async () => {
  const past = await run(["case", "close", code, "--reason", "needs_met", "--keep-until", "2020-01-01"]);
  expect([past.code, past.err.includes("has passed")]).toEqual([2, true]);
  const open = await run(["case", "close", code, "--reason", "needs_met"]);
  expect([open.code, open.err.includes(`referral case withdraw ${code} --to ${receiver} --by-sender`)]).toEqual([7, true]);
});

test("unsealed sheets that may still lie about are named when a case is closed, a yes is taken back or it is erased; sealed ones are not", async () => {
  const released = (to: string, way: "file" | "sealed" | "printed"): CaseEvent => ({
    kind: "released",
    at,
    receiver: to,
    items: ["called"],
    way,
  });
  const told = async (argv: readonly string[], ...more: readonly CaseEvent[]) => {
    const { code: exit, err } = await run(argv, { more });
    return [exit, /names begin with: (.*)/.exec(err.replace(/\s+/g, " "))?.[1]?.trim()];
  };
  const close = ["case", "close", code, "--reason", "duplicate"];
  const back: CaseEvent = { kind: "withdrawn", at, receiver, by: "sender" };
  expect(await told(close, released(receiver, "file"), released("person", "file"), back)).toEqual([0, `${number}, ${code}-P`]);
  expect(await told(close, released(receiver, "sealed"), released("person", "printed"), back)).toEqual([0, undefined]);
  expect(await told(close, released(receiver, "file"), { kind: "release_failed", at, receiver }, back)).toEqual([0, undefined]);
  const withdraw = ["case", "withdraw", code, "--to", receiver];
  expect(await told(withdraw, released(receiver, "file"), released("person", "file"))).toEqual([0, number]);
  expect(await told(withdraw, released(receiver, "sealed"))).toEqual([0, undefined]);
  expect((await run(["case", "erase", code, "--confirm", code])).err.replace(/\s+/g, " ")).toContain("may be unsealed: delete them");
});

test("nothing left to take back is said, and is no success", async () => {
  const ran = await run(["case", "withdraw", code, "--all"], { more: [{ kind: "withdrawn", at, receiver, by: "person" }] });
  expect([ran.code, ran.out, ran.err.includes("nothing left to take back")]).toEqual([4, "", true]);
});

test("a yes stays with the id that was chosen when the provider's record has moved", async () => {
  const moved: Directory = {
    ...directory,
    organization: (id) => {
      const found = directory.organization(receiver);
      return found && (id === receiver || id === "pt-new-name") ? { ...found, id: "pt-new-name" } : directory.organization(id);
    },
  };
  const files = new Map([["w.yaml", readFileSync(join(root, "docs/examples/wage-claim.yaml"), "utf8")]]);
  const started = await runIn({ directory: moved, env: vault.env, clock: now, files }, "start", "--answers", "w.yaml", "--save");
  const [, saved = ""] = /Case (R-\S+) is saved/.exec(started.err) ?? [];
  const there = { directory: moved, env: vault.env, lines: [passphrase], clock: now };
  const shown = await runIn(there, "case", "show", saved, "--json", ...withPassphrase);
  expect(JSON.parse(shown.out)).toMatchObject({ data: { referrals: [{ receiver, priority: "urgent" }], disclosures: [{ receiver }, {}] } });
  const back = await runIn(there, "case", "withdraw", saved, "--all", ...withPassphrase);
  expect(back.out).toMatch(/Referral R-\S+: stop using it/);
  expect((await runIn(there, "case", "send", saved, "--to", receiver, ...withPassphrase)).code).toBe(7);
  await runIn(there, "case", "erase", saved, "--confirm", saved);
});

test("erased by its code", async () => {
  expect((await run(["case", "erase", code.toLowerCase(), "--confirm", code])).code).toBe(0);
  expect((await runIn({ directory, env: vault.env, lines: [passphrase] }, "cases", "--all", ...withPassphrase)).code).toBe(4);
});
