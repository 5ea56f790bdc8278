import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { Encrypter } from "age-encryption";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { readCase, writeCase } from "../../src/formats/case-file.ts";
import { writeIdentity, writeRecipients } from "../../src/ports/vault/identity.ts";
import { newIdentity, recipientOf, sealTo, unsealer } from "../../src/ports/vault/sealing.ts";
import { bareEnv, bin, root } from "../program/program.ts";

/** Four words that open every vault of the tests. */
export const passphrase = "invented ladder spoon harbour";

export interface TestVault {
  readonly folder: string;
  readonly cases: string;
  readonly identity: string;
  readonly recipients: string;
  /** The file that `--passphrase-fd` reads. */
  readonly passphraseFile: string;
  readonly secret: string;
  /** The public key that cases are sealed to. */
  readonly key: string;
  readonly env: Readonly<Record<string, string>>;
  fileOf(code: string): string;
  lockOf(code: string): string;
  /** Seals this text as the case of that code. */
  put(code: string, text: string): Promise<void>;
  /** What is sealed there. Throws when it can't be opened. */
  read(code: string): Promise<string>;
}

/**
 * A vault in this folder. Its passphrase costs next to nothing to try (the program's own costs a second), so that a test can
 * open it a thousand times; all else is as `referral vault init` makes it.
 */
export const makeTestVault = async (
  home: string,
  others: readonly string[] = [],
  { data = join(home, "data"), opensWith = passphrase }: { readonly data?: string; readonly opensWith?: string } = {},
): Promise<TestVault> => {
  const folder = join(data, "referral");
  const cases = join(folder, "cases");
  mkdirSync(cases, { recursive: true, mode: 0o700 });
  const secret = await newIdentity();
  const key = await recipientOf(secret);
  const recipients = [key, ...others];
  const [identityFile, recipientsFile, passphraseFile] = [
    join(folder, "identity.age"),
    join(folder, "recipients.txt"),
    join(home, "passphrase"),
  ];
  writeFileSync(identityFile, await sealCheaply(writeIdentity({ secret, recipients }), opensWith), { mode: 0o600 });
  writeFileSync(recipientsFile, writeRecipients(recipients), { mode: 0o600 });
  writeFileSync(passphraseFile, `${opensWith}\n`);
  const fileOf = (code: string) => join(cases, `${code}.age`);
  return {
    folder,
    cases,
    identity: identityFile,
    recipients: recipientsFile,
    passphraseFile,
    secret,
    key,
    env: { HOME: home, XDG_DATA_HOME: data },
    fileOf,
    lockOf: (code) => join(cases, `${code}.lock`),
    put: async (code, text) => writeFileSync(fileOf(code), await sealTo(recipients, text), { mode: 0o600 }),
    read: async (code) => {
      const opened = await unsealer(secret)(readFileSync(fileOf(code)));
      if ("fault" in opened) throw new Error(`${code} can't be opened: ${opened.fault}`);
      return opened.text;
    },
  };
};

const sealCheaply = (text: string, opensWith: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(opensWith);
  return encrypter.encrypt(text);
};

/** The events of a case. Throws for what is no case. */
export const eventsOf = (text: string): readonly CaseEvent[] => {
  const read = readCase(text);
  if (!read.ok) throw new Error(`no case: ${JSON.stringify(read.fault)}`);
  return read.events;
};

/** The beginning of an invented walkthrough: three questions answered, the fourth waits. */
export const draft = (code: string, at = "2026-11-20T10:00:00Z"): string =>
  writeCase([
    { kind: "opened", at, code, invented: true },
    { kind: "answered", at, question: "setting.contact_mode", value: "in_person" },
    { kind: "answered", at, question: "setting.country", value: "PT" },
    { kind: "answered", at, question: "setting.region_or_city", value: "Inventedtown" },
  ]);

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly env?: Readonly<Record<string, string>>;
  /** Files that Node loads before the program. */
  readonly preload?: readonly string[];
}

export interface Started {
  readonly ended: Promise<Ended>;
  /** Whether it came to the place where it was to wait, and stands there now. */
  readonly waits: Promise<boolean>;
  readonly goOn: () => void;
}

/** Starts the built program; the passphrase stands ready as number 3. Where it can be told to wait, that is over number 4. */
export const startReferral = (
  { env: home, passphraseFile }: Pick<TestVault, "env" | "passphraseFile">,
  argv: readonly string[],
  { env = {}, preload = [] }: Running = {},
): Started => {
  const fd = openSync(passphraseFile, "r");
  const child = spawn(process.execPath, [...preload.flatMap((path) => ["-r", path]), bin, ...argv], {
    cwd: root,
    env: bareEnv({ ...home, ...env }),
    stdio: ["ignore", "pipe", "pipe", fd, "pipe"],
    // Choosing a passphrase costs a second, and on a busy machine now and then twenty-five.
    timeout: 90_000,
    killSignal: "SIGABRT",
  });
  closeSync(fd);
  const seen = { out: "", err: "" };
  child.stdout?.on("data", (data: Buffer) => {
    seen.out += data.toString();
  });
  child.stderr?.on("data", (data: Buffer) => {
    seen.err += data.toString();
  });
  const line = child.stdio[4] as Duplex;
  const waits = new Promise<boolean>((done) => {
    line.on("data", () => done(true));
    child.on("close", () => done(false));
  });
  const ended = new Promise<Ended>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, ...seen }));
  });
  return { ended, waits, goOn: () => void line.write("!") };
};

/** Runs the built program to its end. Several may run at once. */
export const referral = (...given: Parameters<typeof startReferral>): Promise<Ended> => startReferral(...given).ended;

export const withPassphrase = ["--passphrase-fd", "3"] as const;

/** Loaded before the program: a passphrase that it seals with costs next to nothing, as the one of the test vault does. */
export const cheapPassphrase = join(import.meta.dirname, "cheap-passphrase.cjs");
/** The variable of a terminal in which `$REFERRAL` is that. */
export const withCheapPassphrase = { REFERRAL: `${process.execPath} -r ${cheapPassphrase} ${bin}` } as const;

/** Every file below a folder with its bytes: what must be the same afterwards. */
export const bytesBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString("hex")]),
  );

/** What the program says is broken into lines as wide as a terminal. */
export const said = (text: string): string => text.replace(/\s+/g, " ");

/** Adds one entry to a case, without a question. */
export const keep = (code: string): readonly string[] => ["case", "keep", code, "--until", "2030-01-01", ...withPassphrase];
