import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { makeQuickVault, passphrase, type QuickVault } from "./quick-vault.ts";
import { keys, Screen } from "./screen.ts";
import { afterClear, andThen, isRunning, notRestored, pidOf, program } from "./session.ts";
import { wageClaim } from "./wage-claim.ts";

/** What ends a session, and its exit code; none where there is nobody left to give one. */
const endings: Readonly<Record<string, { readonly end: (screen: Screen) => Promise<void> | void; readonly code?: number }>> = {
  "leaving by the menu": { end: (screen) => screen.choose("! leave"), code: 3 },
  "Ctrl-C": { end: (screen) => screen.press(keys.interrupt), code: 130 },
  SIGTERM: { end: (screen) => void process.kill(pidOf(screen), "SIGTERM"), code: 143 },
  SIGHUP: { end: (screen) => void process.kill(pidOf(screen), "SIGHUP"), code: 143 },
  "kill -9": { end: (screen) => void process.kill(pidOf(screen), "SIGKILL"), code: 137 },
  "a closed terminal": { end: (screen) => screen.hangUp() },
};

const town = "Canarytown-7391";

const inVault = (work: (home: string, vault: QuickVault) => Promise<void>) => () =>
  withFolder(async (home) => work(home, await makeQuickVault(home)));

const open = (home: string, args: string): Screen => new Screen(`${program(args)}${andThen}`, { env: { HOME: home, TMPDIR: home } });

/** Answers three questions; the fourth waits. */
const atTheFourth = async (home: string, args = "start"): Promise<Screen> => {
  const screen = open(home, args);
  await screen.waiting();
  await screen.choose("face to face");
  await screen.waiting();
  await screen.type("Portugal");
  await screen.waiting();
  await screen.type(town);
  await screen.waiting();
  return screen;
};

const threeAnswers = new Map([
  ["setting.contact_mode", "in_person"],
  ["setting.country", "PT"],
  ["setting.region_or_city", town],
]);

/** Opens the draft; the first question waits. */
const resumed = async (home: string): Promise<Screen> => {
  const screen = open(home, "resume");
  await screen.secret(passphrase);
  return screen;
};

for (const [name, { end, code }] of Object.entries(endings))
  test(
    `${name}: the draft is kept, and resume stands at the same question with the same answers`,
    inVault(async (home, vault) => {
      const screen = await atTheFourth(home);
      const pid = pidOf(screen);
      await end(screen);
      if (code === undefined) await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
      else {
        await screen.see(`exit=${code}.`);
        // Nobody is left to put the terminal right after kill -9.
        if (code !== 137) expect(await notRestored(screen)).toEqual([]);
        if (code !== 137) expect(afterClear(screen.raw)).not.toContain(town);
      }
      const record = await vault.onlyCase();
      expect(record.given).toEqual(threeAnswers);
      if (code === 3 || code === 130)
        expect(screen.raw.replace(/\s+/g, " ")).toContain(`Left. The draft is kept, sealed: referral resume ${record.code}`);
      // The lock of whoever was killed stays, and is taken over.
      expect(vault.files()).toEqual([`${record.code}.age`, ...(code === 137 ? [`${record.code}.lock`] : [])]);

      const again = await resumed(home);
      expect((await again.waiting())?.ask).toBe("In which role are you here?");
      expect((await vault.onlyCase()).given).toEqual(threeAnswers);
      expect(existsSync(vault.lockOf(record.code))).toBe(true);
      await again.choose("< back");
      expect((await again.waiting())?.ask).toBe("In which region or town?");
      again.press(keys.interrupt);
      await again.see("exit=130.");
      expect(vault.files()).toEqual([`${record.code}.age`]);
    }),
  );

test(
  "while one session holds the case, another may not",
  inVault(async (home, vault) => {
    const first = await atTheFourth(home);
    const second = open(home, "resume");
    await second.secret(passphrase);
    await second.see("exit=9.");
    expect(second.raw).toContain(`another session holds this case: process ${pidOf(first)}`);
    await first.choose("organisation");
    expect((await first.waiting())?.ask).toBe("Who else is with the person?");
    expect((await vault.onlyCase()).given.get("setting.caseworker_role")).toBe("ngo");
    first.kill();
  }),
);

test(
  "a wrong passphrase has three tries, and opens nothing",
  inVault(async (home) => {
    const screen = await atTheFourth(home);
    await screen.choose("! leave");
    await screen.see("exit=3.");
    const again = open(home, "resume");
    await again.secret("another one altogether");
    await again.see("It does not open the vault. 2 more tries.");
    await again.secret("and another one");
    await again.see("It does not open the vault. One more try.");
    await again.secret("and the last");
    await again.see("exit=8.");
    expect(again.raw).not.toContain(town);
  }),
);

test(
  "no to notes: the file goes at once, and it says so",
  inVault(async (home, vault) => {
    const screen = open(home, "start");
    await walkUntil(screen, wageClaim, "May I write down");
    const { code } = await vault.onlyCase();
    await screen.choose("no");
    await screen.waiting();
    expect(vault.files()).toEqual([`${code}.lock`]);
    await walkUntil(screen, {}, "May I ask you again");
    await screen.choose("no");
    await screen.see("exit=0.");
    expect(screen.raw).toContain("Nothing of it was kept");
    expect(afterClear(screen.raw)).not.toContain(code);
    expect(vault.files()).toEqual([]);
  }),
);

