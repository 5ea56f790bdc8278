import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unsealWithPassphrase } from "../../src/ports/vault/sealing.ts";
import { withFolder } from "../program/program.ts";
import { Screen } from "../terminal/screen.ts";
import { draft, keep, makeTestVault, passphrase, referral, type TestVault, withPassphrase } from "./test-vault.ts";

/* The files are age files: any age program opens them, and what it seals opens here. */

const code = "R-2345-6789";

const hasAge = spawnSync("age", ["--version"]).status === 0;
if (!hasAge)
  console.warn("tests/vault/age-interop.test.ts: the checks against the reference age program are SKIPPED: age is not installed");

const age = (argv: readonly string[], input: string | Uint8Array = ""): string => {
  const { status, stdout, stderr } = spawnSync("age", argv, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`age ${argv.join(" ")}: ${stderr}`);
  return stdout;
};

/** A case that the program itself has written to. */
const withSavedCase = async (work: (vault: TestVault, home: string) => Promise<void>, others: readonly string[] = []): Promise<void> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home, others);
    await vault.put(code, draft(code));
    expect((await referral(vault, keep(code))).code).toBe(0);
    await work(vault, home);
  });

test.skipIf(!hasAge)("age opens a case with the identity", () =>
  withSavedCase(async (vault, home) => {
    const key = join(home, "key.txt");
    const opened = await unsealWithPassphrase(passphrase, readFileSync(vault.identity));
    writeFileSync(key, "text" in opened ? opened.text : "", { mode: 0o600 });
    const text = age(["-d", "-i", key, vault.fileOf(code)]);
    expect(text).toBe(await vault.read(code));
    expect(text.startsWith(draft(code))).toBe(true);
  }),
);

test.skipIf(!hasAge)("age opens a case with identity.age itself, giving the passphrase at a terminal", () =>
  withFolder(async (home) => {
    const bare = join(home, "bare");
    const vault = { env: { HOME: bare, XDG_DATA_HOME: join(bare, "data") }, passphraseFile: join(home, "passphrase") };
    writeFileSync(vault.passphraseFile, `${passphrase}\n`);
    // As the program makes it, at its own cost.
    expect((await referral(vault, ["vault", "init", ...withPassphrase])).code).toBe(0);
    const saved = await referral(vault, ["start", "--answers", "docs/examples/wage-claim.yaml", "--save"]);
    const [, name] = /Case (R-\w{4}-\w{4}) is saved/.exec(saved.err) ?? [];
    const folder = join(bare, "data/referral");
    const out = join(home, "opened");
    const screen = new Screen(`age -d -i ${folder}/identity.age -o ${out} ${folder}/cases/${name}.age; echo "exit=$?."`);
    await screen.see("Enter passphrase");
    screen.press(passphrase);
    screen.press("\r");
    await screen.see("exit=0.");
    expect(readFileSync(out, "utf8")).toContain(`"code":"${name}"`);
  }),
);

test.skipIf(!hasAge)("what age seals for recipients.txt opens here", () =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    age(["-R", vault.recipients, "-o", vault.fileOf(code)], draft(code));
    const show = await referral(vault, ["case", "show", code, ...withPassphrase]);
    expect({ code: show.code, err: show.err }).toEqual({ code: 0, err: "" });
    expect(show.out).toContain(code);
    const screen = new Screen(`$REFERRAL resume ${code}`, { env: vault.env });
    await screen.secret(passphrase);
    expect((await screen.waiting())?.ask).toBe("In which role are you here?");
    screen.kill();
    // And goes on being written to.
    expect((await referral(vault, keep(code))).code).toBe(0);
    expect((await vault.read(code)).startsWith(draft(code))).toBe(true);
  }),
);

test.skipIf(!hasAge)("the second key, made by age-keygen, opens what is saved", () =>
  withFolder(async (home) => {
    const key = join(home, "second.txt");
    spawnSync("age-keygen", ["-o", key]);
    const [, recipient = ""] = /public key: (age1\w+)/.exec(readFileSync(key, "utf8")) ?? [];
    await withSavedCase(
      async (vault) => {
        expect(age(["-d", "-i", key, vault.fileOf(code)])).toBe(await vault.read(code));
      },
      [recipient],
    );
    // Somebody else's does not.
    await withSavedCase(async (vault) => {
      expect(() => age(["-d", "-i", key, vault.fileOf(code)])).toThrow("no identity matched");
    });
  }),
);
