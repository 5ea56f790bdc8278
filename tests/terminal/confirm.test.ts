import { expect, test } from "vitest";
import { type Checkout, inCheckout, inNovember } from "../upkeep/checkout.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";

const at = ({ folder }: Checkout): Screen =>
  new Screen(`cd ${folder} && $REFERRAL confirm be-pag-asa --changed --by "the line's desk"; echo "exit=$?."`, { env: inNovember() });

const page = "https://example.org/numbers";
const right = "still right";
const facts = {
  "How was it": "by phone",
  "Phone: +32 2 511 64 64": "another number",
  "The number": "+32 2 000 00 00",
  "The page": page,
  "Phone: +32 2 511 58 68": "gone",
  "E-mail": right,
  Website: right,
  "Service: Shelter": "for others",
  "For whom?": ["Girls"],
  "Service: Case": right,
  "Service: Legal": right,
  "Service: Papers": "gone",
  "Is it open?": "closed for a time",
};

test("confirm --changed asks fact by fact, shows the lines, and writes no others", () =>
  inCheckout(async (checkout) => {
    const screen = at(checkout);
    await walkThrough(screen, { ...facts, "Write these lines?": "yes" });
    await screen.see("exit=0.");
    expect(checkout.changes().filter((one) => one.startsWith("+"))).toEqual([
      '+      - number: "+32 2 000 00 00"',
      `+        source: ${page}`,
      // The others were ticked already.
      "+          - girls",
      "+    status: temporarily_closed",
      "+      on: 2026-11-25",
      "+      how: phone",
      "+      by: the line's desk",
    ]);
    expect(checkout.changes().filter((one) => one.startsWith("-"))).toEqual([
      '-      - number: "+32 2 511 64 64"',
      "-        source: https://ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains/",
      '-      - number: "+32 2 511 58 68"',
      "-        use: fax",
      "-        source: http://www.lesmarolles.be/aide-aux-sans-abri/pag-asa",
      "-      - type: documents",
      "-        note: Administrative support",
      "-    status: active",
      "-      on: 2026-11-22",
      "-      how: public-page",
    ]);
    expect((await checkout.referral("check")).code).toBe(0);
  }));

test("a number that check refuses is asked again; a no at the end, or Ctrl-C, writes nothing", () =>
  inCheckout(async (checkout) => {
    const no = at(checkout);
    await walkUntil(no, facts, "The number");
    no.press(`call us${keys.enter}`);
    await no.see("number is not");
    no.press(keys.clearLine);
    await no.type("+32 2 000 00 00");
    await walkThrough(no, { ...Object.fromEntries(Object.entries(facts).slice(3)), "Write these lines?": "no" });
    await no.see("exit=3.");
    expect(checkout.numstat()).toBe("");
    const left = at(checkout);
    await walkUntil(left, facts, "Service: Shelter");
    left.press(keys.interrupt);
    await left.see("exit=130.");
    expect(checkout.numstat()).toBe("");
  }));
