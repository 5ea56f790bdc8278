import { expect, test } from "vitest";
import { HeldCase } from "../../src/commands/saved/held-case.ts";
import { type Keeping, keeping } from "../../src/commands/walkthrough/keeping.ts";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { replay } from "../../src/core/steps/replay.ts";
import { readCase } from "../../src/formats/case-file.ts";
import { UserError } from "../../src/outcome.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { knownAt } from "../figures/providers.ts";
import { code, eventsOf } from "./saved.ts";

const at = "2026-11-23T10:15:00Z";

/** A case on a disk that can be full, and a caseworker who chooses `way` when it is. */
const begin = (way: "again" | "unsaved", events: readonly CaseEvent[] = []) => {
  const disk = { text: "", isFull: false, asked: 0 };
  const held = new HeldCase(
    code,
    {
      write: async (text) => {
        if (disk.isFull) throw new UserError("disk", "the disk is full");
        disk.text = text;
      },
      erase: () => {
        disk.text = "";
      },
      release: () => {},
    },
    () => at,
    events,
  );
  const prompter: Prompter = {
    put: async () => {
      disk.asked++;
      if (way === "again") disk.isFull = false;
      return { kind: "answer", value: way };
    },
    secret: async () => undefined,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const keeps = keeping({ held, replayed: (given) => replay(catalogue, given, knownAt(at)), numbersFor: () => ({}), prompter });
  return { disk, held, keeps };
};

/** Answers one question after the other, as a walkthrough does. */
const answerAll = async (keeps: Keeping, given: Given, ...answers: readonly (readonly [string, Value])[]): Promise<Given> => {
  let now = given;
  for (const [question, value] of answers) {
    now = new Map([...now, [question, value]]);
    await keeps.save({ answered: question, value }, now);
  }
  return now;
};

const onDisk = (text: string): readonly (readonly [string, Value])[] => {
  const read = readCase(text);
  return read.ok ? [...recordOf(read.events).given] : [];
};

const first = ["setting.contact_mode", "in_person"] as const;
const second = ["setting.country", "PT"] as const;
const third = ["setting.region_or_city", "Inventedtown"] as const;

test("a full disk asks once, and tries again what it refused", async () => {
  const { disk, keeps } = begin("again");
  const given = await answerAll(keeps, new Map(), first);
  disk.isFull = true;
  await answerAll(keeps, given, second, third);
  expect([disk.asked, onDisk(disk.text), keeps.state()]).toEqual([1, [first, second, third], "kept"]);
});

test("going on without saving loses nothing: once there is room everything is there, in its order", async () => {
  const { disk, keeps } = begin("unsaved");
  const given = await answerAll(keeps, new Map(), first);
  disk.isFull = true;
  const later = await answerAll(keeps, given, second);
  expect([keeps.state(), onDisk(disk.text)]).toEqual(["unsaved", [first]]);
  disk.isFull = false;
  await answerAll(keeps, later, third);
  expect([disk.asked, keeps.state(), onDisk(disk.text)]).toEqual([1, "kept", [first, second, third]]);
});

test("at the end it is tried once more; a disk that still refuses is said, and the file stays as it was", async () => {
  const { disk, keeps } = begin("unsaved");
  const given = await answerAll(keeps, new Map(), first);
  disk.isFull = true;
  await answerAll(keeps, given, second);
  expect([await keeps.settle(), onDisk(disk.text)]).toEqual(["unsaved", [first]]);
  disk.isFull = false;
  expect([await keeps.settle(), onDisk(disk.text)]).toEqual(["kept", [first, second]]);
});

test("a disk that was full from the first answer", async () => {
  const { disk, keeps } = begin("unsaved");
  disk.isFull = true;
  const given = await answerAll(keeps, new Map(), first, second);
  disk.isFull = false;
  await answerAll(keeps, given, third);
  expect(onDisk(disk.text)).toEqual([first, second, third]);
});

const no = ["agreement.agrees_to_talk", "no"] as const;
const yes = ["agreement.agrees_to_talk", "yes"] as const;
const untilAgreement = new Map(
  [...recordOf(eventsOf("wage-claim", at)).given].filter(([id]) => /^(setting|danger|age|language)\./.test(id)),
);

test("a no takes the file away, a yes after it saves everything", async () => {
  const { disk, keeps } = begin("again");
  const given = await answerAll(keeps, new Map(), ...untilAgreement);
  expect(onDisk(disk.text)).toHaveLength(untilAgreement.size);
  await answerAll(keeps, given, no);
  expect([disk.text, keeps.state()]).toEqual(["", "erased"]);
  await answerAll(keeps, given, yes);
  expect([onDisk(disk.text), keeps.state()]).toEqual([[...untilAgreement, yes], "kept"]);
});

test("once a sheet has gone out a no erases nothing by itself, and saves nothing", async () => {
  const released: CaseEvent = { kind: "released", at, receiver: "pt-linha-migrantes", items: ["called"], way: "file" };
  const events = [...eventsOf("wage-claim", at), released];
  const { disk, held, keeps } = begin("again", events);
  await answerAll(keeps, recordOf(events).given, no);
  expect([keeps.state(), disk.text, held.events]).toEqual(["guarded", "", events]);
});

test("stepping back in an ended case takes nothing away until the answer is given anew", async () => {
  const events = eventsOf("wage-claim", at);
  const { given } = recordOf(events);
  const { held, keeps } = begin("again", events);
  const without = new Map([...given].filter(([id]) => id !== "person.called"));
  await keeps.save({ forgotten: "person.called" }, without);
  expect(held.events).toEqual(events);
  await answerAll(keeps, without, ["person.called", "Noor"]);
  expect(held.record.given.get("person.called")).toBe("Noor");
});

test("what was called wrong is gone from an ended case at once: the case could be left before it is asked anew", async () => {
  const events = eventsOf("wage-claim", at);
  const { given } = recordOf(events);
  const { held, keeps } = begin("again", events);
  const without = new Map([...given].filter(([id]) => id !== "needs.sleeping_tonight"));
  await keeps.save({ forgotten: "needs.sleeping_tonight", wrong: true }, without);
  expect(held.record.given.has("needs.sleeping_tonight")).toBe(false);
  await answerAll(keeps, without, ["needs.sleeping_tonight", "unsafe"]);
  expect(held.record.given.get("needs.sleeping_tonight")).toBe("unsafe");
});
