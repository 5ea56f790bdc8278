import { rmSync, writeFileSync } from "node:fs";
import { eachOf, withFolder } from "../program/program.ts";
import { draft, type Ended, eventsOf, keep, makeTestVault, referral, startReferral, type TestVault } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";
import { brokenDisk, lockOfTheDead } from "./killed.ts";

const code = "R-2345-6789";

/** How the sessions ended, against what the case holds. */
class Account {
  saved = 0;
  refused = 0;
  readonly wrong: string[] = [];

  note(what: string, { code: exit, err }: Ended): void {
    if (exit === 0) this.saved++;
    else if (exit === 9 && /another session/.test(err)) this.refused++;
    else this.wrong.push(`${what}: exit ${exit}: ${err}`);
  }

  async settle(what: string, vault: TestVault): Promise<void> {
    const there = eventsOf(await vault.read(code)).length - eventsOf(draft(code)).length;
    if (there !== this.saved) this.wrong.push(`${what}: ${this.saved} were told that it is saved, ${there} are there`);
  }
}

/** Both at once, as it comes. Every other round finds the lock of a session that was killed, and both want to take it over. */
const race = async (vault: TestVault, rounds: number, deadLock: Uint8Array): Promise<Account> => {
  const account = new Account();
  await vault.put(code, draft(code));
  for (let round = 1; round <= rounds; round++) {
    if (round % 2 === 0) writeFileSync(vault.lockOf(code), deadLock);
    await eachOf(["one", "the other"], async (who) => account.note(`round ${round}, ${who}`, await referral(vault, keep(code))), 2);
    await account.settle(`round ${round}`, vault);
  }
  if (account.saved < rounds) account.wrong.push("a round in which nobody could save");
  return account;
};

/**
 * One stands still before its first, its second … operation on the disk, while another comes and stands still in the middle
 * of writing, if it gets there. Then the first goes on to its end, and the second after it.
 */
const interleave = async (vault: TestVault, deadLock: Uint8Array, step: number): Promise<{ readonly account: Account; ways: number }> => {
  const start = (place: string) =>
    startReferral(vault, keep(code), { preload: [brokenDisk], env: { DISK_BELOW: vault.cases, DISK_WAIT: place } });
  const account = new Account();
  await vault.put(code, draft(code));
  for (let n = 1; ; n += step) {
    writeFileSync(vault.lockOf(code), deadLock);
    const first = start(String(n));
    const isReached = await first.waits;
    const second = start("fsync");
    await second.waits;
    first.goOn();
    account.note(`the first, still before ${n}`, await first.ended);
    second.goOn();
    account.note(`the second, while the first stood before ${n}`, await second.ended);
    await account.settle(`standing still before ${n}`, vault);
    if (!isReached) return { account, ways: Math.ceil(n / step) };
  }
};

/** Two sessions write to one case at once: each has saved, or was told that it has not. */
export const f19 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    await vault.put(code, draft(code));
    const deadLock = await lockOfTheDead(vault, code);
    rmSync(vault.lockOf(code));
    const rounds = full ? 200 : 6;
    const raced = await race(vault, rounds, deadLock);
    // With a dead lock there everything is done that is done without one, and more.
    const dead = await interleave(vault, deadLock, full ? 1 : 2);
    const accounts = [raced, dead.account];
    const wrong = accounts.flatMap((one) => one.wrong);
    const sum = (count: (one: Account) => number) => accounts.map(count).reduce((a, b) => a + b);
    return {
      id: "F19",
      what: "two sessions on one case",
      promised: "200 rounds: a lock, never a lost write",
      measured: `${rounds} rounds and ${dead.ways} ways in between each other: ${sum(({ saved }) => saved)} saved, ${sum(({ refused }) => refused)} refused, ${wrong.length} wrong${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0 && dead.ways > (full ? 14 : 7),
    };
  });
