import { describe, expect, test } from "vitest";
import { width } from "../../src/formats/view/width.ts";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";

const exported = (...argv: readonly string[]) => runIn({ directory }, "export", ...argv);

describe("a selection on paper", () => {
  test.each(["text", "markdown"])("%s says what is offered, to whom, how to call, and how that is known", async (format) => {
    const { out } = await exported("be-payoke", "be-pag-asa", "lu-info-traite", "--format", format);
    await expect(out).toMatchFileSnapshot(`golden/selection.${format === "text" ? "txt" : "md"}`);
  });

  test("text has 80 columns; only a link may be longer", async () => {
    const { out } = await exported("--format", "text");
    for (const line of out.split("\n").filter((one) => !one.includes("http"))) expect(width(line)).toBeLessThanOrEqual(80);
  });

  test("a withheld address says so; who is closed for good is left out", async () => {
    const withheld = directory.organization("be-payoke");
    expect(withheld?.address_withheld).toBe(true);
    expect((await exported("be-payoke", "--format", "text")).out).toContain("The address is confidential");
  });
});
