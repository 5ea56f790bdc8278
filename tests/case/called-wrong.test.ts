import { beforeAll, describe, expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { givenOf, toEnd } from "../walkthrough/end.ts";
import { at, oneCase, receiver } from "./one-case.ts";
import { code, eventsOf } from "./saved.ts";

/* An ended case of which an answer was called wrong, and its caseworker left before it was asked anew. */
const question = "needs.sleeping_tonight";
const wrong: CaseEvent = { kind: "forgotten", at, question };
const answered = (id: string, value: string | readonly string[]): CaseEvent => ({ kind: "answered", at, question: id, value });
const had = answered("services.services_already_received", ["shelter"]);

/** The wage claim as it was saved question by question: what was skipped is in it too. */
let ended: readonly CaseEvent[] = [];
beforeAll(async () => {
  const { kept } = (await toEnd(givenOf("wage-claim"), knowledge(directory, at))).place;
  const [opened, ...rest] = eventsOf("wage-claim", at).filter(({ kind }) => kind !== "answered");
  if (opened) ended = [opened, ...[...kept].map(([id, value]): CaseEvent => ({ kind: "answered", at, question: id, value })), ...rest];
});
const { run: runOn, events } = oneCase(() => ended);

const run = async (argv: readonly string[], more: readonly CaseEvent[], prompter?: Prompter) => {
  const ran = await runOn(argv, { more, ...(prompter && { prompter }) });
  return { ...ran, said: ran.err.replace(/\s+/g, " "), added: (await events()).slice(ended.length) };
};
const send = ["case", "send", code, "--to", receiver];

describe("an answer that was called wrong and not given anew", () => {
  test("holds the sheet back: its question is named, and how to answer it", async () => {
    const { code: exit, files, said, added } = await run([...send, "--output", "out"], [wrong, had]);
    expect([exit, files.size, added]).toEqual([7, 0, [wrong, had]]);
    expect(said).toMatch(
      /Nothing goes to Linha de Apoio a Migrantes.*\. The answer to “Do you have somewhere to sleep .*” \(step \d+\) was called wrong, and not given anew\./,
    );
    expect(said).toContain(`referral resume ${code} --from ${question}`);
  });

  test.each([
    ["once it is given anew", [wrong, had, answered(question, "unsafe")]],
    // Nobody is asked how many hours have passed where nothing happened.
    ["where another answer has made it needless", [{ kind: "forgotten", at, question: "danger.hours_since_assault" } as const]],
  ])("does not, %s", async (_, more) => expect((await run([...send, "--output", "out"], more)).code).toBe(0));

  test("paper that is out is noted all the same, and what may be wrong on it is said", async () => {
    const { code: exit, added, said } = await run([...send, "--handed-over"], [wrong, had]);
    expect([exit, added.map(({ kind }) => kind)]).toEqual([0, ["forgotten", "answered", "released", "sent"]]);
    expect(said).toMatch(/was called wrong, and not given anew\. What Linha .* holds may be wrong: find out, and call them\./);
    expect((await run([...send, "--handed-over"], [])).said).not.toContain("may be wrong");
  });
});

/** The questions that `resume` puts until the caseworker leaves, who has skipped the first ones. */
const askedBy = async (argv: readonly string[], more: readonly CaseEvent[], most: number): Promise<readonly string[]> => {
  const asked: string[] = [];
  const prompter: Prompter = {
    put: async ({ ask }) => {
      asked.push(ask);
      return asked.length === most ? { kind: "leave" } : { kind: "answer", value: "not_asked" };
    },
    secret: async () => undefined,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const { code: exit } = await run(["resume", code, ...argv], more, prompter);
  expect(exit).toBe(3);
  return asked;
};

describe("resume", () => {
  const sleep = expect.stringMatching(/^Do you have somewhere to sleep/);

  test("puts the question that is open, by its name and at any other step", async () => {
    expect(await askedBy(["--from", question], [wrong, had], 1)).toEqual([sleep]);
    expect(await askedBy(["--from", "sender.deputy"], [wrong, had], 1)).toEqual([sleep]);
  });

  test("puts both questions once more whose answers contradict each other, whichever step is asked again", async () => {
    const asked = await askedBy(["--from", "sender.deputy"], [answered(question, "nowhere"), had], 2);
    expect(asked).toEqual([sleep, expect.stringMatching(/already/)]);
    // Where none does, the step alone.
    expect(await askedBy(["--from", "sender.deputy"], [had], 1)).toEqual([expect.stringMatching(/^Who answers when you are away/)]);
  });
});
