import { rmSync, writeFileSync } from "node:fs";
import { eachOf, withFolder } from "../program/program.ts";
import { draft, eventsOf, keep, makeTestVault, referral } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";
import { lockOfTheDead } from "./killed.ts";

const code = "R-2345-6789";

/** Two sessions write to one case at once: each has saved, or was told that it has not. */
export const f19 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    await vault.put(code, draft(code));
    // Every other round finds the lock of a session that was killed, and both want to take it over.
    const deadLock = await lockOfTheDead(vault, code);
    rmSync(vault.lockOf(code));
    const start = eventsOf(draft(code)).length;
    const rounds = full ? 200 : 10;
    const wrong: string[] = [];
    let [saved, refused] = [0, 0];
    for (let round = 1; round <= rounds; round++) {
      if (round % 2 === 0) writeFileSync(vault.lockOf(code), deadLock);
      await eachOf(
        ["one", "the other"],
        async (who) => {
          const { code: exit, err } = await referral(vault, keep(code));
          if (exit === 0) saved++;
          else if (exit === 9 && /another session/.test(err)) refused++;
          else wrong.push(`round ${round}, ${who}: exit ${exit}: ${err}`);
        },
        2,
      );
      const there = eventsOf(await vault.read(code)).length - start;
      if (there !== saved) wrong.push(`round ${round}: ${saved} were told that it is saved, ${there} are there`);
    }
    return {
      id: "F19",
      what: "two sessions on one case",
      promised: "200 rounds: a lock, never a lost write",
      measured: `${rounds} rounds: ${saved} saved, ${refused} refused, ${wrong.length} wrong${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0 && saved >= rounds,
    };
  });
