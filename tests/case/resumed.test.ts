import { beforeAll, expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Value } from "../../src/core/steps/field.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { passphrase } from "../vault/test-vault.ts";
import { at, oneCase, receiver, sent } from "./one-case.ts";
import { answeredToTheEnd, code } from "./saved.ts";

/* What `resume --from STEP` asks of an ended case, and what stays in the case where its caseworker leaves in between. */
const question = "needs.sleeping_tonight";
const already = "services.services_already_received";
const answered = (id: string, value: Value): CaseEvent => ({ kind: "answered", at, question: id, value });
const had = answered(already, ["shelter"]);

let ended: readonly CaseEvent[] = [];
beforeAll(async () => {
  ended = await answeredToTheEnd("wage-claim", at);
});
const { run, events } = oneCase(() => ended);

/** The first words of what is asked, in its order. `answers`: by the beginning of a question; whatever else is asked is skipped. */
const asked = async (
  from: string,
  more: readonly CaseEvent[],
  leaveAt = Number.POSITIVE_INFINITY,
  answers: Readonly<Record<string, Value>> = {},
) => {
  const all: string[] = [];
  const put: Prompter["put"] = async ({ ask }) => {
    all.push(ask.split(" ").slice(0, 4).join(" "));
    if (all.length === leaveAt) return { kind: "leave" };
    const key = Object.keys(answers).find((one) => ask.startsWith(one));
    return { kind: "answer", value: (key === undefined ? undefined : answers[key]) ?? "not_asked" };
  };
  const prompter: Prompter = { put, secret: async () => passphrase, quietly: (work) => work(), say: () => {}, clear: () => {} };
  const { code: exit, err } = await run(["resume", code, "--from", from], { more, prompter });
  return { all, exit, said: err.replace(/\s+/g, " "), added: (await events()).slice(ended.length + more.length) };
};
const sleep = "Do you have somewhere";

test("of two answers the one that was called wrong is gone, though the caseworker leaves before giving it anew", async () => {
  const answers = { "Which help do you": ["shelter"], "Two answers contradict": question };
  const { all, exit, added, said } = await asked(already, [answered(question, "nowhere")], 3, answers);
  expect(exit).toBe(3);
  expect([all[1], all[2]]).toEqual(["Two answers contradict each", sleep]);
  expect(added).toMatchObject([
    { kind: "forgotten", question },
    { kind: "answered", question: already, value: ["shelter"] },
  ]);
  expect(said).toContain("the earlier answer stands, unless you called it wrong");
});

test("a question that is open is put by its name, and at any other step", async () => {
  const wrong: CaseEvent = { kind: "forgotten", at, question };
  expect((await asked(question, [wrong, had], 1)).all).toEqual([sleep]);
  expect((await asked("sender.deputy", [wrong, had], 1)).all).toEqual([sleep]);
});

test("both questions are put whose answers contradict each other, whichever step is asked again", async () => {
  expect((await asked("sender.deputy", [answered(question, "nowhere"), had], 2)).all).toEqual([sleep, "Which help do you"]);
  // Where none does, the step alone.
  expect((await asked("sender.deputy", [had], 1)).all).toEqual(["Who answers when you"]);
});

test("a last look is taken at what may go out, and not where the referral has ended", async () => {
  const declined: CaseEvent = { kind: "followed_up", at, whom: "person", receiver, result: "reached", outcome: "declined_by_person" };
  const deputy = "Who answers when you";
  const look = "This is all they";
  expect(await asked("sender.deputy", [])).toMatchObject({ exit: 0, all: [deputy, look] });
  expect(await asked("sender.deputy", [sent, declined])).toMatchObject({ exit: 7, all: [deputy] });
  // Asked for a new yes there is something to look at.
  const yes = { "Do you agree that I pass on": "verbal" };
  expect(await asked(`consent.${receiver}.consent`, [sent, declined], undefined, yes)).toMatchObject({
    exit: 0,
    all: ["Do you agree that", look],
  });
});
