import { describe, expect, test } from "vitest";
import { exportFormats } from "../../src/commands/export/export-options.ts";
import type { Organization } from "../../src/core/directory/model.ts";
import { width } from "../../src/formats/view/width.ts";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";
import { record } from "../search/records.ts";
import { directoryOf } from "./about.ts";

const exported = (...argv: readonly string[]) => runIn({ directory }, "export", ...argv);

describe("a selection on paper", () => {
  test.each(["text", "markdown"])("%s says what is offered, to whom, how to call, and how that is known", async (format) => {
    const { code, out } = await exported("be-payoke", "be-pag-asa", "li-iom", "--format", format);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/selection.${format === "text" ? "txt" : "md"}`);
  });

  test("text has 80 columns; only a link may be longer", async () => {
    const { out } = await exported("--format", "text");
    for (const line of out.split("\n").filter((one) => !one.includes("http"))) expect(width(line)).toBeLessThanOrEqual(80);
  });

  test("who is closed for good is on no paper, and in data with that status; who is closed for now says so first", async () => {
    const closed = (status: Organization["status"]) =>
      directoryOf([record("be-open"), record("be-shut", { status, office_address: "Made-up street 1", address_withheld: true })]);
    const ask = (status: Organization["status"], ...argv: readonly string[]) => runIn({ directory: closed(status) }, "export", ...argv);
    for (const format of ["text", "markdown", "vcard"]) expect((await ask("defunct", "--format", format)).out).not.toContain("be-shut");
    expect((await ask("defunct", "--format", "ndjson")).out).toContain('"status":"defunct"');
    expect((await ask("temporarily_closed", "--format", "text")).out).toMatch(/Made-up be-shut\n {2}temporarily closed\n/);
    // A record with both is refused when it is compiled; here it comes as if it had not been.
    for (const format of exportFormats.filter((one) => one !== "xlsx"))
      expect((await ask("active", "--format", format)).out).not.toContain("Made-up street");
  });
});
