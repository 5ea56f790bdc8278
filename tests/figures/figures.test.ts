import { afterAll, expect, test } from "vitest";
import { f01 } from "./f01.ts";
import { f02 } from "./f02.ts";
import { f03 } from "./f03.ts";
import { f04 } from "./f04.ts";
import { f06 } from "./f06.ts";
import { f07 } from "./f07.ts";
import { f08 } from "./f08.ts";
import { f09 } from "./f09.ts";
import { f10 } from "./f10.ts";
import { f11 } from "./f11.ts";
import { f12 } from "./f12.ts";
import { f16 } from "./f16.ts";
import { f17 } from "./f17.ts";
import { f18 } from "./f18.ts";
import { f19 } from "./f19.ts";
import { f20 } from "./f20.ts";
import { f21 } from "./f21.ts";
import { f22 } from "./f22.ts";
import { f24 } from "./f24.ts";
import { f27 } from "./f27.ts";
import { f28 } from "./f28.ts";
import { f29 } from "./f29.ts";
import { type Figure, full, print } from "./figure.ts";

const runs = (many: number, few: number): number => (full ? Number(process.env.FIGURES_RUNS ?? many) : few);

const figures: readonly (readonly [id: string, measure: () => Promise<Figure>])[] = [
  ["F1", () => f01(full)],
  ["F2", () => f02(full)],
  ["F3", () => f03()],
  ["F4", () => f04(full)],
  ["F6", () => f06(full)],
  ["F7", () => f07(full)],
  ["F8", () => f08(full)],
  ["F9", () => f09()],
  ["F10", () => f10()],
  ["F11", () => f11(runs(10_000, 250))],
  ["F12", () => f12(full)],
  ["F16", () => f16(full)],
  ["F17", () => f17(full)],
  ["F18", () => f18(full ? 1 : 5)],
  ["F19", () => f19(full)],
  ["F20", () => f20(runs(5000, 120))],
  ["F21", () => f21()],
  ["F22", () => f22(runs(1000, 120))],
  ["F24", () => f24(runs(5000, 150))],
  ["F27", () => f27(full)],
  ["F28", () => f28(runs(10_000, 300))],
  // A handful of mutants shows nothing: they are counted in full or not at all.
  ...(full ? [["F29", () => f29(Number(process.env.MUTANTS ?? 100_000), 2)] as const] : []),
];
const measured: Figure[] = [];

test.each(figures)(
  "%s holds what is promised",
  async (_, measure) => {
    const figure = await measure();
    measured.push(figure);
    expect(figure.ok, `${figure.promised} / ${figure.measured}`).toBe(true);
  },
  full ? 3_600_000 : 180_000,
);

afterAll(() => {
  for (const figure of measured) print(figure);
});