for (const reply of ["no", "later"])
  test(
    `"${reply}" to talking: the file goes at once; leaving then says that nothing was saved`,
    inVault(async (home, vault) => {
      const screen = open(home, "start");
      await walkUntil(screen, wageClaim, "Do you agree to talk");
      const { code } = await vault.onlyCase();
      await screen.choose(reply);
      await screen.waiting();
      expect(vault.files()).toEqual([`${code}.lock`]);
      await screen.choose("! leave");
      await screen.see("exit=3.");
      expect(afterClear(screen.raw)).toContain("Left. Nothing was saved.");
      expect(vault.files()).toEqual([]);
    }),
  );

test(
  "back from a no to a yes: everything is saved again",
  inVault(async (home, vault) => {
    const screen = open(home, "start");
    await walkUntil(screen, wageClaim, "May I write down");
    const { given } = await vault.onlyCase();
    expect(given.size).toBeGreaterThan(15);
    await screen.choose("no");
    await screen.waiting();
    await screen.choose("< back");
    expect((await screen.waiting())?.ask).toMatch(/^May I write down short notes as we talk\?/);
    await screen.choose("yes");
    await screen.waiting();
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    const record = await vault.onlyCase();
    expect(record.given).toEqual(new Map([...given, ["agreement.agrees_to_notes", "yes"]]));
    expect(afterClear(screen.raw)).toContain(`referral resume ${record.code}`);
  }),
);

test(
  "a third party's report is never kept",
  inVault(async (home, vault) => {
    const screen = open(home, "start");
    await screen.waiting();
    await screen.choose("someone else");
    await screen.waiting();
    expect(vault.files().filter((name) => name.endsWith(".age"))).toEqual([]);
    await screen.type("Portugal");
    await screen.see("exit=0.");
    expect(screen.raw).toContain("Nothing of it was kept");
    expect(vault.files()).toEqual([]);
  }),
);

test(
  "danger, and no call made: the draft is kept, and resume asks again what stopped it",
  inVault(async (home, vault) => {
    const screen = open(home, "start");
    await walkUntil(screen, { ...wageClaim, "Is anyone in danger right now": "yes" }, "Has the call for help");
    await screen.type("-");
    await screen.see("exit=0.");
    const record = await vault.onlyCase();
    expect(afterClear(screen.raw)).toContain("112");
    expect(afterClear(screen.raw)).toContain(`The draft is kept, sealed. To go on: referral resume ${record.code}`);

    const again = await resumed(home);
    expect((await again.waiting())?.ask).toBe("Is anyone in danger right now?");
    // What was said stands until something else is said.
    expect((await vault.onlyCase()).given).toEqual(record.given);
    await again.choose("yes");
    expect((await again.waiting())?.ask).toMatch(/^Has the call for help been made/);
    await again.type("now");
    expect((await again.waiting())?.ask).toMatch(/^Could someone who frightens/);
    again.kill();
  }),
);

test(
  "another adult is there: the screen is cleared and says nothing of a case; the draft is kept all the same",
  inVault(async (home, vault) => {
    const screen = new Screen("$REFERRAL start --no-color", { env: { HOME: home } });
    await walkUntil(screen, wageClaim, "Who else is with");
    await screen.choose("another adult");
    expect(await screen.end()).toBe(0);
    expect(
      afterClear(screen.raw)
        .replace(/^\u001b\[3J\u001b\[H/, "")
        .split(/\s*\r\n/),
    ).toEqual(["Form closed.", "· 112", ""]);
    expect((await vault.onlyCase()).given.get("setting.companions_present")).toBe("other_adult");
    const again = await resumed(home);
    expect((await again.waiting())?.ask).toBe("Who else is with the person?");
    again.kill();
  }),
);

test(
  "--no-save asks nothing and saves nothing, vault or not",
  inVault(async (home, vault) => {
    const screen = await atTheFourth(home, "start --no-save");
    await screen.choose("! leave");
    await screen.see("exit=3.");
    expect(screen.raw).toContain("Left. Nothing was saved.");
    expect(vault.files()).toEqual([]);
  }),
);

test("where there is no home folder nothing is asked, and nothing saved", async () => {
  const screen = new Screen("unset HOME; $REFERRAL start");
  expect((await screen.waiting())?.ask).toBe("How are you in touch with the person?");
  await screen.choose("! leave");
  expect(await screen.end()).toBe(3);
  expect(screen.raw).toContain("Left. Nothing was saved.");
});

test("without a vault a no to keeping writes nothing; leaving at that question neither", () =>
  withFolder(async (home) => {
    const screen = open(home, "start");
    expect((await screen.waiting())?.ask).toBe("Keep this case while you type?");
    await screen.choose("no");
    expect((await screen.waiting())?.ask).toBe("How are you in touch with the person?");
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    expect(screen.raw).toContain("Left. Nothing was saved.");
    const other = open(home, "start");
    await other.waiting();
    await other.choose("! leave");
    await other.see("exit=3.");
    expect(readdirSync(join(home))).toEqual([]);
  }));
