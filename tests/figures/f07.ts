import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withFolder } from "../program/program.ts";
import { fullDisk, fullWhileTyping, readOnly, realFaults } from "./faults/disk.ts";
import { Faults } from "./faults/faults.ts";
import { badLocale, clockBack, noHome } from "./faults/machine.ts";
import type { Figure } from "./figure.ts";

const parts = { fullDisk, readOnly, realFaults, fullWhileTyping, noHome, badLocale, clockBack };

/** The machine fails: its own message and exit code each time, and nothing that was saved is lost. */
export const f07 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    const faults = new Faults();
    for (const [name, part] of Object.entries(parts)) {
      mkdirSync(join(home, name));
      faults.part = name;
      await part(join(home, name), faults, full);
    }
    const { wrong, counts } = faults;
    return {
      id: "F7",
      what: "disk full, read-only folder, no home, bad locale, clock set back",
      promised: "its own message and exit code, 0 lost",
      measured: `${[...counts].map(([name, count]) => `${name} ${count}`).join(", ")}: ${wrong.length} wrong${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0 && counts.size === Object.keys(parts).length,
    };
  });
