import { beforeAll, describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { at, oneCase, receiver } from "./one-case.ts";
import { answeredToTheEnd, code } from "./saved.ts";

/* An ended case of which an answer was called wrong, and its caseworker left before it was asked anew. */
const question = "needs.sleeping_tonight";
const wrong: CaseEvent = { kind: "forgotten", at, question };
const answered = (id: string, value: string | readonly string[]): CaseEvent => ({ kind: "answered", at, question: id, value });
const had = answered("services.services_already_received", ["shelter"]);

let ended: readonly CaseEvent[] = [];
beforeAll(async () => {
  ended = await answeredToTheEnd("wage-claim", at);
});
const { run: runOn, events } = oneCase(() => ended);

const run = async (argv: readonly string[], more: readonly CaseEvent[]) => {
  const ran = await runOn(argv, { more });
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
