import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { expect, test } from "vitest";
import { readRecipients } from "../../src/ports/vault/identity.ts";
import { unsealer } from "../../src/ports/vault/sealing.ts";
import { withFolder } from "../program/program.ts";
import { withCheapPassphrase } from "../vault/test-vault.ts";
import { keys, Screen } from "./screen.ts";
import { afterClear } from "./session.ts";

const passphrase = "four invented words together";
const choose = "that do not belong together are best)";
const repeat = "The same once more";

const open = (home: string, args: string): Screen => new Screen(`$REFERRAL ${args}`, { env: { HOME: home, ...withCheapPassphrase } });

/** Says yes to keeping; the passphrase is asked. */
const atThePassphrase = async (home: string): Promise<Screen> => {
  const screen = open(home, "start");
  expect((await screen.waiting())?.ask).toBe("Keep this case while you type?");
  await screen.choose("yes");
  return screen;
};

test("first use: what is stored, a passphrase twice, a second key; the next start asks for nothing", () =>
  withFolder(async (home) => {
    const vault = join(home, ".local/share/referral");
    const secondSecret = await generateX25519Identity();
    const second = await identityToRecipient(secondSecret);

    const screen = await atThePassphrase(home);
    const explained = await screen.see(choose);
    expect(explained).toContain(`Cases are kept in ${vault}, one sealed file each`);
    expect(explained).toContain("Each answer is saved as you give it");
    expect(explained).toContain("If the passphrase is lost, nobody can open the cases again");

    await screen.secret("too short", choose);
    await screen.see("at least 12 characters: whoever steals the computer");
    await screen.secret(passphrase, choose);
    await screen.secret(`${passphrase}?`, repeat);
    await screen.see("these two differ");
    await screen.secret(passphrase, choose);
    await screen.secret(passphrase, repeat);

    expect((await screen.waiting())?.ask).toMatch(/^A second key/);
    expect(readdirSync(home)).toEqual([]);
    await screen.type(`${second}x`);
    await screen.see("this is no age public key");
    await screen.waiting();
    await screen.type(second);
    const made = await screen.see("How are you in touch");
    expect(made).toContain(`The vault is ready: ${vault}`);
    expect(made).not.toContain("WARNING");
    expect(readRecipients(readFileSync(join(vault, "recipients.txt"), "utf8"))[1]).toBe(second);
    await screen.choose("face to face");
    await screen.waiting();
    await screen.type("!");
    expect(await screen.end()).toBe(3);
    expect(screen.raw).not.toContain(passphrase);
    expect(afterClear(screen.raw)).toContain("Left. The draft is kept, sealed");

    // The holder of the second key can open it without the passphrase.
    const [file = ""] = readdirSync(join(vault, "cases"));
    const opened = await unsealer(secondSecret)(readFileSync(join(vault, "cases", file)));
    expect(opened).toMatchObject({ text: expect.stringContaining('"in_person"') });

    const next = open(home, "start");
    const asked = await next.waiting();
    expect(asked?.ask).toBe("How are you in touch with the person?");
    expect(asked?.above).toContain("Saved as you go, sealed: case R-");
    await next.choose("by phone");
    await next.waiting();
    next.press(keys.interrupt);
    expect(await next.end()).toBe(130);

    // Two drafts: which one is a question, and only the passphrase opens either.
    const again = open(home, "resume");
    await again.secret(passphrase);
    expect((await again.waiting())?.ask).toBe("Which one?");
    await again.choose(file.slice(0, -".age".length));
    expect((await again.waiting())?.ask).toBe("In which country is the person now?");
    await again.type("<");
    expect((await again.waiting())?.ask).toBe("How are you in touch with the person?");
    again.kill();
  }));

test("without a second key it warns; --save asks no question first", () =>
  withFolder(async (home) => {
    const screen = open(home, "start --save");
    await screen.secret(passphrase, choose);
    await screen.secret(passphrase, repeat);
    await screen.waiting();
    await screen.type("-");
    expect(await screen.see("How are you in touch")).toContain("WARNING: there is no second key");
    screen.kill();
  }));

test("leaving before the vault is made leaves nothing behind", () =>
  withFolder(async (home) => {
    const empty = await atThePassphrase(home);
    await empty.secret("", choose);
    expect(await empty.end()).toBe(3);
    expect(empty.raw).toContain("Left. Nothing was made.");

    const interrupted = await atThePassphrase(home);
    await interrupted.secret(passphrase, choose);
    await interrupted.see(repeat);
    interrupted.press(keys.interrupt);
    expect(await interrupted.end()).toBe(130);

    const left = await atThePassphrase(home);
    await left.secret(passphrase, choose);
    await left.secret(passphrase, repeat);
    await left.waiting();
    await left.type("!");
    expect(await left.end()).toBe(3);
    expect(readdirSync(home)).toEqual([]);
  }));
