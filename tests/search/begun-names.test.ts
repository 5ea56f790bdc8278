import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesBegunBy } from "../../src/core/search/begun-names.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { words } from "../../src/core/text.ts";
import { runIn } from "../fakes/io.ts";
import { directory } from "./directory.ts";
import { record } from "./records.ts";

const { index } = directory;
const meant = (typed: string) => namesBegunBy(index, typed, 3).map(({ id }) => id);

describe("a name that was cut short", () => {
  test.each([
    ["pay", "be-payoke"],
    ["PAYO", "be-payoke"],
    ["pag as", undefined],
    ["pa", undefined],
    ["zzz", undefined],
    ["", undefined],
    ["pay zzz", undefined],
  ])("%s: %s first", (typed, id) => expect(meant(typed)[0]).toBe(id));

  test("each begins so, word for word, and no more than were asked for", () => {
    const listing = fc.constantFrom(...index.listings);
    fc.assert(
      fc.property(listing, fc.integer({ min: 3, max: 6 }), ({ id, name }, letters) => {
        const typed = words(name)
          .filter((word) => word.length >= 3)
          .map((word) => word.slice(0, letters));
        if (typed.length === 0) return;
        const all = namesBegunBy(index, typed.join(" "), 1000);
        expect(all.map((one) => one.id)).toContain(id);
        expect(namesBegunBy(index, typed.join(" "), 1)).toEqual(all.slice(0, 1));
      }),
    );
  });
});

test("names that are cut equally short stand in the order of their ids, not of their letters", () => {
  const invented = buildIndex([
    record("be-c", { name: "Zarquux" }),
    record("be-a", { name: "Zarquzz" }),
    record("be-b", { name: "Zarquaa" }),
    record("be-d", { name: "Zarqu" }),
  ]);
  expect(namesBegunBy(invented, "zarqu", 9).map(({ id }) => id)).toEqual(["be-d", "be-a", "be-b", "be-c"]);
  expect(namesBegunBy(invented, "zarqu", 2).map(({ id }) => id)).toEqual(["be-d", "be-a"]);
});

test("show names what was probably meant, and opens nothing by a guess", async () => {
  const { code, out, err } = await runIn({ directory }, "show", "pay");
  expect({ code, out }).toEqual({ code: 4, out: "" });
  expect(err).toContain("Did you mean Payoke? `referral show be-payoke`");
  expect((await runIn({ directory }, "show", "qqqqqq")).err).not.toContain("Did you mean");
});
