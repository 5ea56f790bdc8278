import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, example, shell } from "../../program/program.ts";
import { Screen } from "../../terminal/screen.ts";
import { inProcess } from "../../vault/in-process.ts";
import {
  bytesBelow,
  cheapPassphrase,
  draft,
  eventsOf,
  keep,
  makeTestVault,
  passphrase,
  referral,
  type TestVault,
  withPassphrase,
} from "../../vault/test-vault.ts";
import { brokenDisk } from "../killed.ts";
import type { Faults } from "./faults.ts";

const code = "R-2345-6789";
const init = ["vault", "init", ...withPassphrase];

const failing = (vault: Pick<TestVault, "env" | "passphraseFile">, argv: readonly string[], below: string, fail: string) =>
  referral(vault, argv, { preload: [cheapPassphrase, brokenDisk], env: { DISK_BELOW: below, DISK_FAIL: fail } });

/** Fails from the first, the second, the third … operation on, until it no longer matters. */
const failAtEach = async (vault: TestVault, errno: string, message: string, every: number, faults: Faults): Promise<void> => {
  for (let n = 1; ; n += every) {
    rmSync(vault.cases, { recursive: true });
    mkdirSync(vault.cases);
    await vault.put(code, draft(code));
    const ended = await failing(vault, keep(code), vault.cases, `${errno} ${n}`);
    if (ended.code === 0) {
      await faults.keeps(`${errno} from ${n} on, said to be saved`, vault, code, draft(code), [1]);
      // Flushing the folder may fail on some disks, and closing and clearing away is all that comes after it.
      if (n < 8) faults.same(`${errno}: it came through`, "at the end", n);
      break;
    }
    faults.expect(`${errno} from ${n} on`, ended, 10, message);
    await faults.keeps(`${errno} from ${n} on`, vault, code, draft(code), [0, 1]);
    if (errno === "ENOSPC") faults.same(`${errno} from ${n} on: left lying about`, [`${code}.age`], readdirSync(vault.cases));
    faults.expect(`after ${errno} from ${n} on, the disk is well again`, await inProcess(vault, keep(code)), 0, "");
    await faults.keeps(`after ${errno} from ${n} on`, vault, code, draft(code), [1, 2]);
  }
};

export const fullDisk = async (home: string, faults: Faults, full: boolean): Promise<void> => {
  const vault = await makeTestVault(home);
  await failAtEach(vault, "ENOSPC", "the disk is full", full ? 1 : 2, faults);
  const before = bytesBelow(vault.folder);
  const start = ["start", "--answers", example, "--save"];
  faults.expect("a new case", await failing(vault, start, vault.cases, "ENOSPC 1"), 10, "the disk is full");
  faults.expect("a new case, its writing", await failing(vault, start, vault.cases, "ENOSPC 7"), 10, "the disk is full");
  faults.same("a new case", [...before], [...bytesBelow(vault.folder)]);
  const out = join(home, "out");
  mkdirSync(out);
  faults.expect("the sheets", await failing(vault, [...start, "--output", out], out, "ENOSPC 1"), 10, "the disk is full");
  faults.same("the sheets", [], readdirSync(out));
  // A vault that is being made.
  for (const n of full ? Array.from({ length: 20 }, (_, one) => one + 1) : [10]) {
    const place = join(home, `new-${n}`);
    const fresh = { env: { HOME: place, XDG_DATA_HOME: join(place, "data") }, passphraseFile: vault.passphraseFile };
    mkdirSync(place);
    faults.expect(`init, full from ${n} on`, await failing(fresh, init, place, `ENOSPC ${n}`), 10, "the disk is full");
    faults.expect(`init after it was full from ${n} on`, await referral(fresh, init, { preload: [cheapPassphrase] }), 0, "The vault is");
    faults.same(
      `init after it was full from ${n} on`,
      ["cases", "identity.age", "recipients.txt"],
      readdirSync(join(place, "data/referral")).sort(),
    );
  }
};

