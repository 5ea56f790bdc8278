import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eachOf, withFolder } from "../program/program.ts";
import { inProcess } from "../vault/in-process.ts";
import { draft, type Ended, eventsOf, keep, makeTestVault, referral, type TestVault } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";
import { brokenDisk, lockOfTheDead, momentsOf, type Start } from "./killed.ts";
import { killPassphrases } from "./killed-passphrases.ts";

const code = "R-2345-6789";

/** What a killed session has left: nothing, its lock, or its lock and that of one who was taking it over. */
const leftovers = ["nothing", "lock", "turn"] as const;

/** One save, killed at every moment. After each kill: is the case whole, and does the next run come through? */
class KilledSave {
  readonly wrong: string[] = [];
  kills = 0;
  readonly #vault: TestVault;
  #text = "";

  constructor(vault: TestVault) {
    this.#vault = vault;
  }

  /** With `every`, only at every third moment, say; `first` says where to begin. */
  async run(left: (typeof leftovers)[number], every: number, first: number): Promise<void> {
    const { cases, folder, lockOf } = this.#vault;
    const start: Start = (env) => referral(this.#vault, keep(code), { preload: [brokenDisk], env: { DISK_BELOW: cases, ...env } });
    await this.#anew();
    const deadLock = await lockOfTheDead(this.#vault, code);
    const begin = async () => {
      await this.#anew();
      if (left !== "nothing") writeFileSync(lockOf(code), deadLock);
      if (left === "turn") writeFileSync(`${lockOf(code)}.turn`, deadLock);
    };
    await begin();
    const moments = await momentsOf(start, join(folder, "../log"));
    for (const at of moments.filter((_, n) => n % every === first % every)) {
      await begin();
      const ended = await start({ DISK_KILL: at });
      if (ended.signal === "SIGKILL") this.kills++;
      else this.wrong.push(`${at}: was not killed, exit ${ended.code}: ${ended.err}`);
      await this.#look(`${left} left, killed ${at}`, [0, 1]);
      this.#mustComeThrough(`after the kill ${at}, ${left} left before it`, await inProcess(this.#vault, keep(code)));
      await this.#look(`after the run after the kill ${at}`, [1]);
      const other = readdirSync(cases).filter((name) => name !== `${code}.age`);
      if (other.length > 0) this.wrong.push(`${at}, ${left} left: lying about afterwards: ${other.join(", ")}`);
    }
  }

  async #anew(): Promise<void> {
    rmSync(this.#vault.cases, { recursive: true });
    mkdirSync(this.#vault.cases, { mode: 0o700 });
    this.#text = draft(code);
    await this.#vault.put(code, this.#text);
  }

  /** Everything that was there is there, and so many entries more. */
  async #look(what: string, more: readonly number[]): Promise<void> {
    const { cases, fileOf } = this.#vault;
    if (!existsSync(fileOf(code))) return void this.wrong.push(`${what}: the case is gone; ${readdirSync(cases).join(", ")}`);
    try {
      const now = await this.#vault.read(code);
      const added = eventsOf(now).length - eventsOf(this.#text).length;
      if (!now.startsWith(this.#text) || !more.includes(added)) this.wrong.push(`${what}: ${added} entries more`);
      this.#text = now;
    } catch (error) {
      this.wrong.push(`${what}: ${String(error)}`);
    }
  }

  #mustComeThrough(what: string, { code: exit, err }: Ended): void {
    if (exit !== 0) this.wrong.push(`${what}, the next run ends with ${exit}: ${err}`);
  }
}

/** Killed (kill -9) at every operation on the disk: every case can be read, and no more than the newest answer is missing. */
export const f06 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    // Each save at a share of its moments, the next save at the next ones: all come round many times.
    const [saves, every] = full ? [500, 8] : [leftovers.length, leftovers.length];
    const left = Array.from({ length: saves }, (_, n) => n);
    const wrong: string[] = [];
    let kills = 0;
    await eachOf(
      ["one", "two"],
      async (name) => {
        mkdirSync(join(home, name));
        const vault = await makeTestVault(join(home, name));
        for (let one = left.pop(); one !== undefined; one = left.pop()) {
          const save = new KilledSave(vault);
          await save.run(leftovers[one % leftovers.length] ?? "nothing", every, Math.floor(one / leftovers.length));
          kills += save.kills;
          wrong.push(...save.wrong);
        }
      },
      2,
    );
    const passphrases = await killPassphrases(home, full);
    wrong.push(...passphrases.wrong);
    return {
      id: "F6",
      what: "kill -9 at every write, rename and flush",
      promised: "500 saves: 0 unreadable, at most 1 answer lost; no vault without its key",
      measured: `${saves} saves killed ${kills} times (each at every ${every}th of its moments, in turn), new vaults and passphrases ${passphrases.kills} times: ${wrong.length} wrong${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0,
    };
  });
