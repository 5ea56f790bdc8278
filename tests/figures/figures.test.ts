import { expect, test } from "vitest";
import { f24 } from "./f24.ts";
const N = Number(process.env.N ?? 300);
test("F24", async () => {
  const t = performance.now();
  const figure = await f24(N);
  console.log(figure.measured, performance.now() - t);
  expect(figure.ok).toBe(true);
});
