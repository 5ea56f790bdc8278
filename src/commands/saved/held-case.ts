import { apply, emptyCase, recordOf } from "../../core/case/apply.ts";
import type { CaseRecord } from "../../core/case/case-record.ts";
import type { CaseEvent } from "../../core/case/event.ts";
import type { Instant } from "../../core/day.ts";
import { writeCase } from "../../formats/case-file.ts";
import type { Hold } from "../../ports/vault.ts";

type Undated<E> = E extends unknown ? Omit<E, "at"> : never;
/** What happened, before the clock has dated it. */
export type Happening = Undated<CaseEvent>;

/** A case that this process alone may write. Each addition is on disk before it counts here. */
export class HeldCase {
  readonly code: string;
  readonly #hold: Hold;
  readonly #clock: () => Instant;
  #events: readonly CaseEvent[];
  #record: CaseRecord;

  constructor(code: string, hold: Hold, clock: () => Instant, events: readonly CaseEvent[] = []) {
    this.code = code;
    this.#hold = hold;
    this.#clock = clock;
    this.#events = events;
    this.#record = recordOf(events);
  }

  get record(): CaseRecord {
    return this.#record;
  }

  get events(): readonly CaseEvent[] {
    return this.#events;
  }

  /** All of these or none. A clock that went back never puts an event before one that was there. @throws UserError disk or locked */
  async add(...happenings: readonly Happening[]): Promise<void> {
    const at = later(this.#clock(), this.#record.last_at);
    const added = happenings.map((one) => ({ ...one, at }) as CaseEvent);
    const events = [...this.#events, ...added];
    await this.#hold.write(writeCase(events));
    this.#events = events;
    this.#record = added.reduce(apply, this.#record);
  }

  /** The file goes; the case begins anew when something is added again. */
  erase(): void {
    this.#hold.erase();
    this.#events = [];
    this.#record = emptyCase;
  }

  release(): void {
    this.#hold.release();
  }
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
