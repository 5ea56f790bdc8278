import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { bareEnv, bin, type Called, root } from "./program.ts";

const preload = join(import.meta.dirname, "step-by-step.cjs");

/** The program, held before each step in its cache folder until it is let go. */
export class Stepped {
  readonly #child: ChildProcess;
  readonly #gate: Duplex;
  readonly #ended: Promise<Called>;
  readonly #said = { out: "", err: "" };
  #wake = () => {};
  #hasEnded = false;
  #heard = "";
  /** Where it stands, such as "renameSync /…/new-Ab1/snapshot". */
  step: string | undefined;

  constructor(argv: readonly string[], cache: string) {
    this.#child = spawn(process.execPath, ["-r", preload, bin, ...argv], {
      cwd: root,
      env: bareEnv({ XDG_CACHE_HOME: cache }),
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    this.#gate = this.#child.stdio[3] as Duplex;
    this.#gate.on("error", () => {});
    this.#gate.on("data", (data: Buffer) => this.#hear(data.toString()));
    this.#child.stdout?.on("data", (data: Buffer) => {
      this.#said.out += data.toString();
    });
    this.#child.stderr?.on("data", (data: Buffer) => {
      this.#said.err += data.toString();
    });
    this.#ended = new Promise((done) =>
      this.#child.on("close", (code, signal) => {
        this.#hasEnded = true;
        this.step = undefined;
        this.#wake();
        done({ code, signal, ...this.#said });
      }),
    );
  }

  /** Waits until it stands before a step. False: it has ended. */
  async held(): Promise<boolean> {
    while (this.step === undefined && !this.#hasEnded)
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    return this.step !== undefined;
  }

  /** Lets it take the step before which it stands. */
  go(): void {
    this.step = undefined;
    this.#gate.write("x");
  }

  /** Step by step up to the first that is meant. False: it ended without. */
  async upTo(isMeant: (step: string) => boolean): Promise<boolean> {
    while (await this.held()) {
      if (isMeant(this.step ?? "")) return true;
      this.go();
    }
    return false;
  }

  /** All the rest, and what came of it. */
  async toTheEnd(): Promise<Called> {
    await this.upTo(() => false);
    return this.#ended;
  }

  /** As when the power fails: what is on the disk stays as it is. */
  async kill(): Promise<Called> {
    this.#child.kill("SIGKILL");
    return this.#ended;
  }

  #hear(text: string): void {
    this.#heard += text;
    if (!this.#heard.endsWith("\n")) return;
    this.step = this.#heard.slice(0, -1);
    this.#heard = "";
    this.#wake();
  }
}
