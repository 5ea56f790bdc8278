import { randomBytes } from "node:crypto";
import { type Answer, type Known, skipLine } from "../terminal/caseworker.ts";
import type { Waiting } from "../terminal/screen.ts";
import { wageClaim } from "../terminal/wage-claim.ts";
import { type Seeker, seeker } from "./traces.ts";

/** Typed, but no free text: what these questions take. */
const noText: Known = {
  "In which language was this": "Nepali",
  "When did you ask them": "now",
  "When was this yes given": "now",
  "Until which day": "-",
  "When is the appointment": "-",
  "What is your date of birth": "1963-02-28",
};

/** Those of the case by hand that are texts: canaries stand there. */
const texts = ["Why do you judge it so", "At what times is it safe", "What would you like to be called", "What is your organisation"];

const fixed: Known = { ...Object.fromEntries(Object.entries(wageClaim).filter(([start]) => !texts.includes(start))), ...noText };

/**
 * Invented values, two for each question that takes a text: unlike any word of the program, of the directory and of other
 * runs. Every second one has a letter outside ASCII.
 */
export class Canaries {
  readonly mark = `q${randomBytes(6).toString("hex")}`;
  readonly #byAsk = new Map<string, readonly string[]>();
  #drawn = 0;

  /** Typed at the prompt that asks for it. */
  readonly passphrase = `${this.#next()} ${this.#next()}`;

  #next(): string {
    const n = this.#drawn++;
    return `${n % 2 === 0 ? "z" : "ž"}${this.mark}${n.toString(36).padStart(2, "0")}z`;
  }

  for(ask: string): readonly string[] {
    const drawn = this.#byAsk.get(ask) ?? [this.#next(), this.#next()];
    this.#byAsk.set(ask, drawn);
    return drawn;
  }

  /** Those that were typed where the question begins so. */
  under(start: string): readonly string[] {
    return [...this.#byAsk].filter(([ask]) => ask.startsWith(start)).flatMap(([, drawn]) => drawn);
  }

  /** All that were typed so far. */
  get typed(): readonly string[] {
    return [...this.passphrase.split(" "), ...[...this.#byAsk.values()].flat()];
  }

  get seek(): Seeker {
    return seeker(this.typed, this.mark);
  }

  /** The answer to any question of the case by hand. */
  readonly reply = ({ ask, kind }: Waiting): Answer => {
    const known = Object.entries(fixed).find(([start]) => ask.startsWith(start));
    if (known) return known[1];
    if (kind !== "type") return skipLine;
    // A telephone number needs digits in a row; what is looked for stands behind them.
    return [...(/^At which (?:work )?number/.test(ask) ? ["+999 100 100"] : []), ...this.for(ask)].join(", ");
  };

  /** True where this question gets canaries. */
  isText({ ask, kind }: Waiting): boolean {
    return kind === "type" && !Object.keys(fixed).some((start) => ask.startsWith(start));
  }
}
