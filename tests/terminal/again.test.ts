import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Happening } from "../../src/commands/saved/held-case.ts";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseRecord } from "../../src/core/case/case-record.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { example, withFolder } from "../program/program.ts";
import { eventsOf, makeTestVault, passphrase, referral, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { walkThrough } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";

/* A step of an ended walkthrough is asked again at a terminal: what was said stands until something else is said. */
const receiver = "pt-linha-migrantes";
const at = "2026-11-23T12:00:00Z";
const clock = join(import.meta.dirname, "../vault/clock.cjs");
const timed = { env: { CLOCK_AT: at }, preload: [clock] };

interface Saved {
  readonly vault: TestVault;
  readonly code: string;
  /** Sends the sheet into a folder of this name and gives its text, or the exit code and what was said. */
  sheet(name: string): Promise<string>;
  record(): Promise<CaseRecord>;
}

/** The wage claim as `start` saved it; at the last look the languages were struck. */
const inVault =
  (work: (saved: Saved) => Promise<void>, ...more: readonly Happening[]) =>
  () =>
    withFolder(async (home) => {
      const vault = await makeTestVault(home);
      const { err } = await referral(vault, ["start", "--answers", example, "--save"], timed);
      const [, code = ""] = /Case (R-\S+) is saved/.exec(err) ?? [];
      const struck: Happening = { kind: "answered", question: `review.${receiver}.leave_out`, value: ["languages"] };
      const events = eventsOf(await vault.read(code));
      await vault.put(code, writeCase([...events, ...[struck, ...more].map((one) => ({ ...one, at }) as CaseEvent)]));
      await work({
        vault,
        code,
        record: async () => recordOf(eventsOf(await vault.read(code))),
        sheet: async (name) => {
          const out = join(home, name);
          mkdirSync(out);
          const sent = await referral(vault, ["case", "send", code, "--to", receiver, "--output", out, ...withPassphrase], timed);
          if (sent.code !== 0) return `${sent.code} ${sent.err}`;
          return readFileSync(join(out, readdirSync(out).find((one) => one.endsWith(".html")) ?? ""), "utf8");
        },
      });
    });

const resume = async ({ vault, code }: Saved, from: string): Promise<Screen> => {
  const screen = new Screen(`$REFERRAL resume ${code} --from ${from} --sheet person; echo "exit=$?."`, {
    env: { ...vault.env, CLOCK_AT: at, NODE_OPTIONS: `-r ${clock}` },
  });
  await screen.secret(passphrase);
  await screen.waiting();
  return screen;
};

test(
  "left in the middle nothing is weaker than before: a struck line stays struck",
  inVault(async (saved) => {
    expect(await saved.sheet("before")).not.toContain("Nepali");
    for (const from of ["handover", "review", "consent", "safety"]) {
      const screen = await resume(saved, from);
      screen.press(keys.interrupt);
      expect(await screen.see("exit=130.")).toContain("the earlier answer stands");
      const after = await saved.sheet(from);
      expect(after).toContain("Ravi");
      expect(after).not.toContain("Nepali");
    }
  }),
);

test(
  "at the last look what was struck is ticked already, and stays struck when nothing is changed",
  inVault(async (saved) => {
    const screen = await resume(saved, `handover.${receiver}.if_it_fails`);
    await walkThrough(screen, {
      "Which number can you call if": "000 222",
      "This is all they will see": async (_, asked) => {
        expect(asked.shown).toMatch(/◉ Languages/);
        screen.press(keys.enter);
        await screen.see("✔");
      },
    });
    await screen.end();
    expect(await saved.sheet("again")).not.toContain("Nepali");
  }),
);

test(
  "a no when asked again takes the consent back: the notice is printed, and nothing is sent",
  inVault(async (saved) => {
    expect(await saved.sheet("before")).toContain("Ravi");
    const screen = await resume(saved, "consent");
    await screen.choose("no");
    await walkThrough(screen, {});
    await screen.end();
    expect(screen.raw).toContain("stop using it");
    expect(await saved.sheet("after")).toMatch(/^7 /);
    expect((await saved.record()).referrals).toMatchObject([{ receiver, status: "withdrawn" }]);
  }),
);

test(
  "a no to notes after a sheet went out erases nothing by itself, and says how to call it back",
  inVault(async (saved) => {
    await saved.sheet("before");
    const screen = await resume(saved, "agreement.agrees_to_notes");
    await screen.choose("no");
    await walkThrough(screen, {});
    await screen.end();
    expect(screen.raw.replace(/\s+/g, " ")).toContain(`referral case withdraw ${saved.code} --all`);
    expect((await saved.record()).disclosures).toHaveLength(3);
  }),
);

test(
  "what the person declined is not begun again by asking another step",
  inVault(
    async (saved) => {
      const screen = await resume(saved, "sender.deputy");
      await walkThrough(screen, {});
      await screen.end();
      expect(screen.raw).toContain("The referral to this service has ended");
      expect(await saved.sheet("after")).toMatch(/^2 /);
      expect((await saved.record()).referrals).toMatchObject([{ status: "declined_by_person" }]);
    },
    { kind: "sent", receiver, way: "in_hand" },
    { kind: "followed_up", whom: "person", receiver, result: "reached", outcome: "declined_by_person" },
  ),
);
