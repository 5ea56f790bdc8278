import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, emptyCase, recordOf } from "../../src/core/case/apply.ts";
import { closureReasons } from "../../src/core/case/closing.ts";
import { type CaseEvent, releaseWays } from "../../src/core/case/event.ts";
import { followUpFields } from "../../src/core/case/follow-up.ts";
import { agreedReply, type Reply, replyFields } from "../../src/core/case/reply.ts";
import { referralStatuses } from "../../src/core/case/status.ts";
import { tasksOf } from "../../src/core/case/tasks.ts";
import { shareableItems } from "../../src/core/consent/items.ts";
import { mayBeKept } from "../../src/core/steps/agreement.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { outcomes } from "../../src/core/steps/stop.ts";
import { readCase, writeCase } from "../../src/formats/case-file.ts";
import { readSlip, replySlip } from "../../src/formats/reply-slip.ts";
import { readYaml } from "../../src/formats/yaml.ts";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { sheetLanguages } from "../../src/messages/sheet-languages.ts";
import { code, eventsOf, standAt } from "./saved.ts";

const at = "2026-11-23T10:15:00Z";
const receivers = fc.constantFrom("be-payoke", "be-pag-asa", "person");
const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("__proto__", "toString", 'a"\\n{', "\u2028"));
const day = fc.constantFrom("2026-11-23", "2027-02-21");
const reply = fc.record<Reply>(
  {
    received_at: fc.constant(at),
    received_by: fc.constant("desk"),
    decision: fc.constantFrom(...replyFields.decision.options),
    person_agrees: fc.boolean(),
    first_contact: fc.constantFrom(...replyFields.first_contact.options),
    service: fc.constantFrom(...replyFields.service.options),
    new_risk: fc.boolean(),
  },
  { requiredKeys: ["received_at"] },
);
const value = fc.oneof(
  fc.boolean(),
  fc.integer(),
  text,
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
);
const instants = fc.constantFrom(at, "2026-11-24T08:00:00Z", "2026-12-01T23:59:00Z");

