import fc from "fast-check";

/** A number that the project promises, measured. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly promised: string;
  readonly measured: string;
  readonly ok: boolean;
}

/** The same runs every time, unless a seed is given: a red test must be red again. */
const seed = Number(process.env.FC_SEED ?? 20_261_123);

/** Runs a property to its first counterexample, which is then the measure. */
export const check = async <T>(
  property: fc.IAsyncProperty<T>,
  numRuns: number,
): Promise<{ readonly failed: string | undefined; readonly runs: number }> => {
  const found = await fc.check(property, { numRuns, seed, endOnFailure: true });
  if (!found.failed) return { failed: undefined, runs: found.numRuns };
  const reason = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return { failed: `run ${found.numRuns} of seed ${found.seed}: ${reason.slice(0, 1500)}`, runs: found.numRuns };
};

/** `FULL=1` counts as often as the project promises; without it the same is done with little, so that it stays quick. */
export const full = process.env.FULL === "1";

/** `npm run figures` shows them; a plain test run says nothing. */
export const print = ({ id, what, promised, measured, ok }: Figure): void => {
  if (process.env.FIGURES !== "print") return;
  const counts = full ? "" : " (reduced; FULL=1 counts all)";
  console.log(`${ok ? "ok  " : "FAIL"} ${id} ${what}${counts}\n       promised  ${promised}\n       measured  ${measured}`);
};
