import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { answerKnown, walkUntil } from "./caseworker.ts";
import { inOneLine, keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

/** Somebody whose age is not certain, alone. */
const unsureAge = {
  ...wageClaim,
  "Are you 18 or older": "not certain",
  "Who came with the child": "nobody",
  "Could the adult who looks after": "not sure",
  "Has a guardian been appointed": "no",
  "Which of these would you like to go to": (screen: Screen) => screen.tick("Linha de Apoio a Migrantes"),
};

test("a yes that can't hold is named where it is given, in words, and asked again", () =>
  withFolder(async (folder) => {
    const screen = new Screen(`$REFERRAL start --no-save`, { env: { HOME: folder } });
    await walkUntil(screen, unsureAge, "Who gave this yes");
    await screen.choose("the person");
    const told = await screen.see("Nothing else that you entered is lost.");
    expect(told).toContain("For a child, or when the age is not certain, a guardian or the child-protection authority must decide.");
    expect(told).not.toMatch(/consent_by|consent\[/);
    expect((await screen.waiting())?.ask).toContain("Who gave this yes");
    await screen.choose("the guardian");
    await screen.see(
      "“Has a guardian been appointed for the child?” (step 3) was answered “no”: as it stands nothing can go to this service.",
    );
    await screen.waiting();
    await screen.choose("— skip");
    for (let at = await screen.waiting(); at; at = await screen.waiting()) await answerKnown(screen, at, unsureAge);
    const shown = inOneLine(screen.raw);
    expect(shown).toMatch(/“Who gave this yes, or decides in its place\?” \(step \d+\)/);
    expect(shown).not.toMatch(/\[[a-z]{2}-[a-z-]+\]\./);
    await screen.end();
  }));

test("nobody can give a yes: the authority decides, and its reason is asked just before", () =>
  withFolder(async (folder) => {
    const screen = new Screen(`$REFERRAL start --no-save`, { env: { HOME: folder } });
    const decided = { ...unsureAge, "Do you agree that I pass on": "nobody can say yes here" };
    await walkUntil(screen, decided, "Why is this step the best for the child");
    expect((await screen.waiting())?.above).toMatch(/Step \d+ of \d+ · What is best for the child/);
    await walkUntil(screen, decided, "Who gave this yes, or decides in its place");
    await screen.choose("nobody: the child authority");
    await screen.see("go back to “Why is this step the best for the child? One line.” (step 16)");
    screen.press(keys.interrupt);
    expect(await screen.end()).toBe(130);
  }));
