import { describe, expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { LinearScreen } from "./linear-screen.ts";
import { makeQuickVault, passphrase } from "./quick-vault.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const group = "Are you 18 or older?";
const band = "About how old are you?";
const doubt = "Does anyone doubt this age";
const which = 'Two answers contradict each other: "18 or older" and "12 to 15 years". Which one is wrong?';

/** Said to be 18 or older, then 12 to 15: which one is wrong is asked. */
const contradicting = async (home: string): Promise<Screen> => {
  const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
  await walkUntil(screen, wageClaim, band);
  await screen.choose("12 to 15 years");
  expect((await screen.waiting())?.ask).toBe(which);
  return screen;
};
const ends = async (screen: Screen): Promise<void> => {
  screen.press(keys.interrupt);
  expect(await screen.end()).toBe(130);
};

describe("18 or older, and then the age of a child", () => {
  test("the first is wrong: it is asked again, and the second stands", () =>
    withFolder(async (home) => {
      const screen = await contradicting(home);
      await screen.choose('"18 or older" is wrong');
      expect((await screen.waiting())?.ask).toBe(group);
      await screen.choose("under 18");
      expect((await screen.waiting())?.ask).toMatch(doubt);
      await ends(screen);
    }));

  test("the second is wrong: it is asked again; said once more it contradicts once more", () =>
    withFolder(async (home) => {
      const screen = await contradicting(home);
      await screen.choose('"12 to 15 years" is wrong');
      expect((await screen.waiting())?.ask).toBe(band);
      await screen.choose("12 to 15 years");
      expect((await screen.waiting())?.ask).toBe(which);
      await screen.choose("< back");
      await screen.choose("18 to 24 years");
      const next = await screen.waiting();
      expect(next?.ask).toMatch(doubt);
      expect(next?.above).not.toContain("Treat the person as a child");
      await ends(screen);
    }));

  test("nobody can tell: the person is a child from here on", () =>
    withFolder(async (home) => {
      const screen = await contradicting(home);
      await screen.choose("nobody can tell");
      const next = await screen.waiting();
      expect(next?.ask).toMatch(doubt);
      await screen.choose("no");
      expect((await screen.waiting())?.ask).toBe("Who came with the child?");
      await ends(screen);
    }));

  test("a first answer that is changed later contradicts a second that stands already", () =>
    withFolder(async (home) => {
      const screen = await contradicting(home);
      await screen.choose('"18 or older" is wrong');
      await screen.choose("18 or older");
      expect((await screen.waiting())?.ask).toBe(which);
      await screen.choose('"12 to 15 years" is wrong');
      expect((await screen.waiting())?.ask).toBe(band);
      await ends(screen);
    }));
});

test("leaving there by the list ends the walkthrough", () =>
  withFolder(async (home) => {
    const screen = await contradicting(home);
    await screen.choose("! leave");
    expect(await screen.end()).toBe(3);
  }));

test("leaving there by a key, heard, ends it too", () =>
  withFolder(async (home) => {
    const screen = new LinearScreen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, band);
    await screen.choose("12 to 15 years");
    expect((await screen.waiting())?.ask).toBe(which);
    await screen.type("!");
    expect(await screen.end()).toBe(3);
  }));

test("an adult with a date of birth of a child, heard: the first is wrong, and is answered anew", () =>
  withFolder(async (home) => {
    const screen = new LinearScreen("$REFERRAL start --no-save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, "What is your date of birth?");
    await screen.type("2015-02-03");
    expect((await screen.waiting())?.ask).toBe('Two answers contradict each other: "18 or older" and "2015-02-03". Which one is wrong?');
    await screen.choose('"18 or older" is wrong');
    expect((await screen.waiting())?.ask).toBe(group);
    await screen.choose("not certain");
    expect((await screen.waiting())?.ask).toBe("Who came with the child?");
    screen.kill();
  }));

test("saved as it goes: the answer that is asked again is taken back, the other is there, and resume asks", () =>
  withFolder(async (home) => {
    const vault = await makeQuickVault(home);
    const screen = new Screen("$REFERRAL start --save", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, "What is your date of birth?");
    await screen.type("2015-02-03");
    await screen.choose('"18 or older" is wrong');
    expect((await screen.waiting())?.ask).toBe(group);
    await ends(screen);
    const { given } = await vault.onlyCase();
    expect(given.get("person.birth_date")).toBe("2015-02-03");
    expect(given.has("age.age_group")).toBe(false);
    const again = new Screen("$REFERRAL resume", { env: { HOME: home } });
    await again.secret(passphrase);
    expect((await again.waiting())?.ask).toBe(group);
    await ends(again);
  }));
