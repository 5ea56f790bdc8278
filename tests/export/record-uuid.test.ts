import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organizationUuid, serviceUuid, uuidOf } from "../../src/formats/export/record-uuid.ts";
import { sha1 } from "../../src/formats/export/sha1.ts";
import { utf8 } from "../../src/formats/export/utf8.ts";

describe("the same UUID for the same record, for ever", () => {
  test("SHA-1 as Node has it, for every length around a block", () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Array.from({ length }, (_, n) => (n * 7 + length) % 256);
      expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(createHash("sha1").update(Buffer.from(bytes)).digest("hex"));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha1([...bytes])).equals(createHash("sha1").update(bytes).digest())).toBe(true);
      }),
    );
  });

  test("UTF-8 as Node has it, half a surrogate pair too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8(text)).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
    expect(utf8("a\ud800%é")).toEqual([...new TextEncoder().encode("a\ud800%é")]);
  });

  test("ids that others keep do not change: these were written down", () => {
    expect([
      organizationUuid("be-payoke"),
      serviceUuid("be-payoke", "shelter", 0),
      serviceUuid("be-payoke", "shelter", 1),
    ]).toMatchInlineSnapshot(`
      [
        "702edc71-50b5-556b-b974-730c4eb74dbb",
        "07de7031-8088-58eb-9d82-5840ea512622",
        "613f20f2-c375-5786-9718-5a6ce4214784",
      ]
    `);
    expect(uuidOf("ä")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