/** Any event but the first. */
const anyEvent: fc.Arbitrary<CaseEvent> = instants.chain((when) =>
  fc.oneof(
    fc.record({ kind: fc.constant("answered" as const), at: fc.constant(when), question: text, value }),
    fc.record({ kind: fc.constant("forgotten" as const), at: fc.constant(when), question: text }),
    fc.record({
      kind: fc.constant("numbered" as const),
      at: fc.constant(when),
      receiver: receivers,
      number: fc.constantFrom("R-AAAA-AAA2", "R-ZZZZ-9999"),
    }),
    fc.record({
      kind: fc.constant("concluded" as const),
      at: fc.constant(when),
      outcome: fc.constantFrom(...outcomes),
      receivers: fc.array(receivers, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("released" as const),
      at: fc.constant(when),
      receiver: receivers,
      items: fc.subarray([...shareableItems]),
      way: fc.constantFrom(...releaseWays),
    }),
    fc.record({ kind: fc.constant("release_failed" as const), at: fc.constant(when), receiver: receivers }),
    fc.record({ kind: fc.constant("sent" as const), at: fc.constant(when), receiver: receivers, way: fc.constantFrom(...releaseWays) }),
    fc.record({ kind: fc.constant("replied" as const), at: fc.constant(when), receiver: receivers, reply }),
    fc.record({
      kind: fc.constant("followed_up" as const),
      at: fc.constant(when),
      whom: fc.constantFrom("person" as const, "receiver" as const),
      receiver: receivers,
      result: fc.constantFrom(...followUpFields.result.options),
      outcome: fc.constantFrom(...followUpFields.outcome.options),
    }),
    fc.record({ kind: fc.constant("given_up" as const), at: fc.constant(when), receiver: receivers }),
    fc.record({
      kind: fc.constant("withdrawn" as const),
      at: fc.constant(when),
      receiver: receivers,
      by: fc.constantFrom("person" as const, "sender" as const),
    }),
    fc.record({ kind: fc.constant("closed" as const), at: fc.constant(when), reason: fc.constantFrom(...closureReasons) }),
    fc.record({ kind: fc.constant("kept" as const), at: fc.constant(when), until: day }),
  ),
);
const anyCase = fc
  .array(anyEvent, { maxLength: 25 })
  .map((events): readonly CaseEvent[] => [{ kind: "opened", at, code, invented: true }, ...events]);

describe("whatever happened", () => {
  test("it is read back as it was written", () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        expect(readCase(writeCase(events))).toEqual({ ok: true, events });
      }),
      { numRuns: 500 },
    );
  });

  test("one by one or all at once, the record is the same, and every status is one of the table", () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const record = recordOf(events);
        expect(events.reduce(apply, emptyCase)).toEqual(record);
        for (const { status } of record.referrals) expect(referralStatuses).toContain(status);
        expect(Array.isArray(tasksOf(standAt(events, "2026-12-02T00:00:00Z"), "2026-12-02T00:00:00Z"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("no answer is lost: each is the last one given, or was taken back after", () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const { given } = recordOf(events);
        const expected = new Map<string, unknown>();
        for (const event of events) {
          if (event.kind === "answered") expected.set(event.question, event.value);
          if (event.kind === "forgotten") expected.delete(event.question);
          if (event.kind === "withdrawn" && event.by === "person") expected.set(`consent.${event.receiver}.consent`, "withdrawn");
        }
        expect(new Map(given)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a text that is no case", () => {
  const whole = writeCase(eventsOf("wage-claim", at));
  const [head = "", ...lines] = whole.trimEnd().split("\n");

  test.each([
    ["nothing", "", "not_a_case"],
    ["prose", "Dear diary\n", "not_a_case"],
    ["the head alone", `${head}\n`, "not_a_case"],
    ["another format", whole.replace("referral/case", "other/case"), "not_a_case"],
    ["an older format", whole.replace('"version":1', '"version":0'), "older"],
    ["a newer format", whole.replace('"version":1', '"version":2'), "newer"],
    ["no opening", [head, ...lines.slice(1)].join("\n"), "bad_event"],
    ["opened twice", [head, lines[0], ...lines].join("\n"), "bad_event"],
    ["an event of another tool", [head, lines[0], '{"kind":"exploded","at":"2026-11-23T10:15:00Z"}'].join("\n"), "bad_event"],
    ["an event without its time", [head, lines[0], '{"kind":"kept","until":"2027-01-01"}'].join("\n"), "bad_event"],
    [
      "a status that is no way",
      [head, lines[0], '{"kind":"sent","at":"2026-11-23T10:15:00Z","receiver":"x","way":"pigeon"}'].join("\n"),
      "bad_event",
    ],
    ["half a line", whole.slice(0, -20), "bad_event"],
    ["a number that leads to another folder", whole.replace("R-AAAA-AAA2", "../../pwned"), "bad_event"],
    ["a number with a line of its own", whole.replace("R-AAAA-AAA2", "R-AAAA-AAA2\\nperson_agrees: true"), "bad_event"],
    ["a code that is a path", whole.replace(`"code":"${code}"`, '"code":"../R-2345-6789"'), "bad_event"],
    ["a receiver that is no id", whole.replace('"receivers":["pt-linha-migrantes"]', '"receivers":["__proto__"]'), "bad_event"],
    ["a line in between", [head, lines[0], "", ...lines.slice(1)].join("\n"), "bad_event"],
  ] as const)("%s is refused", (_, given, kind) => {
    const read = readCase(given);
    expect(read.ok ? "read" : read.fault.kind).toBe(kind);
  });
});

describe("a new version of the steps", () => {
  test("answers to questions that are gone are kept and shown", () => {
    const events: readonly CaseEvent[] = [
      ...eventsOf("wage-claim", at),
      { kind: "answered", at, question: "safety.old_question", value: "old answer" },
      { kind: "answered", at, question: "old_step.thing", value: ["a", "b"] },
      { kind: "answered", at, question: "consent.pt-linha-migrantes.old_line", value: true },
    ];
    expect([...standAt(events, at).unasked]).toEqual([
      ["safety.old_question", "old answer"],
      ["old_step.thing", ["a", "b"]],
      ["consent.pt-linha-migrantes.old_line", true],
    ]);
  });

  test("a question that is new to an ended walkthrough counts as not asked, and what stood behind it still counts", () => {
    const without = eventsOf("wage-claim", at).filter((one) => one.kind !== "answered" || one.question !== "needs.sleeping_tonight");
    const { place } = standAt(without, at);
    expect(place.next).toBeUndefined();
    expect(place.answers.needs.sleeping_tonight).toBe("not_asked");
    expect(place.answers.consent["pt-linha-migrantes"]?.consent).toBe("verbal_witnessed");
  });
});

describe("a no to notes", () => {
  const answers = (agreement: Readonly<Record<string, string>>, contact_mode = "in_person"): Given =>
    new Map([
      ["setting.contact_mode", contact_mode],
      ...Object.entries(agreement).map(([key, value]) => [`agreement.${key}`, value] as const),
    ]);
  test.each([
    ["before it was asked", answers({}), true],
    ["yes to both", answers({ agrees_to_talk: "yes", agrees_to_notes: "yes" }), true],
    ["yes to talking, notes not asked yet", answers({ agrees_to_talk: "yes" }), true],
    ["no to talking", answers({ agrees_to_talk: "no" }), false],
    ["later", answers({ agrees_to_talk: "later" }), false],
    ["no to notes", answers({ agrees_to_talk: "yes", agrees_to_notes: "no" }), false],
    ["skipped notes", answers({ agrees_to_talk: "yes", agrees_to_notes: "not_asked" }), false],
    ["a third party speaks", answers({}, "third_party_report"), false],
  ] as const)("%s: kept is %s", (_, given, kept) => {
    expect(mayBeKept(given)).toBe(kept);
  });
});

describe("a reply", () => {
  test("without the person's yes nothing about the person comes back", () => {
    const given: Reply = {
      received_at: at,
      decision: "accepted",
      first_contact: "seen",
      service: "started",
      new_risk: true,
      case_manager: "desk",
    };
    const { reply: kept, left_out } = agreedReply(given);
    expect(kept).toEqual({ received_at: at, decision: "accepted" });
    expect(left_out).toBe(true);
    expect(agreedReply({ ...given, person_agrees: true }).left_out).toBe(false);
  });

  test.each(interfaceLanguages)(
    "the slip that is sent in %s is read back: empty it lacks one line, filled it says what was filled in",
    async (code) => {
      const sheetLanguage = await sheetLanguages[code]();
      const empty = readYaml(replySlip("R-AAAA-AAA2", sheetLanguage), "slip.yaml");
      if (!empty.ok) throw new Error("the slip is no YAML");
      expect(readSlip(empty.value.data)).toEqual({ number: "R-AAAA-AAA2", given: {}, faults: [{ key: "received_at", kind: "missing" }] });
      const filled = readYaml(
        replySlip("R-AAAA-AAA2", sheetLanguage)
          .replace(/^received_at:/m, "received_at: 2026-11-24T09:00:00Z")
          .replace(/^decision:/m, "decision: accepted")
          .replace(/^person_agrees:/m, "person_agrees: yes"),
        "slip.yaml",
      );
      if (!filled.ok) throw new Error("the slip is no YAML");
      expect(readSlip(filled.value.data)).toEqual({
        number: "R-AAAA-AAA2",
        given: { received_at: "2026-11-24T09:00:00Z", decision: "accepted", person_agrees: true },
        faults: [],
      });
    },
  );

  test("a slip from outside: all of its faults at once, and no value said again", () => {
    const { faults } = readSlip({ number: "R-AAAA-AAA2", decision: "zqzq", __proto_: 1, received_at: "yesterday" });
    expect(faults.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      "decision wrong_value",
      "__proto_ unknown_key",
      "received_at wrong_value",
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/zqzq|yesterday/);
  });
});
