import { describe, expect, test } from "vitest";
import { mayBeKept } from "../../src/core/steps/agreement.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { notUnderstoodWords as w } from "../../src/messages/en/not-understood.ts";
import type { Prompt, Prompter, PromptReply } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { knowing, lawyers } from "./answers.ts";
import { cases } from "./cases.ts";
import { givenOf, toEnd } from "./end.ts";

const explanations = ["purpose", "use", "access_right", "retention", "withdrawal", "limits"].map((what) => `informed_${what}`);
const known = knowing({ ...lawyers, id: "pt-linha-migrantes", country: "PT" });

describe("what was not understood", () => {
  test.each(explanations)("%s: neither a talk nor notes are asked for after it, and no answer to them is kept", async (key) => {
    for (const answer of [false, "unknown", "declined"] as const) {
      const given = new Map<string, Value>([...givenOf("wage-claim"), [`agreement.${key}`, answer]]);
      const { stop, kept } = (await toEnd(given, known)).place;
      expect(stop).toEqual({ reason: "not_informed", question: `agreement.${key}` });
      const after = [...kept.keys()].filter((id) => id.startsWith("agreement.")).at(-1);
      expect(after).toBe(`agreement.${key}`);
      expect([...kept.keys()].filter((id) => /^(needs|safety|person|services|consent)\./.test(id))).toEqual([]);
    }
  });

  test("an explanation that was skipped stops a yes, and not a no", async () => {
    const skipped = (talk: string) =>
      new Map<string, Value>([
        ["agreement.informed_use", "not_asked"],
        ["agreement.agrees_to_talk", talk],
      ]);
    const stopAfter = async (talk: string) => (await toEnd(new Map([...givenOf("wage-claim"), ...skipped(talk)]), known)).place.stop;
    expect(await stopAfter("yes")).toEqual({ reason: "not_informed", question: "agreement.informed_use" });
    expect(await stopAfter("no")).toMatchObject({ reason: "no_agreement_to_talk" });
  });

  test.each(explanations)("%s: beside a no that stands already it stops nothing: a no needs no explanation", async (key) => {
    const stopAfter = async (talk: string) =>
      (
        await toEnd(
          new Map<string, Value>([...givenOf("wage-claim"), [`agreement.${key}`, false], ["agreement.agrees_to_talk", talk]]),
          known,
        )
      ).place;
    for (const talk of ["no", "later", "declined", "unknown"]) {
      const { stop, kept } = await stopAfter(talk);
      expect(stop).toEqual({ reason: "no_agreement_to_talk", question: "agreement.agrees_to_talk" });
      expect(mayBeKept(kept)).toBe(false);
      expect([...kept.keys()].filter((id) => /^(needs|safety|person|services|consent)\./.test(id))).toEqual([]);
    }
    // Nobody was asked: then what was not understood is what decides.
    for (const talk of ["yes", "not_asked"]) expect((await stopAfter(talk)).stop).toMatchObject({ reason: "not_informed" });
  });

  test("in an answers file the no ends with the information sheet, and nothing is saved or passed on", async () => {
    const files = new Map([["case.yaml", (cases.get("not-informed") ?? "").replace("agrees_to_talk: yes", "agrees_to_talk: no")]]);
    const { code, out, err } = await runIn({ directory, files }, "start", "--answers", "case.yaml", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).data).toMatchObject({
      outcome: "information_sheet",
      stopped_by: { reason: "no_agreement_to_talk" },
      receivers: [],
      summaries: [],
      person_sheet: { country: "CH", appointments: [] },
    });
    expect(err).toContain("Nothing about the person is passed on.");
  });
});

/** Walks with a caseworker who answers no to the second explanation, as often as `no` says, and chooses `way` then. */
const walked = async (way: "again" | "end", no: number) => {
  const asked: string[] = [];
  let left = no;
  const first: Readonly<Record<string, Value>> = { country: "PT", languages: ["fr"] };
  const put = async ({ kind, ask, choices, required }: Prompt): Promise<PromptReply> => {
    asked.push(ask);
    if (ask === w.ask) return { kind: "answer", value: way };
    if (ask.startsWith("What do you need")) return { kind: "leave" };
    if (ask.startsWith("Read aloud: “If you agree") && left-- > 0) return { kind: "answer", value: false };
    if (/^(Do you agree to talk|May I write)/.test(ask)) return { kind: "answer", value: "yes" };
    const values = choices.map(({ value }) => value);
    const value = ["none", "no"].find((one) => values.includes(one)) ?? values[0] ?? "not_asked";
    if (kind === "confirm") return { kind: "answer", value: !ask.startsWith("Does anyone doubt") };
    return { kind: "answer", value: first[kind] ?? (!required ? "not_asked" : kind === "many" ? [value] : value) };
  };
  const prompter: Prompter = { put, secret: async () => undefined, quietly: (work) => work(), say: () => {}, clear: () => {} };
  const { code, err } = await runIn({ directory, prompter }, "start", "--no-save");
  return { asked, code, err };
};
const times = (asked: readonly string[], start: string): number => asked.filter((ask) => ask.startsWith(start)).length;

describe("at a terminal", () => {
  test("it is explained again as often as it takes, and the talk goes on after a yes", async () => {
    const { asked } = await walked("again", 2);
    expect([times(asked, "Read aloud: “If you agree"), times(asked, w.ask)]).toEqual([3, 2]);
    expect(asked.at(-1)).toMatch(/^What do you need/);
  });

  test("or it ends there: nothing more about the person is asked, and nothing is passed on", async () => {
    const { asked, code, err } = await walked("end", 1);
    expect(asked.at(asked.indexOf(w.ask) + 1)).toMatch(/^Would you like a sheet on paper/);
    expect(times(asked, "Do you agree to talk")).toBe(0);
    expect(err).toContain("not everything was understood");
    expect(code).toBe(7);
  });
});
