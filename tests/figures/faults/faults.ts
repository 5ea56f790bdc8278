import { type Ended, eventsOf, said, type TestVault } from "../../vault/test-vault.ts";

/** What was tried, and what did not go as promised. */
export class Faults {
  readonly wrong: string[] = [];
  readonly counts = new Map<string, number>();
  part = "";

  /** It ends with this code, and says this. */
  expect(what: string, { code, err, out }: Pick<Ended, "code" | "err" | "out">, exit: number, message: string): void {
    this.counts.set(this.part, (this.counts.get(this.part) ?? 0) + 1);
    if (code !== exit || !said(err + out).includes(message))
      this.wrong.push(`${this.part}, ${what}: exit ${code}, not ${exit} with "${message}": ${said(err + out).slice(0, 400)}`);
  }

  same(what: string, before: unknown, after: unknown): void {
    if (JSON.stringify(before) !== JSON.stringify(after)) this.wrong.push(`${this.part}, ${what}: ${JSON.stringify(after).slice(0, 400)}`);
  }

  /** All that was there is there, and so many entries more. */
  async keeps(what: string, vault: TestVault, code: string, before: string, more: readonly number[]): Promise<void> {
    try {
      const now = await vault.read(code);
      const added = eventsOf(now).length - eventsOf(before).length;
      if (!now.startsWith(before) || !more.includes(added)) this.wrong.push(`${this.part}, ${what}: ${added} entries more`);
    } catch (error) {
      this.wrong.push(`${this.part}, ${what}: ${String(error)}`);
    }
  }
}
