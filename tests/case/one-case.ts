import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseRecord } from "../../src/core/case/case-record.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn, type World } from "../fakes/io.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

/* Commands on one saved case, the wage claim, in this process, on a real vault in a folder of the test's own. */
export const at = "2026-11-23T10:15:00Z";
export const now = "2026-11-23T12:00:00Z";
export const receiver = "pt-linha-migrantes";
export const number = "R-AAAA-AAA2";
export const sent: CaseEvent = { kind: "sent", at, receiver, way: "in_hand" };

interface Given {
  readonly more?: readonly CaseEvent[];
  readonly clock?: string;
  readonly opened?: Directory;
  readonly files?: Map<string, string>;
  readonly prompter?: Prompter;
}

interface OneCase {
  /** Puts the wage claim into the vault, with what happened since, and runs a command on it. */
  run(argv: readonly string[], given?: Given): Promise<Ran>;
  /** Runs a command on what is in the vault already. */
  goOn(argv: readonly string[], world?: Partial<World>): Promise<Ran>;
  put(events: readonly CaseEvent[]): Promise<void>;
  text(): Promise<string>;
  events(): Promise<readonly CaseEvent[]>;
  record(): Promise<CaseRecord>;
}

/** Made before the tests of a file, and gone after them. `of`: what the case holds, if not what its file says alone. */
export const oneCase = (of: () => readonly CaseEvent[] = () => eventsOf("wage-claim", at)): OneCase => {
  let home = "";
  let vault: TestVault;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "referral-case-"));
    vault = await makeTestVault(home);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const goOn = (argv: readonly string[], world: Partial<World> = {}): Promise<Ran> =>
    runIn({ directory, env: vault.env, lines: [passphrase], clock: now, ...world }, ...argv);
  const put = (events: readonly CaseEvent[]) => vault.put(code, writeCase(events));
  const events = async () => eventsIn(await vault.read(code));
  return {
    run: async (argv, { more = [], opened = directory, ...world } = {}) => {
      await put([...of(), ...more]);
      return goOn(argv[1] === "erase" ? argv : [...argv, ...withPassphrase], { ...world, directory: opened });
    },
    goOn,
    put,
    text: () => vault.read(code),
    events,
    record: async () => recordOf(await events()),
  };
};
