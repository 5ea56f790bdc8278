import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIdentity } from "../../src/ports/vault/identity.ts";
import { unsealWithPassphrase } from "../../src/ports/vault/sealing.ts";
import { eachOf } from "../program/program.ts";
import {
  cheapPassphrase,
  draft,
  type Ended,
  makeTestVault,
  passphrase,
  referral,
  type TestVault,
  withPassphrase,
} from "../vault/test-vault.ts";
import { brokenDisk, momentsOf } from "./killed.ts";

const code = "R-2345-6789";
const next = "another invented ladder";
const init = ["vault", "init", ...withPassphrase];
const change = ["vault", "change-passphrase", ...withPassphrase];

interface Result {
  kills: number;
  readonly wrong: string[];
}

/** `every` leaves some of the moments out. */
const some = (moments: readonly string[], every: number): readonly string[] =>
  moments.filter((_, n) => n % every === 0 || n === moments.length - 1);

const start = (
  vault: Pick<TestVault, "env" | "folder" | "passphraseFile">,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
) => referral(vault, argv, { preload: [cheapPassphrase, brokenDisk], env: { DISK_BELOW: vault.folder, ...env } });

const undisturbed = (vault: Pick<TestVault, "env" | "passphraseFile">, argv: readonly string[]) =>
  referral(vault, argv, { preload: [cheapPassphrase] });

const bytesOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path).toString("hex") : undefined);

/** The secret key inside, with this passphrase. */
const secretIn = async (identity: string, word: string): Promise<string | undefined> => {
  if (!existsSync(identity)) return undefined;
  const opened = await unsealWithPassphrase(word, readFileSync(identity));
  return "text" in opened ? readIdentity(opened.text)?.secret : undefined;
};

/** `vault init` and `vault change-passphrase`, each killed at each operation: no vault, a whole one, or one that `vault init` mends. */
export const killPassphrases = async (home: string, full: boolean): Promise<Result> => {
  const result: Result = { kills: 0, wrong: [] };
  const every = full ? 1 : 10;
  await killInits(join(home, "init"), every, result);
  await killChanges(join(home, "change"), every, result);
  return result;
};

const wasKilled = (at: string, { signal, code: exit, err }: Ended, result: Result): boolean => {
  if (signal === "SIGKILL") result.kills++;
  else result.wrong.push(`${at}: was not killed, exit ${exit ?? signal}: ${err}`);
  return signal === "SIGKILL";
};

/** A folder with nothing in it but the passphrase. */
const emptyHome = (home: string) => {
  mkdirSync(home, { recursive: true });
  const passphraseFile = join(home, "passphrase");
  writeFileSync(passphraseFile, passphrase);
  const folder = join(home, "data/referral");
  return {
    folder,
    passphraseFile,
    env: { HOME: home, XDG_DATA_HOME: join(home, "data") },
    identity: join(folder, "identity.age"),
    recipients: join(folder, "recipients.txt"),
  };
};

const killInits = async (home: string, every: number, result: Result): Promise<void> => {
  const whole = emptyHome(join(home, "whole"));
  const log = join(home, "log");
  const moments = await momentsOf((env) => start(whole, init, env), log);
  await eachOf(
    some(moments, every).map((at, n) => [n, at] as const),
    async ([n, at]) => {
      const vault = emptyHome(join(home, String(n)));
      if (!wasKilled(`init ${at}`, await start(vault, init, { DISK_KILL: at }), result)) return;
      const kept = bytesOf(vault.identity);
      const isWhole = kept !== undefined && existsSync(vault.recipients);
      const mended = await undisturbed(vault, init);
      // A vault that was whole already says that it is there.
      if (mended.code !== (isWhole ? 2 : 0)) result.wrong.push(`init ${at}: init then ends with ${mended.code}: ${mended.err}`);
      if (kept !== undefined && bytesOf(vault.identity) !== kept) result.wrong.push(`init ${at}: the key is lost`);
      // Mended, it was opened with the passphrase.
      if (isWhole && (await secretIn(vault.identity, passphrase)) === undefined) result.wrong.push(`init ${at}: it can't be opened`);
      const left = readdirSync(vault.folder).filter((name) => !["identity.age", "recipients.txt", "cases"].includes(name));
      if (!isWhole && left.length > 0) result.wrong.push(`init ${at}: left lying about: ${left.join(", ")}`);
    },
    2,
  );
};

const killChanges = async (home: string, every: number, result: Result): Promise<void> => {
  const makeOne = async (name: string) => {
    mkdirSync(join(home, name), { recursive: true });
    const vault = await makeTestVault(join(home, name));
    writeFileSync(vault.passphraseFile, `${passphrase}\n${next}\n`);
    await vault.put(code, draft(code));
    return vault;
  };
  const log = join(home, "log");
  const whole = await makeOne("whole");
  const moments = await momentsOf((env) => start(whole, change, env), log);
  await eachOf(
    some(moments, every).map((at, n) => [n, at] as const),
    async ([n, at]) => {
      const vault = await makeOne(String(n));
      const before = bytesOf(vault.identity);
      if (!wasKilled(`change ${at}`, await start(vault, change, { DISK_KILL: at }), result)) return;
      const isOld = bytesOf(vault.identity) === before;
      if (!isOld && (await secretIn(vault.identity, next)) !== vault.secret) result.wrong.push(`change ${at}: neither passphrase opens it`);
      if (!existsSync(vault.recipients)) result.wrong.push(`change ${at}: the list of keys is gone`);
      // With whichever passphrase holds now it is changed again: nothing that was left is in the way.
      if (!isOld) writeFileSync(vault.passphraseFile, `${next}\n${passphrase}\n`);
      const again = await undisturbed(vault, change);
      if (again.code !== 0) result.wrong.push(`change ${at}: the next change ends with ${again.code}: ${again.err}`);
      if ((await vault.read(code)) !== draft(code)) result.wrong.push(`change ${at}: the case is another`);
      const left = readdirSync(vault.folder).filter((name) => !["identity.age", "recipients.txt", "cases"].includes(name));
      if (left.length > 0) result.wrong.push(`change ${at}: left lying about: ${left.join(", ")}`);
      rmSync(vault.folder, { recursive: true });
    },
    2,
  );
};
