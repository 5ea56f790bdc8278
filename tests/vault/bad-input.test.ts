import { mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newIdentity, recipientOf, sealWithPassphrase } from "../../src/ports/vault/sealing.ts";
import { eachOf, withFolder } from "../program/program.ts";
import { inProcess } from "./in-process.ts";
import { bytesBelow, cheapPassphrase, draft, keep, makeTestVault, referral, said, type TestVault, withPassphrase } from "./test-vault.ts";

/* What can be wrong with a vault: each has its own message and exit code, and nothing is lost or changed. */

const one = "R-2345-6789";
const other = "R-3456-789A";
const show = (code: string) => ["case", "show", code, ...withPassphrase];
const init = ["vault", "init", ...withPassphrase];

interface Row {
  /** What somebody, or a disk, did to it. */
  readonly what: string;
  readonly spoil?: (vault: TestVault, home: string) => Promise<void> | void;
  readonly argv?: readonly string[];
  readonly passphrase?: string;
  /** What the real file that is open decides. */
  readonly aProcess?: true;
  readonly exit: number;
  readonly says: string;
}

const change = (path: string, at: number) => {
  const bytes = readFileSync(path);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

/** Another letter of the same alphabet, so that the header can still be read. */
const otherLetter = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at] === 65 ? 66 : 65;
  writeFileSync(path, bytes);
};

const rows: readonly Row[] = [
  { what: "a wrong passphrase", passphrase: "another invented ladder", exit: 8, says: "this passphrase does not open the vault" },
  { what: "no passphrase in the file", aProcess: true, passphrase: "", exit: 2, says: "there is no passphrase to read" },
  { what: "the last byte altered", spoil: ({ fileOf }) => change(fileOf(one), -1), exit: 8, says: "it is damaged or was altered" },
  { what: "the header altered", spoil: ({ fileOf }) => otherLetter(fileOf(one), 40), exit: 8, says: "sealed for another key, or altered" },
  { what: "cut off", spoil: ({ fileOf }) => truncateSync(fileOf(one), 300), exit: 8, says: `${one}.age: it is damaged or was altered` },
  { what: "emptied", spoil: ({ fileOf }) => truncateSync(fileOf(one), 0), exit: 8, says: "this is no case of this tool" },
  {
    what: "a letter under the name of a case",
    spoil: ({ fileOf }) => writeFileSync(fileOf(one), "Dear colleague, this is an invented letter."),
    exit: 8,
    says: "this is no case of this tool hint: somebody put it there",
  },
  {
    what: "a file far too large",
    spoil: ({ fileOf }) => truncateSync(fileOf(one), 17 * 1024 * 1024),
    exit: 8,
    says: `${one}.age: this is no case of this tool`,
  },
  {
    what: "a folder under the name of a case",
    spoil: ({ fileOf }) => {
      rmSync(fileOf(one));
      mkdirSync(fileOf(one));
    },
    exit: 10,
    says: "this is a folder",
  },
  { what: "a letter, sealed", spoil: ({ put }) => put(one, "Dear colleague"), exit: 8, says: "what is sealed in there is no case" },
  {
    what: "an entry that nobody wrote",
    spoil: ({ put }) => put(one, draft(one).replace('"answered"', '"invented"')),
    exit: 8,
    says: "entry 3 can't be understood",
  },
  {
    what: "of a newer version",
    spoil: ({ put }) => put(one, draft(one).replace('"version":1', '"version":2')),
    exit: 10,
    says: "written by a newer version of this tool (format 2)",
  },
  {
    what: "of an older version",
    spoil: ({ put }) => put(one, draft(one).replace('"version":1', '"version":0')),
    exit: 10,
    says: "written in an old format (0)",
  },
  {
    what: "two files exchanged",
    spoil: ({ fileOf, folder }) => {
      renameSync(fileOf(one), join(folder, "third"));
      renameSync(fileOf(other), fileOf(one));
      renameSync(join(folder, "third"), fileOf(other));
    },
    exit: 8,
    says: `${one}: another case lies under this name`,
  },
  {
    what: "a key more in recipients.txt",
    spoil: async ({ recipients }) => writeFileSync(recipients, `${await recipientOf(await newIdentity())}\n`, { flag: "a" }),
    exit: 8,
    says: "recipients.txt was changed: other keys",
  },
  {
    what: "recipients.txt emptied",
    spoil: ({ recipients }) => truncateSync(recipients, 0),
    exit: 8,
    says: "recipients.txt is not there or empty",
  },
  { what: "recipients.txt gone", spoil: ({ recipients }) => rmSync(recipients), exit: 8, says: "recipients.txt is not there" },
  { what: "identity.age gone", spoil: ({ identity }) => rmSync(identity), exit: 8, says: "identity.age is not there" },
  {
    what: "identity.age gone, and a new vault asked for",
    spoil: ({ identity }) => rmSync(identity),
    argv: init,
    exit: 8,
    says: "put back a copy of identity.age from a backup",
  },
  { what: "identity.age altered", spoil: ({ identity }) => change(identity, -1), exit: 8, says: "identity.age: it is damaged" },
  { what: "identity.age cut off", spoil: ({ identity }) => truncateSync(identity, 100), exit: 8, says: "identity.age: it is damaged" },
  {
    what: "no identity in identity.age",
    spoil: ({ identity }) => writeFileSync(identity, "an invented letter"),
    exit: 8,
    says: "or no age file",
  },
  { what: "no such case", argv: show("R-9999-9999"), exit: 4, says: "there is no case R-9999-9999" },
  { what: "no code", argv: show("../../etc/passwd"), exit: 2, says: "a case is named by its code" },
  {
    what: "no open file",
    aProcess: true,
    argv: ["case", "show", one, "--passphrase-fd", "9"],
    exit: 2,
    says: "a number of an open file is expected",
  },
  { what: "a vault that is there", argv: init, exit: 2, says: "there is a vault already" },
  { what: "a passphrase too short", argv: ["vault", "change-passphrase", ...withPassphrase], exit: 2, says: "at least 12 characters" },
  {
    what: "no public key",
    argv: ["vault", "recipients", "--add", "age1nonsense", ...withPassphrase],
    exit: 2,
    says: "an age public key such as",
  },
];

