/*
 * Loaded before the program (node -r). CLOCK_AT: an instant at which its clock stands still. CLOCK_SHIFT: minutes that it goes
 * ahead of the real one, or behind where that is negative.
 */
const Real = Date;
const shift = Number(process.env.CLOCK_SHIFT ?? 0) * 60_000;
const at = process.env.CLOCK_AT ? Real.parse(process.env.CLOCK_AT) : undefined;
const now = () => at ?? Real.now() + shift;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
