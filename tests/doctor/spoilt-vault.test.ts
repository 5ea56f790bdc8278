import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../src/outcome.ts";
import { realSystem } from "../../src/ports/real-system.ts";
import { realVault } from "../../src/ports/vault/real-vault.ts";
import { directory } from "../fakes/directory.ts";
import { plainSystem, runIn, type World } from "../fakes/io.ts";
import { code, type Home, other, passphrase, withHome } from "./vault.ts";

/* A real vault on a real disk, on a computer of which the rest is in order: what is spoilt, and what doctor makes of it. */

const system = { ...plainSystem, place: realSystem().place };

interface Said {
  readonly exit: number;
  /** What is not in order. */
  readonly found: readonly string[];
  readonly text: string;
}

const doctor = async ({ home }: Home, args: readonly string[] = [], world: Partial<World> = {}): Promise<Said> => {
  const ran = await runIn({ directory, env: { HOME: home }, lines: [passphrase], system, ...world }, "doctor", "--json", ...args);
  const findings = ran.out === "" ? [] : (JSON.parse(ran.out).data.findings as { code: string; state: string }[]);
  return { exit: ran.code, found: findings.filter(({ state }) => state !== "ok").map(({ code: one }) => one), text: ran.out + ran.err };
};
const open = ["--open", "--passphrase-fd", "3"];
/** Of a vault that nobody spoilt: one key, and nobody opened it. */
const calm = ["cases-not-opened", "keys-alone"];
const alsoCalm = (...more: readonly string[]) => [...more, ...calm].sort();

const spoils: Readonly<Record<string, { readonly spoil: (home: Home) => void; readonly found: readonly string[]; readonly exit: number }>> =
  {
    nothing: { spoil: () => {}, found: [], exit: 0 },
    "a case for everybody": {
      spoil: ({ folder }) => chmodSync(join(folder, `cases/${code}.age`), 0o644),
      found: ["rights-open"],
      exit: 10,
    },
    "a folder for everybody": { spoil: ({ folder }) => chmodSync(folder, 0o755), found: ["rights-open"], exit: 10 },
    "a copy of an editor": { spoil: ({ folder }) => write(join(folder, "case.txt~")), found: ["stranger-copies"], exit: 10 },
    "a sheet": { spoil: ({ folder }) => write(join(folder, `cases/${code}.md`)), found: ["stranger-sheets"], exit: 10 },
    "a leftover": { spoil: ({ folder }) => write(join(folder, `cases/.${code}.age.99.tmp`)), found: ["stranger-leftovers"], exit: 10 },
    "a link in place of a case": {
      spoil: ({ home, folder }) => {
        renameSync(join(folder, `cases/${code}.age`), join(home, "elsewhere.age"));
        symlinkSync(join(home, "elsewhere.age"), join(folder, `cases/${code}.age`));
      },
      found: ["stranger-others"],
      exit: 10,
    },
    "a folder named like a case": {
      spoil: ({ folder }) => mkdirSync(join(folder, "cases/R-AAAA-AAAA.age"), { mode: 0o700 }),
      found: ["stranger-others"],
      exit: 10,
    },
    "the lock of a dead process": {
      spoil: ({ folder }) =>
        write(join(folder, `cases/${code}.lock`), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: "2026-11-24" })),
      found: ["stranger-locks"],
      exit: 0,
    },
    "the lock of a living one": {
      spoil: ({ folder }) =>
        write(join(folder, `cases/${code}.lock`), JSON.stringify({ pid: process.pid, host: hostname(), since: "2026-11-24" })),
      found: [],
      exit: 0,
    },
    "git above": { spoil: ({ home }) => mkdirSync(join(home, ".git")), found: ["place-versioned"], exit: 10 },
    "Syncthing above": { spoil: ({ home }) => mkdirSync(join(home, ".stfolder")), found: ["place-synced"], exit: 10 },
    "cases that really lie in a cloud folder": {
      spoil: ({ home, folder }) => {
        mkdirSync(join(home, "Dropbox"));
        renameSync(join(folder, "cases"), join(home, "Dropbox/cases"));
        symlinkSync(join(home, "Dropbox/cases"), join(folder, "cases"));
      },
      found: ["place-synced"],
      exit: 10,
    },
    "a case that is no age file": {
      spoil: ({ folder }) => write(join(folder, `cases/${code}.age`), "plain"),
      found: ["vault-not-sealed"],
      exit: 8,
    },
    "an identity that is no age file": {
      spoil: ({ folder }) => write(join(folder, "identity.age"), "plain"),
      found: ["vault-not-sealed"],
      exit: 8,
    },
    "a list of something else": {
      spoil: ({ folder }) => write(join(folder, "recipients.txt"), "hello\n"),
      found: ["keys-unusable"],
      exit: 8,
    },
    "an empty list": { spoil: ({ folder }) => write(join(folder, "recipients.txt"), "\n"), found: ["vault-half"], exit: 8 },
  };
const write = (path: string, text = "x"): void => writeFileSync(path, text, { mode: 0o600 });
const noKeys = ["keys-unusable", "keys-unreadable"];

for (const [name, { spoil, found, exit }] of Object.entries(spoils))
  test(name, () =>
    withHome(async (home) => {
      spoil(home);
      const said = await doctor(home);
      // What can't be opened at all is not asked about further.
      const expected = found.includes("vault-half")
        ? found
        : found.some((one) => noKeys.includes(one))
          ? [...found, "cases-not-opened"].sort()
          : alsoCalm(...found);
      expect({ found: [...said.found].sort(), exit: said.exit }).toEqual({ found: expected, exit });
    }),
  );

