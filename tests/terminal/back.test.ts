import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const controlled = "Could someone who frightens";
const medical = "Are you hurt";
const dependants = "Is a child, or anyone else";
const danger = "Is anyone in danger right now";

/** Goes back from where it stands, and gives the question that is put then. */
const back = async (screen: Screen) => {
  await screen.choose("< back");
  return screen.waiting();
};

test("whoever goes back stands on the answer that they gave: a choice, a yes or no, a skip", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, { ...wageClaim, "Could someone who frightens": "not sure" }, "Are you 18 or older");
    const at = await back(screen);
    expect([at?.ask.slice(0, controlled.length), at?.here]).toEqual([controlled, "not sure"]);
    await screen.choose("no");
    await walkUntil(screen, wageClaim, "Read aloud: “Inside this office");
    await screen.choose("yes");
    await screen.waiting();
    expect((await back(screen))?.here).toBe("yes");
    screen.kill();
  }));

test("a tick that was set before going back is there again, and so is a skipped choice", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, medical);
    screen.press(keys.space);
    await screen.see("❯◉ hurt or bleeding");
    await screen.waiting();
    screen.press("<");
    await screen.see("❯◉ < back");
    screen.press(keys.enter);
    await screen.see("✔");
    const before = await screen.waiting();
    expect([before?.ask.slice(0, dependants.length), before?.here]).toEqual([dependants, "— skip (not asked)"]);
    await screen.choose("— skip");
    const again = await screen.waiting();
    expect(again?.ask).toContain(medical);
    expect(again?.shown).toMatch(/◉ hurt or bleeding/);
    screen.kill();
  }));

test("at the first answer of a step too: the cursor stands on what was said there", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, dependants);
    const at = await back(screen);
    expect([at?.ask.slice(0, danger.length), at?.here]).toEqual([danger, "no"]);
    screen.kill();
  }));
