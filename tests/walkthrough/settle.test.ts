import { describe, expect, test } from "vitest";
import { settle } from "../../src/commands/walkthrough/settle.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { ageFields } from "../../src/core/steps/age.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { dangerFields } from "../../src/core/steps/danger.ts";
import type { Field, Value } from "../../src/core/steps/field.ts";
import { needsFields } from "../../src/core/steps/needs.ts";
import { personFields } from "../../src/core/steps/person.ts";
import { replay } from "../../src/core/steps/replay.ts";
import { safetyFields } from "../../src/core/steps/safety.ts";
import type { Question, StepId } from "../../src/core/steps/step.ts";
import { walk } from "../../src/core/steps/walk.ts";
import { readAnswers } from "../../src/formats/answers-file.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { readYaml } from "../../src/formats/yaml.ts";
import type { Prompt, PromptReply } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { cases } from "./cases.ts";

const yaml = readYaml(cases.get("wage-claim") ?? "", "case.yaml");
if (!yaml.ok) throw new Error("not read");
const { given } = readAnswers(yaml.value.data, (id) => directory.organization(id) !== undefined);
const replayedAt = (now: string) => (all: Given) => replay(catalogue, all, knowledge(directory, now));
/** An adult of an invented case, walked to the end: what was not answered is not asked. */
const { given: adult } = await walk(replayedAt("2026-11-23T10:15:00Z"), given, async () => ({ kind: "answer", value: "not_asked" }));

const asked = (step: StepId, key: string, field: Field): Question => ({ id: `${step}.${key}`, step, key, field, receiver: undefined });
const group = asked("age", "age_group", ageFields.age_group);
const band = asked("age", "age_band", ageFields.age_band);
const level = asked("safety", "risk_level", safetyFields.risk_level);
const born = asked("person", "birth_date", personFields.birth_date);
const sleeping = asked("needs", "sleeping_tonight", needsFields.sleeping_tonight);
const gender = asked("person", "gender", personFields.gender);

const settlingWith = (reply: PromptReply, now = "2026-11-23T10:15:00Z", earlier: Given = new Map()) => {
  const prompts: Prompt[] = [];
  const prompter = {
    put: async (prompt: Prompt) => {
      prompts.push(prompt);
      return reply;
    },
    secret: async () => undefined,
    quietly: <T>(work: () => Promise<T>) => work(),
    say: () => {},
    clear: () => {},
  };
  return { settling: settle({ replayed: replayedAt(now), prompter, known: () => knowledge(directory, now), earlier }), prompts };
};
/** What an answer comes to where the caseworker replies so, and how often they were asked. */
const settledIn = async (given: Given, question: Question, value: Value, reply: PromptReply, now?: string) => {
  const { settling, prompts } = settlingWith(reply, now);
  return { reply: await settling(question, value, given), prompts };
};
const settled = (question: Question, value: Value, reply: PromptReply, more: Given = new Map(), now?: string) =>
  settledIn(new Map([...adult, ...more]), question, value, reply, now);
const choosing = (value: string): PromptReply => ({ kind: "answer", value });