test("a vault that is not whole, or without its keys", () =>
  withHome(async (home) => {
    rmSync(join(home.folder, "recipients.txt"));
    expect(await doctor(home, open)).toMatchObject({ exit: 8, found: ["vault-half"] });
    rmSync(join(home.folder, "identity.age"));
    expect(await doctor(home, open)).toMatchObject({ exit: 8, found: ["vault-keys-gone"] });
    rmSync(join(home.folder, "cases"), { recursive: true });
    expect(await doctor(home)).toMatchObject({ exit: 0, found: ["vault-none"] });
    rmSync(home.folder, { recursive: true });
    expect(await doctor(home, open)).toMatchObject({ exit: 0, found: ["vault-none"] });
  }));

test("--open reads every case, and names those that can't be read", () =>
  withHome(async (home) => {
    expect(await doctor(home, open)).toMatchObject({ exit: 0, found: ["keys-alone"] });
    const path = join(home.folder, `cases/${code}.age`);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(path, bytes);
    expect((await doctor(home)).exit, "from outside nothing is seen").toBe(0);
    const said = await doctor(home, open);
    expect(said).toMatchObject({ exit: 8, found: ["case-damaged", "keys-alone"] });
    expect(said.text).toContain(code);
    expect(said.text).not.toContain(other);
  }));

test("--open: a case under another's name, a text that is no case, one of a newer version", () =>
  withHome(async (home) => {
    copyFileSync(join(home.folder, `cases/${code}.age`), join(home.folder, `cases/${other}.age`));
    const said = await doctor(home, open);
    expect(said).toMatchObject({ exit: 8, found: ["case-damaged", "keys-alone"] });
    expect(said.text).toContain(other);
    const hold = realVault({ HOME: home.home }).hold(other);
    await hold.write("dear diary");
    expect(await doctor(home, open)).toMatchObject({ exit: 8, found: ["case-damaged", "keys-alone"] });
    await hold.write('{"format":"referral/case","version":99}\n');
    hold.release();
    expect(await doctor(home, open)).toMatchObject({ exit: 10, found: ["case-not-read", "keys-alone"] });
  }));

test("--open: a key that somebody added to the open list", () =>
  withHome(async (home) => {
    const vault = realVault({ HOME: home.home });
    const list = join(home.folder, "recipients.txt");
    const [own = ""] = vault.recipients();
    writeFileSync(list, `${readFileSync(list, "utf8")}${own}\n`);
    expect((await doctor(home)).exit).toBe(0);
    expect(await doctor(home, open)).toMatchObject({ exit: 8, found: ["cases-shut"] });
  }));

test("--open: a wrong passphrase says nothing about the vault, and nobody to ask is a wrong call", () =>
  withHome(async (home) => {
    expect(await doctor(home, open, { lines: ["something else altogether"] })).toMatchObject({ exit: 8, found: [] });
    expect(await doctor(home, ["--open"])).toMatchObject({ exit: 2, found: [] });
  }));

// Root may read everything.
test.skipIf(process.getuid?.() === 0)("what may not be read is said, and the rest is looked at all the same", () =>
  withHome(async (home) => {
    chmodSync(join(home.folder, `cases/${code}.age`), 0o000);
    expect(await doctor(home)).toMatchObject({ exit: 10, found: ["vault-not-readable", ...calm, "rights-narrow"] });
    expect(await doctor(home, open)).toMatchObject({
      exit: 10,
      found: ["vault-not-readable", "case-not-read", "keys-alone", "rights-narrow"],
    });
    chmodSync(join(home.folder, "identity.age"), 0o000);
    expect((await doctor(home, open)).found).toContain("cases-not-reached");
    chmodSync(join(home.folder, "cases"), 0o000);
    const said = await doctor(home);
    chmodSync(join(home.folder, "cases"), 0o700);
    expect(said).toMatchObject({ exit: 10, found: ["vault-shut"] });
    expect(said.text).toContain("cases: not allowed");
  }),
);

test("a pipe named like a case is no reason to wait for ever", () =>
  withHome(async (home) => {
    execFileSync("mkfifo", ["-m", "600", join(home.folder, "cases/R-AAAA-AAAA.age")]);
    expect(await doctor(home)).toMatchObject({ exit: 10, found: [...calm, "stranger-others"] });
  }));

test("nothing on the disk is changed", () =>
  withHome(async (home) => {
    const state = () => realVault({ HOME: home.home }).look();
    const before = await state();
    await doctor(home, open);
    expect(await state()).toEqual(before);
  }));

test("no home at all; a directory that does not open", () =>
  withHome(async (home) => {
    expect(await doctor(home, [], { env: {} })).toMatchObject({ exit: 0, found: ["vault-no-home"] });
    const broken = new Proxy(directory, {
      get: (target, key) => {
        if (key === "readWhole") throw new UserError("disk", "damaged");
        return Reflect.get(target, key);
      },
    });
    expect(await doctor(home, [], { env: {}, directory: broken })).toMatchObject({ exit: 10, found: ["vault-no-home", "directory-shut"] });
    expect(await doctor(home, [], { env: {}, clock: "2027-06-30T00:00:00Z" })).toMatchObject({
      exit: 6,
      found: ["vault-no-home", "directory-old"],
    });
  }));

test("no answer and no key is printed", () =>
  withHome(async (home) => {
    for (const args of [[], open]) expect((await doctor(home, args)).text).not.toMatch(/AGE-SECRET|invented words/);
  }));
