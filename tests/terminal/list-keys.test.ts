import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const ticked = "What do you need right now?";
const chosen = "Do you have somewhere to sleep";

/** Walks to a question, and presses a key once it is drawn. */
const at = (question: string, key: string, then: (screen: Screen) => Promise<void>) =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, question);
    screen.press(key);
    await then(screen);
    screen.kill();
  });
const leaves = async (screen: Screen): Promise<void> => {
  await screen.see("! leave");
  screen.press(keys.enter);
  expect(await screen.end()).toBe(3);
};

test("! and Enter leave a list to tick, a second ! too, and with a line ticked", async () => {
  await at(ticked, "!", leaves);
  await at(ticked, `${keys.space}!!`, leaves);
  await at(ticked, "?!", leaves);
});

test("! and Enter leave a list to choose from", () => at(chosen, "!", leaves));

test("? says why at a list to tick, and it is put once more with nothing ticked", () =>
  at(ticked, "?", async (screen) => {
    await screen.see("◉ ? why we ask");
    screen.press(keys.enter);
    await screen.see("Why: Food, rest and safety come before any other question.");
    expect((await screen.waiting())?.shown).not.toContain("◉");
  }));

test("and what was ticked before it stays ticked", () =>
  at(ticked, `${keys.space}?`, async (screen) => {
    await screen.see("◉ ? why we ask");
    screen.press(keys.enter);
    await screen.see("Why: Food, rest and safety come before any other question.");
    const shown = (await screen.waiting())?.shown ?? "";
    expect([shown.split("◉").length - 1, shown.includes("◉ ? why")]).toEqual([1, false]);
  }));

test.each([
  [ticked, "❯◉ — skip", `? ${chosen}`, "❯◉ < back", "? May your answers be counted"],
  [chosen, "❯ — skip", "? Has an authority", "❯ < back", "? What do you need right now"],
])("- skips, and < goes back: %s", async (question, skip, next, back, before) => {
  await at(question, "-", async (screen) => {
    await screen.see(skip);
    screen.press(keys.enter);
    await screen.see(next);
  });
  await at(question, "<", async (screen) => {
    await screen.see(back);
    screen.press(keys.enter);
    await screen.see(before);
  });
});

test("a key typed before an answer was ticked is forgotten: the answer counts", () =>
  at(ticked, "-", async (screen) => {
    await screen.see("◉ — skip");
    screen.press(keys.space);
    await screen.see("❯◯ — skip");
    screen.press(keys.enter);
    await screen.see("Tick a line first");
  }));
