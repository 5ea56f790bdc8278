import { expect, test } from "vitest";
import { f28 } from "./f28.ts";
test("F28", async () => {
  const t = performance.now();
  const figure = await f28(Number(process.env.N ?? 300));
  console.log(figure.measured, performance.now() - t);
  expect(figure.ok).toBe(true);
});
