import { expect, test } from "vitest";
import { HeldCase } from "../../src/commands/saved/held-case.ts";
import { endKeptWalk, endWalk } from "../../src/commands/walkthrough/ending.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import type { Outcome } from "../../src/outcome.ts";
import type { Io } from "../../src/ports/io.ts";
import { code, eventsOf } from "../case/saved.ts";
import { directory } from "../fakes/directory.ts";
import { givenOf, toEnd } from "./end.ts";

/* Two answers that contradict each other, at the end of a walkthrough that nobody was asked about them in. */
const at = "2026-11-23T10:15:00Z";
const receiver = "pt-linha-migrantes";
const nowhere = ["needs.sleeping_tonight", "nowhere"] as const;
const had = ["services.services_already_received", ["shelter"]] as const;
const walkedWith = (...more: readonly (readonly [string, Value])[]) =>
  toEnd(new Map([...givenOf("wage-claim"), ...more]), knowledge(directory, at));
const io = { clock: () => at, zone: () => ({ ahead: 0, place: "UTC" }) } as unknown as Io;
const ending = (json: boolean) =>
  ({ directory, kinds: ["receiver", "person"], options: { sheet: [], format: "text", json }, io, language: sheetLanguage }) as const;
const said = ({ doc = [], notes = [] }: Outcome): string => paint([...doc, ...notes], { width: 100 }).replace(/\s+/g, " ");

test("nothing goes out on paper: both questions are named, as `case send` names them", async () => {
  const outcome = endWalk(await walkedWith(nowhere, had), ending(false));
  expect(outcome.exit).toBe("refused");
  expect(said(outcome)).toMatch(
    /Linha de Apoio a Migrantes.*: Two answers contradict each other, and one of them is wrong: the one to “Do you have somewhere to sleep .*” \(step \d+\), and the one to “.*” \(step \d+\)\. Find out which one/,
  );
  expect(said(outcome)).toContain("A shelter where they can't sleep tonight is none that they have.");
  expect(said(outcome)).not.toMatch(/Ravi|nowhere/);
  // One of them alone goes out.
  for (const one of [nowhere, had]) expect(said(endWalk(await walkedWith(one), ending(false)))).toContain("Ravi");
});

test("as data the two questions are named, and no answer", async () => {
  const { json } = endWalk(await walkedWith(nowhere, had), ending(true));
  expect(json?.data).toMatchObject({
    receivers: [{ provider_id: receiver, reason: "answers_contradict", question: nowhere[0], contradicts: had[0] }],
    summaries: [],
  });
});

test("in a saved case the yes stands, the log has the sheet of numbers alone, and how to put right either of them is said", async () => {
  const events: readonly CaseEvent[] = eventsOf("wage-claim", at);
  const hold = { write: async () => {}, erase: () => {}, release: () => {} };
  const held = new HeldCase(code, hold, () => at, events);
  const outcome = await endKeptWalk(await walkedWith(nowhere, had), held, ending(false));
  expect(held.record).toMatchObject({ referrals: [{ receiver, status: "consented" }], disclosures: [{ receiver: "person", items: [] }] });
  for (const [question] of [nowhere, had]) expect(said(outcome)).toContain(`referral resume ${code} --from ${question}`);
});
