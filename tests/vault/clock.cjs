/* Loaded before the program (node -r): its clock goes CLOCK_SHIFT minutes ahead, or behind where that is negative. */
const Real = Date;
const shift = Number(process.env.CLOCK_SHIFT ?? 0) * 60_000;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...given);
  }
  static now() {
    return Real.now() + shift;
  }
};
