import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import { newIdentity, recipientOf, unsealer } from "../../src/ports/vault/sealing.ts";
import { callHere } from "../program/here.ts";
import { bareEnv, withFolder } from "../program/program.ts";
import { type Known, walkThrough, walkUntil } from "../terminal/caseworker.ts";
import { Screen } from "../terminal/screen.ts";
import { program } from "../terminal/session.ts";
import { eventsOf, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { motherAndChild } from "./mother-and-child.ts";

/*
 * One case from its first word to its last, by the built program, at a clock that stands still at each command. What it says
 * stands in `life.txt`, to be read like a story; `vitest -u` writes it anew.
 */
const clock = join(import.meta.dirname, "../vault/clock.cjs");

class Story {
  readonly #vault: TestVault;
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];

  constructor(vault: TestVault, names: Readonly<Record<string, string>>) {
    this.#vault = vault;
    for (const [text, name] of Object.entries(names)) this.#names.set(text, name);
  }

  /** A name for a random number, the same wherever it stands. */
  name(text: string, name: string): void {
    this.#names.set(text, name);
  }

  tell(text: string): void {
    this.#lines.push(text);
  }

  /** Runs a command at this time, and tells what it said. */
  async run(at: string, ...argv: readonly string[]): Promise<number | null> {
    const ends = argv[0] === "case" && argv[1] === "erase" ? argv : [...argv, ...withPassphrase];
    const { code, out, err } = await callHere(ends, { env: bareEnv(this.#vault.env), clock: at, lines: [passphrase] });
    const talk = err.split("\n").slice(0, -1);
    this.#lines.push(
      "",
      `[${at}] $ referral ${argv.join(" ")}`,
      ...out.split("\n").slice(0, -1),
      ...talk.map((line) => `! ${line}`),
      `= ${code}`,
    );
    return code;
  }

  get text(): string {
    return [...this.#names].reduce((text, [from, to]) => text.replaceAll(from, to), `${this.#lines.join("\n")}\n`);
  }
}

/** At a terminal, at this time. */
const terminalAt = (vault: TestVault, at: string, line: string): Screen =>
  new Screen(line, { env: { ...vault.env, CLOCK_AT: at, NODE_OPTIONS: `-r ${clock}` } });

/** Types a case to this question and pulls the plug. Gives the question that then stood there. */
const startAndKill = async (vault: TestVault, at: string, until: string): Promise<string> => {
  const screen = terminalAt(vault, at, program("start"));
  await walkUntil(screen, motherAndChild, until);
  const stood = (await screen.waiting())?.ask ?? "";
  screen.kill();
  await screen.end();
  return stood;
};

/** What is still to be asked: answers that were given before the plug was pulled must not be asked again. */
const from = (known: Known, start: string): Known => {
  const keys = Object.keys(known);
  return Object.fromEntries(keys.slice(keys.indexOf(start)).map((key) => [key, known[key] ?? ""]));
};

const resumeToTheEnd = async (vault: TestVault, at: string, sheets: string, until: string): Promise<string> => {
  const screen = terminalAt(vault, at, `$REFERRAL resume --sheet person > ${sheets}`);
  await screen.see("Passphrase of the vault");
  screen.press(`${passphrase}\r`);
  const stands = (await screen.waiting())?.ask ?? "";
  await walkThrough(screen, from(motherAndChild, until));
  expect(await screen.end()).toBe(0);
  return stands;
};

const numbersIn = async (vault: TestVault, code: string): Promise<Readonly<Record<string, string>>> =>
  recordOf(eventsOf(await vault.read(code))).numbers;

test("a whole life of a case", { timeout: 240_000 }, () =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    const out = join(home, "out");
    const receiversSecret = await newIdentity();
    const key = await recipientOf(receiversSecret);
    mkdirSync(out);
    const story = new Story(vault, { [out]: "OUT", [key]: "age1RECEIVER" });

    const until = "Which of these would you like to go to";
    const stood = await startAndKill(vault, "2026-11-23T10:15:00Z", until);
    const [file = "", ...others] = readdirSync(vault.cases).filter((name) => name.endsWith(".age"));
    expect(others).toEqual([]);
    const code = file.slice(0, -".age".length);
    story.name(code, "R-CASE-CASE");
    story.tell(`[2026-11-23T10:15:00Z] $ referral start   (at a terminal; killed with -9 at: ${stood})`);

    const sheets = join(home, "sheets.txt");
    const stands = await resumeToTheEnd(vault, "2026-11-23T10:40:00Z", sheets, until);
    expect(stands).toBe(stood);
    story.tell(`[2026-11-23T10:40:00Z] $ referral resume --sheet person   (at a terminal; stands at: ${stands})`);
    expect(readFileSync(sheets, "utf8")).not.toMatch(/PAG-ASA|Payoke|shelter|Amina/i);
    const { "be-pag-asa": first = "", "be-payoke": second = "" } = await numbersIn(vault, code);
    story.name(first, "R-PAGA-SAAA");
    story.name(second, "R-PAYO-KEEE");

    // Sent, and silence.
    await story.run("2026-11-23T10:45:00Z", "cases");
    await story.run("2026-11-23T10:45:00Z", "case", "send", code, "--to", "be-pag-asa", "--recipient", key, "--output", out);
    await story.run("2026-11-23T10:50:00Z", "cases", "--due");
    await story.run("2026-11-24T11:00:00Z", "cases", "--due");
    const asked = ["case", "follow-up", code, "--whom", "receiver", "--about", "be-pag-asa", "--result", "no_answer"];
    await story.run("2026-11-24T11:00:00Z", ...asked);
    await story.run("2026-11-25T11:00:00Z", "cases", "--due");
    await story.run("2026-11-25T11:00:00Z", ...asked, "--give-up");

    // What was sealed opens with the receiver's key alone, and holds what was agreed.
    const opened = await unsealer(receiversSecret)(readFileSync(join(out, `${first}.html.age`)));
    expect(opened).toEqual({ text: expect.stringContaining("Amina") });
    expect("text" in opened && /000 111|blue kettle|French/.test(opened.text)).toBe(false);

    // The second in line answers by its slip.
    await story.run("2026-11-25T11:10:00Z", "case", "send", code, "--to", "be-payoke", "--output", out);
    await story.run("2026-11-25T11:15:00Z", "cases");
    const slip = join(out, `${second}-reply.yaml`);
    const filled = readFileSync(slip, "utf8")
      .replace(/^received_at:/m, "received_at: 2026-11-25T15:00:00Z")
      .replace(/^received_by:/m, "received_by: the intake worker")
      .replace(/^decision:/m, "decision: accepted");
    writeFileSync(slip, filled);
    await story.run("2026-11-26T09:00:00Z", "case", "reply", code, "--file", slip);
    expect(await story.run("2026-11-26T09:00:00Z", "case", "close", code, "--reason", "needs_met")).toBe(7);

    // Accepted is not seen: the person is asked.
    await story.run("2026-11-28T10:00:00Z", "cases", "--due");
    await story.run("2026-11-28T10:00:00Z", "case", "follow-up", code, "--whom", "person", "--result", "no_answer");
    await story.run(
      "2026-11-28T18:00:00Z",
      "case",
      "follow-up",
      code,
      "--whom",
      "person",
      "--result",
      "reached",
      "--about",
      "be-payoke",
      "--outcome",
      "seen",
    );
    await story.run("2026-12-12T10:00:00Z", "cases", "--due");
    await story.run(
      "2026-12-12T10:00:00Z",
      "case",
      "follow-up",
      code,
      "--whom",
      "person",
      "--result",
      "reached",
      "--about",
      "be-payoke",
      "--outcome",
      "completed",
    );

    // The yes to the first is taken back: nothing goes there any more.
    await story.run("2026-12-12T10:05:00Z", "case", "withdraw", code, "--to", "be-pag-asa");
    expect(await story.run("2026-12-12T10:06:00Z", "case", "send", code, "--to", "be-pag-asa", "--output", out)).toBe(7);
    await story.run("2026-12-12T10:10:00Z", "case", "show", code);
    const confirmed = ["--person-view-asked", "yes", "--safety-plan-left", "yes", "--way-back-explained", "yes", "--receivers-told", "yes"];
    expect(await story.run("2026-12-12T10:15:00Z", "case", "close", code, "--reason", "needs_met", ...confirmed)).toBe(0);
    expect(await story.run("2026-12-12T10:16:00Z", "cases")).toBe(4);

    // Its time is over, and somebody says yes.
    await story.run("2027-03-13T09:00:00Z", "cases", "--expired");
    expect(await story.run("2027-03-13T09:01:00Z", "case", "erase", code, "--confirm", code)).toBe(0);
    expect(await story.run("2027-03-13T09:02:00Z", "cases", "--all")).toBe(4);
    expect(readdirSync(vault.cases)).toEqual([]);

    await expect(story.text).toMatchFileSnapshot(join(import.meta.dirname, "life.txt"));
  }),
);