describe("two answers that contradict each other", () => {
  test.each<[string, Question, Value, PromptReply, unknown, Given?]>([
    ["leaving leaves", band, "12-15", { kind: "leave" }, { kind: "leave" }],
    ["leaving leaves, at the date of birth too", born, "2015-01-01", { kind: "leave" }, { kind: "leave" }],
    ["going back puts the question once more", band, "12-15", { kind: "back" }, undefined],
    ["its own answer is wrong: it is put once more", band, "12-15", choosing("age.age_band"), undefined],
    [
      "the other is wrong: it is forgotten before this one is taken",
      band,
      "12-15",
      choosing("age.age_group"),
      {
        kind: "changes",
        changes: [
          { forgotten: "age.age_group", wrong: true },
          { answered: "age.age_band", value: "12-15" },
        ],
      },
    ],
    [
      "nobody can tell: not certain, before this one is taken",
      born,
      "2015-01-01",
      choosing("unsure"),
      {
        kind: "changes",
        changes: [
          { answered: "age.age_group", value: "unsure" },
          { answered: "person.birth_date", value: "2015-01-01" },
        ],
      },
    ],
    [
      "nobody can tell, at the question on 18 itself",
      group,
      "child",
      choosing("unsure"),
      { kind: "changes", changes: [{ answered: "age.age_group", value: "unsure" }] },
    ],
    [
      "both hold: this one is taken as it is",
      level,
      "low",
      choosing("both"),
      { kind: "answer", value: "low" },
      new Map<string, Value>([["danger.still_controlled", "yes"]]),
    ],
    [
      "the danger is asked again, where the risk is immediate",
      level,
      "immediate",
      choosing("danger.danger_now"),
      {
        kind: "changes",
        changes: [
          { forgotten: "danger.danger_now", wrong: true },
          { answered: "safety.risk_level", value: "immediate" },
        ],
      },
    ],
    [
      "not certain whether 18, beside 25 to 59: the band is asked again",
      group,
      "unsure",
      choosing("age.age_band"),
      {
        kind: "changes",
        changes: [
          { forgotten: "age.age_band", wrong: true },
          { answered: "age.age_group", value: "unsure" },
        ],
      },
    ],
  ])("%s", async (_, question, value, reply, expected, more = new Map<string, Value>()) => {
    const got = await settled(question, value, reply, more);
    expect(got.prompts.length).toBe(1);
    expect(got.reply).toEqual(expected);
  });

  test("at a question on something else nothing is asked, even where two answers of a saved case contradict each other", async () => {
    const got = await settled(gender, "woman", { kind: "leave" }, new Map([["age.age_band", "12-15"]]));
    expect(got).toEqual({ reply: { kind: "answer", value: "woman" }, prompts: [] });
    const other = await settled(born, "2015-01-01", { kind: "leave" }, new Map([["age.age_band", "12-15"]]));
    expect(other).toEqual({ reply: { kind: "answer", value: "2015-01-01" }, prompts: [] });
  });

  test("what contradicts nothing is taken unasked", async () => {
    for (const [question, value] of [
      [band, "18-24"],
      [born, "1990-05-05"],
      [group, "adult"],
    ] as const)
      expect(await settled(question, value, { kind: "leave" })).toEqual({ reply: { kind: "answer", value }, prompts: [] });
  });

  test("which of two answers, and to which questions, is said", async () => {
    const { prompts } = await settled(level, "immediate", { kind: "leave" });
    const [prompt] = prompts;
    expect(prompt?.before.map((one) => paint([one], { width: 100 }).replace(/\s+/g, " ").trim())).toEqual([
      "· “Is anyone in danger right now?” (step 2): “no”",
      "· “How high do you judge the risk to be, after hearing the person?” (step 8): “immediate”",
    ]);
    expect(prompt?.choices.map(({ label }) => label)).toEqual(['"no" is wrong: ask that again', '"immediate" is wrong: ask that again']);
  });

  test("on the evening before an 18th birthday, in Mexico, the date of birth says a child", async () => {
    const evening = "2026-11-25T02:00:00Z";
    expect((await settled(born, "2008-11-25", { kind: "back" }, new Map(), evening)).prompts.length).toBe(1);
    expect((await settled(born, "2008-11-25", { kind: "back" }, new Map(), "2026-11-25T12:00:00Z")).prompts).toEqual([]);
  });
});

describe("later answers that come back once a step was asked again", () => {
  const without = (...ids: readonly string[]): Given => new Map([...adult].filter(([id]) => !ids.includes(id)));
  const last = asked("danger", "still_controlled", dangerFields.still_controlled);

  test("are asked about when they contradict one that was changed meanwhile, at whatever question they come back", async () => {
    const given = new Map<string, Value>([
      ...without(last.id),
      ["danger.danger_now", "yes"],
      ["danger.dependants_at_risk", "no"],
      ["danger.call_made_at", "2026-11-23T10:00:00Z"],
      ["safety.risk_level", "low"],
    ]);
    const { prompts, reply } = await settledIn(given, last, "no", choosing("safety.risk_level"));
    expect(prompts.length).toBe(1);
    expect(reply).toEqual({
      kind: "changes",
      changes: [
        { forgotten: "safety.risk_level", wrong: true },
        { answered: last.id, value: "no" },
      ],
    });
  });

  test("are not asked about once more where it was said that both hold: a moment ago, or in the case as it was saved", async () => {
    const given = new Map<string, Value>([...without(level.id), ["danger.still_controlled", "yes"]]);
    const low = new Map<string, Value>([...given, [level.id, "low"]]);
    const { settling, prompts } = settlingWith(choosing("both"));
    await settling(level, "low", given);
    const once = prompts.length;
    expect(once).toBeGreaterThan(0);
    const beforeNeeds = new Map([...low].filter(([id]) => id !== sleeping.id));
    expect(await settling(sleeping, "unsafe", beforeNeeds)).toEqual({ kind: "answer", value: "unsafe" });
    expect(prompts.length).toBe(once);
    const saved = settlingWith(choosing("both"), undefined, low);
    expect(await saved.settling(sleeping, "unsafe", beforeNeeds)).toEqual({ kind: "answer", value: "unsafe" });
    expect(saved.prompts).toEqual([]);
    const fresh = settlingWith(choosing("both"));
    await fresh.settling(sleeping, "unsafe", beforeNeeds);
    expect(fresh.prompts.length).toBe(once);
  });
});

test("the third way at an age that is not certain says what follows from it: the questions on the guardian of a child", async () => {
  const doubt = asked("age", "age_disputed", ageFields.age_disputed);
  const got = await settled(doubt, true, choosing("both"), new Map([["age.age_band", "60+"]]));
  expect(got.reply).toEqual({ kind: "answer", value: true });
  expect(got.prompts[0]?.choices.at(-1)?.label).toContain("protect as a child, ask for the guardian");
  const after = replayedAt("2026-11-23T10:15:00Z")(new Map([...adult, ["age.age_band", "60+"], ["age.age_disputed", true]]));
  expect(after.next?.id).toBe("age.accompanied_by");
});
