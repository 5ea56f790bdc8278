import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { bytesBelow, draft, makeTestVault, passphrase } from "../vault/test-vault.ts";
import { Screen } from "./screen.ts";

const code = "R-2345-6789";

test("the second of two sessions on one case is told who holds it, and changes nothing", () =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    await vault.put(code, draft(code));
    const first = new Screen(`bash -c 'echo "pid=$$."; exec $REFERRAL resume ${code}'`, { env: vault.env });
    await first.secret(passphrase);
    expect((await first.waiting())?.ask).toBe("In which role are you here?");
    const pid = /pid=(\d+)\./.exec(first.raw)?.[1];
    const before = bytesBelow(vault.folder);
    const second = new Screen(`$REFERRAL resume ${code}; echo "exit=$?."`, { env: vault.env });
    await second.secret(passphrase);
    expect(await second.see("exit=")).toMatch(new RegExp(`another session holds this case: process ${pid} on .*exit=9\\.`));
    expect(bytesBelow(vault.folder)).toEqual(before);
    // The first goes on as if nobody had come, and what is answered is saved.
    await first.choose("organisation");
    await first.waiting();
    expect(await vault.read(code)).toContain('"value":"ngo"');
    await first.choose("! leave");
    expect(await first.end()).toBe(3);
    // Then the case is free.
    const third = new Screen(`$REFERRAL resume ${code}; echo "exit=$?."`, { env: vault.env });
    await third.secret(passphrase);
    expect((await third.waiting())?.ask).toBe("Who else is with the person?");
    await third.choose("! leave");
    await third.see("exit=3.");
  }));
