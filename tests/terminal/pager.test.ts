import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { example, withFolder } from "../program/program.ts";
import { Screen } from "./screen.ts";

/** A pager that keeps what it is given, as some do. */
const inHome = (
  work: (at: { home: string; kept: () => string | undefined; run: (line: string, env?: object) => Promise<string> }) => Promise<void>,
) =>
  withFolder(async (home) => {
    const pager = join(home, "pager");
    const file = join(home, "kept");
    writeFileSync(pager, `#!/bin/sh\nprintf '%s %s\\n' "$LESSHISTFILE" "$LESSSECURE" > ${file}\ncat >> ${file}\necho paged.\n`);
    chmodSync(pager, 0o755);
    await work({
      home,
      kept: () => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
      run: async (line, env = {}) => {
        const screen = new Screen(line, { env: { HOME: home, REFERRAL_PAGER: pager, PAGER: pager, ...env }, rows: 10 });
        await screen.end();
        return screen.raw;
      },
    });
  });

test("what is longer than the screen goes to the pager that was named for this tool, which may keep no history", () =>
  inHome(async ({ run, kept }) => {
    expect(await run("$REFERRAL show be-payoke")).toContain("paged.");
    expect(kept()).toMatch(/^- 1\n/);
    expect(kept()).toContain("+32 3 201 16 90");
  }));

for (const [why, line, env] of [
  ["PAGER alone is no wish: it was named for other things", "$REFERRAL show be-payoke", { REFERRAL_PAGER: "" }],
  ["short", "$REFERRAL list kinds --country BE", {}],
  ["accessible mode: a pager draws the screen anew", "$REFERRAL show be-payoke --accessible", {}],
  ["piped", "$REFERRAL show be-payoke | cat", {}],
  ["of a case, invented or not", `$REFERRAL start --answers ${example}`, {}],
] as const)
  test(`no pager: ${why}`, () =>
    inHome(async ({ run, kept }) => {
      const shown = await run(line, env);
      expect(shown.length).toBeGreaterThan(50);
      expect(kept()).toBeUndefined();
    }));

test("no pager where the caseworker's own folders are laid over the directory", () =>
  inHome(async ({ home, run, kept }) => {
    mkdirSync(join(home, "mine"));
    expect(await run(`$REFERRAL show be-payoke --directory ${home}/mine`)).toContain("+32 3 201 16 90");
    expect(kept()).toBeUndefined();
  }));

test("a pager that can't be started is said, and the page is shown without it", () =>
  inHome(async ({ run }) => {
    const shown = await run("$REFERRAL show be-payoke", { REFERRAL_PAGER: "no-such-pager" });
    expect(shown).toContain("REFERRAL_PAGER: this program can't be started");
    expect(shown).toContain("+32 3 201 16 90");
  }));
