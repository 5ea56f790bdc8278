import { describe, expect, test } from "vitest";
import { line } from "../../src/formats/view/doc.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { inSameLanguage } from "../../src/in-same-language.ts";
import { command } from "../../src/messages/en/command.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";

const shown = (text: string, typed: string | undefined) => paint(inSameLanguage([line(0, text)], typed)).trim();

describe("a command that is to be typed next keeps the language of the flag", () => {
  test.each([
    [`To go on: ${command("referral resume R-2345-6789")}`, "To go on: referral --lang fr resume R-2345-6789"],
    ["créez-en un : referral vault init", "créez-en un : referral --lang fr vault init"],
    ["`referral show be-payoke`", "`referral --lang fr show be-payoke`"],
    ["reprenez-les (referral case withdraw R-2345-6789 --all)", "reprenez-les (referral --lang fr case withdraw R-2345-6789 --all)"],
    ["referral start --blank montre chaque clé", "referral --lang fr start --blank montre chaque clé"],
    // Prose.
    ["an empty id, which referral check refuses", "an empty id, which referral check refuses"],
    ["the referral to this service", "the referral to this service"],
  ])("%s", (text, expected) => {
    expect(shown(text, "fr")).toBe(expected);
    expect(shown(text, undefined)).toBe(text.replaceAll("\u00a0", " "));
  });

  test("in a hint of an error, and not where a setting chose the language", async () => {
    const hint = async (...argv: string[]) => (await runIn({ directory }, ...argv)).err.replace(/\s+/g, " ");
    expect(await hint("start", "--lang", "es")).toContain("(an empty one: referral --lang es start --blank)");
    expect(await hint("start")).toContain("(an empty one: referral start --blank)");
  });
});