const withVault = (work: (vault: TestVault, home: string) => Promise<void>): Promise<void> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    for (const code of [one, other]) await vault.put(code, draft(code));
    await work(vault, home);
  });

test.each(rows)("$what: exit $exit, $says", ({ spoil, argv = show(one), passphrase, exit, says, aProcess }) =>
  withVault(async (vault, home) => {
    await spoil?.(vault, home);
    if (passphrase !== undefined) writeFileSync(vault.passphraseFile, passphrase);
    const before = bytesBelow(vault.folder);
    const { code, out, err } = await (aProcess ? referral : inProcess)(vault, argv);
    expect({ code, out, says: said(err) }).toEqual({ code: exit, out: "", says: expect.stringContaining(says) });
    // Its own words, and none of those that stand for a fault of the tool.
    expect(err).not.toMatch(/the tool itself failed|\n\s+at /);
    expect(bytesBelow(vault.folder)).toEqual(before);
  }),
);

test("a case that can't be read is never written over", () =>
  withVault(async (vault) => {
    change(vault.fileOf(one), -1);
    const before = bytesBelow(vault.folder);
    expect((await referral(vault, keep(one))).code).toBe(8);
    expect(bytesBelow(vault.folder)).toEqual(before);
    expect((await referral(vault, keep(other))).code).toBe(0);
  }));

test("files of others in the folder are passed over, and left alone", () =>
  withVault(async (vault) => {
    for (const name of ["notes.txt", "R-2345-6789.age~", "R-2345.age", ".R-2345-6789.age.swp"])
      writeFileSync(join(vault.cases, name), "invented");
    const before = bytesBelow(vault.folder);
    const { code, out } = await referral(vault, ["cases", "--all", "--json", ...withPassphrase]);
    expect({ code, codes: out.match(/R-\w{4}-\w{4}/g)?.sort() }).toEqual({ code: 0, codes: [one, other] });
    expect(bytesBelow(vault.folder)).toEqual(before);
  }));

test("a list of keys that is gone or altered is made anew from the sealed one", () =>
  withVault(async (vault) => {
    const whole = bytesBelow(vault.folder);
    rmSync(vault.recipients);
    expect((await referral(vault, ["start", "--answers", "docs/examples/wage-claim.yaml", "--save"])).code).toBe(8);
    writeFileSync(vault.passphraseFile, "another invented ladder");
    expect((await referral(vault, init)).code).toBe(8);
    writeFileSync(vault.passphraseFile, "invented ladder spoon harbour");
    const { code, out } = await referral(vault, init);
    expect({ code, out: said(out) }).toEqual({ code: 0, out: expect.stringContaining("The vault is whole again") });
    expect(bytesBelow(vault.folder)).toEqual(whole);
  }));

test("whoever has the file tries few passphrases a second: each costs what age itself asks", async () => {
  const sealed = await sealWithPassphrase("invented ladder spoon harbour", "a key");
  expect(new TextDecoder("latin1").decode(sealed)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
});

test("of two vaults that are made at once there is one, and its key is not lost", () =>
  withFolder(async (home) => {
    const passphraseFile = join(home, "passphrase");
    writeFileSync(passphraseFile, "invented ladder spoon harbour\n");
    const place = { env: { HOME: home, XDG_DATA_HOME: join(home, "data") }, passphraseFile };
    const ended: (number | null)[] = [];
    await eachOf(["one", "two"], async () => void ended.push((await referral(place, init, { preload: [cheapPassphrase] })).code), 2);
    expect(ended.filter((code) => code === 0)).toHaveLength(1);
    expect([2, 9]).toContain(ended.find((code) => code !== 0));
    // The key in the open list is the one that was sealed: else this ends with 8.
    expect((await referral(place, ["cases", ...withPassphrase])).code).toBe(4);
  }));
