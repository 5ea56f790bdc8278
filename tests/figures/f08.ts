import { readFileSync, writeFileSync } from "node:fs";
import { UserError } from "../../src/outcome.ts";
import { realVault } from "../../src/ports/vault/real-vault.ts";
import { withFolder } from "../program/program.ts";
import { draft, makeTestVault, passphrase } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";

const code = "R-2345-6789";
const size = 4096;
/** An answer that must not come out of a file that was altered, and makes it as long as it has to be. */
const canary = "Canarytown-7391";

const textThatFills = (room: number): string => {
  const text = (filled: number) => draft(code).replace("Inventedtown", canary + "x".repeat(filled));
  return text(room - text(0).length);
};

/** A sealed case of 4 KB, each byte flipped, and cut off at each length: found out every time, and nothing of it comes out. */
export const f08 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    const file = vault.fileOf(code);
    await vault.put(code, draft(code));
    const overhead = readFileSync(file).length - draft(code).length;
    await vault.put(code, textThatFills(size - overhead));
    const whole = readFileSync(file);
    const opened = await realVault(vault.env).unlock(passphrase);
    const wrong: string[] = [];
    let [flipped, cut] = [0, 0];
    const mustRefuse = async (what: string, bytes: Uint8Array): Promise<void> => {
      writeFileSync(file, bytes);
      const outcome = await opened.read(code).catch((error: unknown) => error);
      if (!(outcome instanceof UserError) || outcome.exit !== "sealed") wrong.push(`${what}: ${String(outcome).slice(0, 80)}`);
      else if ([outcome.message, ...outcome.hints].join().includes(canary)) wrong.push(`${what}: the message tells of it`);
      const all = JSON.stringify(await opened.readAll());
      if (all.includes(canary)) wrong.push(`${what}: the list tells of it`);
    };
    const step = full ? 1 : 13;
    for (let at = 0; at < whole.length; at += step, flipped++) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      await mustRefuse(`byte ${at}`, bytes);
    }
    for (let length = 0; length < whole.length; length += step, cut++) await mustRefuse(`cut at ${length}`, whole.subarray(0, length));
    writeFileSync(file, whole);
    // What is not altered opens: the refusals are not of everything.
    const untouched = (await opened.read(code)).includes(canary);
    const runs = flipped + cut;
    return {
      id: "F8",
      what: "altered files",
      promised: "each byte of a 4 KB case flipped, cut at every length: 100 % found out, 0 bytes released",
      measured: `${whole.length} bytes, ${flipped} flipped, ${cut} cut: ${runs - new Set(wrong).size} found out${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0 && whole.length === size && untouched,
    };
  });