export const readOnly = async (home: string, faults: Faults, full: boolean): Promise<void> => {
  const vault = await makeTestVault(home);
  await failAtEach(vault, "EROFS", "the disk is read-only", full ? 1 : 3, faults);
  await failAtEach(vault, "EACCES", "not allowed", full ? 1 : 3, faults);
  // Reading goes on.
  faults.expect("reading", await failing(vault, ["case", "show", code, ...withPassphrase], vault.folder, "EROFS 1"), 0, code);
};

/** Nothing made up: a file may not grow, a folder can't be. */
export const realFaults = async (home: string, faults: Faults): Promise<void> => {
  const vault = await makeTestVault(home);
  await vault.put(code, draft(code));
  const before = bytesBelow(vault.folder);
  const limited = await shell(`ulimit -f 0; exec $REFERRAL ${keep(code).join(" ")} 3< ${vault.passphraseFile}`, {
    PATH: process.env.PATH,
    ...vault.env,
  });
  faults.expect("no file may grow", limited, 10, "files may not grow that large here");
  faults.same("no file may grow", [...before], [...bytesBelow(vault.folder)]);
  const inFile = join(home, "passphrase");
  for (const [place, why] of [
    ["/proc/nowhere", "/proc"],
    [inFile, "a part of the path is a file"],
  ] as const) {
    const lost = { env: { HOME: home, XDG_DATA_HOME: place }, passphraseFile: vault.passphraseFile };
    faults.expect(`a vault below ${place}`, await referral(lost, init), 10, why);
  }
};

const fourth = "In which role are you here?";

/** The disk is full in the middle of a walkthrough: the caseworker decides, and nothing is lost. */
export const fullWhileTyping = async (home: string, faults: Faults): Promise<void> => {
  const vault = await makeTestVault(home);
  const isFull = join(home, "is-full");
  const env = {
    ...vault.env,
    REFERRAL: `${process.execPath} -r ${brokenDisk} ${bin}`,
    DISK_BELOW: vault.cases,
    DISK_FAIL: "ENOSPC 1",
    DISK_WHILE: isFull,
  };
  const answersIn = async () => {
    const [name = ""] = readdirSync(vault.cases).filter((one) => one.endsWith(".age"));
    return eventsOf(await vault.read(name.replace(".age", ""))).filter(({ kind }) => kind === "answered").length;
  };
  const next = async (screen: Screen, ask: string) => faults.same("the question", ask, (await screen.waiting())?.ask);
  const screen = new Screen('$REFERRAL start; echo "exit=$?."', { env });
  await screen.waiting();
  await screen.choose("face to face");
  await screen.waiting();
  await screen.type("Portugal");
  await screen.waiting();
  await screen.type("Inventedtown");
  await next(screen, fourth);
  writeFileSync(isFull, "");
  await screen.choose("organisation");
  await next(screen, "What now?");
  faults.same("what was saved before it was full", 3, await answersIn());
  // Still full: asked again.
  await screen.choose("try again");
  await next(screen, "What now?");
  rmSync(isFull);
  await screen.choose("try again");
  await next(screen, "Who else is with the person?");
  faults.same("what is saved once there is room", 4, await answersIn());
  writeFileSync(isFull, "");
  await screen.choose("nobody");
  await next(screen, "What now?");
  await screen.choose("! leave");
  const shown = await screen.see("exit=");
  const [, exit] = /exit=(\d+)\./.exec(shown) ?? [];
  faults.expect("leaving while it is full", { code: Number(exit), out: shown, err: "" }, 10, "the disk is full");
  faults.same("what is kept when it is left", 4, await answersIn());
  rmSync(isFull);
  const resumed = new Screen("$REFERRAL resume", { env });
  await resumed.secret(passphrase);
  await next(resumed, "Who else is with the person?");
  resumed.kill();
  faults.same("the fault is gone", false, existsSync(isFull));
};
