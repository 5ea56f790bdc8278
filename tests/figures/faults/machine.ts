import { join } from "node:path";
import { example } from "../../program/program.ts";
import { Screen } from "../../terminal/screen.ts";
import { bytesBelow, draft, eventsOf, keep, makeTestVault, passphrase, referral, withPassphrase } from "../../vault/test-vault.ts";
import type { Faults } from "./faults.ts";

const code = "R-2345-6789";

/** Whoever has no home has no vault, and everything else. */
export const noHome = async (home: string, faults: Faults): Promise<void> => {
  const vault = await makeTestVault(home);
  const homeless = { env: { HOME: "", XDG_DATA_HOME: "" }, passphraseFile: vault.passphraseFile };
  const run = (...argv: readonly string[]) => referral(homeless, argv);
  faults.expect("vault init", await run("vault", "init", ...withPassphrase), 10, "there is no home folder to keep cases in");
  faults.expect("vault status", await run("vault", "status"), 0, "there is no home folder to keep cases in");
  faults.expect("cases", await run("cases", ...withPassphrase), 10, "there is no home folder to keep cases in");
  faults.expect("start --save", await run("start", "--answers", example, "--save"), 2, "there is no vault yet");
  faults.expect("start", await run("start", "--answers", example), 0, "A summary is ready");
  faults.expect("search", await run("search", "shelter", "lisbon"), 0, "");
  // A relative path is passed over: a vault in whatever folder one happens to be in would be found by nobody.
  const relative = { ...homeless, env: { HOME: "", XDG_DATA_HOME: "data" } };
  faults.expect("a relative path", await referral(relative, ["vault", "init", ...withPassphrase]), 10, "there is no home folder");
};

/** A locale that the system does not know, the poorest, and none: the same bytes. */
export const badLocale = async (home: string, faults: Faults): Promise<void> => {
  const vault = await makeTestVault(home);
  await vault.put(code, draft(code));
  const locales = [{ LC_ALL: "xx_YY.nonsense" }, { LC_ALL: "C" }, { LC_ALL: "", LANG: "" }, { LANG: "ar_EG.ISO-8859-6" }];
  for (const argv of [
    ["search", "shelter", "lisbon"],
    ["start", "--answers", example],
    ["case", "show", code, ...withPassphrase],
  ]) {
    const usual = await referral(vault, argv);
    faults.expect(argv.join(" "), usual, 0, "");
    for (const env of locales) {
      const there = await referral(vault, argv, { env });
      faults.expect(`${argv.join(" ")} with ${JSON.stringify(env)}`, there, 0, "");
      faults.same(`${argv.join(" ")} with ${JSON.stringify(env)}`, usual, there);
    }
  }
};

const clock = join(import.meta.dirname, "../../vault/clock.cjs");

/** The clock was set back behind the newest entry: nothing is written, since the dates of consents hang on it. */
export const clockBack = async (home: string, faults: Faults): Promise<void> => {
  const vault = await makeTestVault(home);
  await vault.put(code, draft(code, new Date().toISOString().replace(/\.\d+Z$/, "Z")));
  const before = [...bytesBelow(vault.folder)];
  for (const minutes of [-10, -60 * 24 * 365 * 30]) {
    const env = { CLOCK_SHIFT: String(minutes) };
    const argv = ["case", "send", code, "--to", "be-payoke", ...withPassphrase];
    faults.expect(`send ${minutes}`, await referral(vault, argv, { preload: [clock], env }), 7, "the clock of this computer says");
    faults.same(`send ${minutes}: the files`, before, [...bytesBelow(vault.folder)]);
    const screen = new Screen(`$REFERRAL resume ${code}; echo "exit=$?."`, {
      env: { ...vault.env, ...env, NODE_OPTIONS: `-r ${clock}` },
    });
    await screen.secret(passphrase);
    const shown = await screen.see("exit=");
    const [, exit] = /exit=(\d+)\./.exec(shown) ?? [];
    faults.expect(`resume ${minutes}`, { code: Number(exit), out: shown, err: "" }, 7, "the clock of this computer says");
    faults.same(`resume ${minutes}: the files`, before, [...bytesBelow(vault.folder)]);
  }
  const env = { CLOCK_SHIFT: "-1440" };
  const list = await referral(vault, ["cases", "--all", ...withPassphrase], { preload: [clock], env });
  faults.expect("cases are still listed", list, 0, code);
  // What lets nothing leave is noted all the same, behind what was there.
  const events = eventsOf(await vault.read(code));
  faults.expect("keep a day behind", await referral(vault, keep(code), { preload: [clock], env }), 0, "is kept until");
  faults.same("keep a day behind: what was there", events, eventsOf(await vault.read(code)).slice(0, -1));
  // Minutes are forgiven: computers on one desk differ.
  const near = await referral(vault, keep(code), { preload: [clock], env: { CLOCK_SHIFT: "-2" } });
  faults.expect("two minutes behind", near, 0, "");
};
