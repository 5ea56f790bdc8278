import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { type Known, walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const { "Which of these would you like to go to": _, ...claim } = wageClaim;

/** An invented woman with no bed tonight, who chooses the first shelter that is shown. */
const noBed: Known = {
  ...claim,
  "Do you have somewhere to sleep": "no, nowhere",
  "What help would you like": ["Shelter"],
  "How do you describe your gender": "woman",
  "Which of these would you like to go to": (screen) => screen.tick(""),
};

test("no bed tonight, and a shelter within 72 hours: which answers don't fit is said, and one is asked again", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, noBed, "How soon is this help needed");
    await screen.choose("within 72 hours");
    const asked = await screen.waiting();
    expect(asked?.ask).toBe('Two answers contradict each other: "no, nowhere" and "within 72 hours". Which one is wrong?');
    const above = asked?.above.replace(/\s+/g, " ");
    expect(above).toContain("“Do you have somewhere to sleep tonight? Do you feel safe there?” (step 6): “no, nowhere”");
    expect(above).toContain("“How soon is this help needed?”");
    await screen.choose('"within 72 hours" is wrong');
    expect((await screen.waiting())?.ask).toBe("How soon is this help needed?");
    await screen.choose("within 24 hours");
    expect((await screen.waiting())?.ask).toBe("Did you choose this service yourself?");
    screen.kill();
  }));

test("not certain whether 18, and 60 or older: it is asked before services for women are left out", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    const unsure = { ...noBed, "Are you 18 or older": "not certain", "About how old are you": "60 years or more" };
    await walkUntil(screen, unsure, "Two answers contradict each other");
    expect((await screen.waiting())?.ask).toBe(
      'Two answers contradict each other: "not certain" and "60 years or more". Which one is wrong?',
    );
    await screen.choose('"not certain" is wrong');
    expect((await screen.waiting())?.ask).toBe("Are you 18 or older?");
    await screen.choose("18 or older");
    expect((await screen.waiting())?.ask).toMatch("Does anyone doubt this age");
    screen.kill();
  }));

test("a list to tick that is asked again has in it what was ticked", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    const nothing = { ...noBed, "What do you need right now": ["nothing now"] };
    await walkUntil(screen, nothing, "Two answers contradict each other");
    await screen.choose('"nothing now" is wrong');
    const again = await screen.waiting();
    expect([again?.ask, again?.shown]).toEqual([
      expect.stringContaining("What do you need right now"),
      expect.stringContaining("◉ nothing now"),
    ]);
    screen.kill();
  }));

test("the address of a shelter is refused where it is typed, with what to type instead", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
    const soon = { ...noBed, "How soon is this help needed": "within 24 hours" };
    await walkUntil(screen, soon, "Where do you meet?");
    screen.press(`12 Garden Street${keys.enter}`);
    await screen.see("The handover says where a shelter may be. Name a public place to meet");
    screen.press(keys.clearLine);
    await screen.type("the station");
    expect((await screen.waiting())?.ask).toBe("How do you get there?");
    screen.kill();
  }));
