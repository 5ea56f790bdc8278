import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Checkout, inCheckout, inNovember } from "../upkeep/checkout.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";

/* The keeper at a terminal, in a clone of the real directory. What is typed is invented. */
const at = ({ folder }: Checkout, command: string): Screen =>
  new Screen(`cd ${folder} && $REFERRAL ${command}; echo "exit=$?."`, { env: inNovember() });

const page = "https://example.org/quay";
const start = { "Country (a name": "Belgium", "Name of the organization": "Quay Aid (invented)" };
const answers = {
  ...start,
  "Website (https": page,
  "Has it a phone number?": "yes",
  "The number, as": "+32 3 000 00 01",
  "What is it for?": "office",
  "Hours (24/7": "Mo-Fr 09:00-17:00",
  "The page that shows it": "",
  "Another phone number?": "no",
  "Has it an e-mail": "no",
  Id: "",
  "What is it?": "NGO",
  "What does it do": "Advice at the port, invented for a test.",
  "Which service?": "Legal help",
  "For whom?": ["Women", "Men"],
  "For which exploitation?": "— not known",
  "Who may ask": "the person",
  "Another service?": "no",
  "Does it have a place": "no",
  "Where does it work": "national",
  "When was all this": "",
  "How was it checked?": "by phone",
  "Who checked": "the line's desk",
  "Write it?": "yes",
};

const record = `  - id: be-quay-aid-invented
    name: Quay Aid (invented)
    kind: ngo
    description: Advice at the port, invented for a test.
    website: ${page}
    phones:
      - number: "+32 3 000 00 01"
        use: office
        hours: "Mo-Fr 09:00-17:00"
        source: ${page}
    coverage: national
    services:
      - type: legal
        populations:
          - women
          - men
        access: self
    status: active
    assured:
      on: 2026-11-25
      how: phone
      by: the line's desk
    sources:
      - ${page}
`;

const takeProposal = async (screen: Screen): Promise<void> => {
  screen.press(keys.enter);
  await screen.see("✔");
};

describe("referral add", () => {
  test("asks, shows the lines, writes them, and check accepts the file", () =>
    inCheckout(async (checkout) => {
      const before = readFileSync(join(checkout.folder, "directory-data/BE.yaml"), "utf8");
      const screen = at(checkout, "add");
      let sources = 0;
      await walkThrough(screen, {
        ...answers,
        "The page that shows it": takeProposal,
        Id: takeProposal,
        "When was all this": takeProposal,
        "The pages that were read": async (one) => (sources++ === 0 ? takeProposal(one) : one.type("-")),
      });
      await screen.end();
      expect(screen.raw).toContain("be-quay-aid-invented: added to directory-data/BE.yaml.");
      expect(screen.raw).toContain("exit=0.");
      expect(readFileSync(join(checkout.folder, "directory-data/BE.yaml"), "utf8")).toBe(before + record);
      expect((await checkout.referral("check")).code).toBe(0);
    }));

  test("says who may be the same as soon as the name is known, and again at the number; the same: nothing is written", () =>
    inCheckout(async (checkout) => {
      const screen = at(checkout, "add");
      await walkUntil(screen, { "Country (a name": "BE", "Name of the organization": "PAYOKE" }, "Is this another provider?");
      const shown = await screen.see("be-payoke (Payoke): nearly the same name, Payoke");
      expect(shown).toContain("It may be there already");
      // Said to be another, it is not shown again: neither by its number.
      await screen.choose("another provider");
      await walkUntil(screen, { "Has it a phone": "yes", "The number, as": "03 201 16 90" }, "What is it for?");
      screen.kill();
      const again = at(checkout, "add");
      await walkUntil(again, { ...start, "Has it a phone": "yes", "The number, as": "03 201 16 90" }, "Is this another provider?");
      await again.see("be-payoke (Payoke): the same number, +32 3 201 16 90");
      await again.choose("the same: stop");
      await again.see("Stopped: be-payoke is there already");
      await again.see("referral confirm be-payoke");
      await again.see("exit=3.");
      expect(checkout.numstat()).toBe("");
    }));

  test("an answer that check would refuse is asked again, and the rest is kept", () =>
    inCheckout(async (checkout) => {
      const screen = at(checkout, "add");
      await walkUntil(screen, start, "Website");
      screen.press(`example.org${keys.enter}`);
      await screen.see("https://");
      screen.press(keys.clearLine);
      await screen.type(page);
      // A street is right for an office and wrong once there is a shelter: it is found at the end.
      const known = { ...answers, "Has it a phone number?": "no", Id: takeProposal, "Which service?": "Shelter" };
      await walkUntil(screen, known, "What does it do");
      await screen.type("Opposite the old harbour church.");
      await walkUntil(screen, { ...known, "When was all this": takeProposal }, "The pages that were read");
      await takeProposal(screen);
      await walkUntil(screen, { "The pages that were read": "-" }, "What does it do");
      expect((await screen.see("What does it do")).replace(/\s+/g, " ")).toContain("This can't stay so");
      await screen.type("A house for women, invented for a test.");
      await walkUntil(screen, answers, "Write it?");
      screen.press(keys.interrupt);
      await screen.see("exit=130.");
      expect(checkout.numstat()).toBe("");
    }));

  test("Ctrl-C in the middle: nothing is written", () =>
    inCheckout(async (checkout) => {
      const screen = at(checkout, "add");
      await walkUntil(screen, answers, "Hours");
      screen.press(keys.interrupt);
      await screen.see("Left. Nothing was written.");
      await screen.see("exit=130.");
      expect(checkout.git("status", "--porcelain")).toBe("");
    }));
});
