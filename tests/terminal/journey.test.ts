import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

test("from the first question to the printed summary", () =>
  withFolder(async (folder) => {
    const sheets = join(folder, "sheets.txt");
    const screen = new Screen(`$REFERRAL start --no-save > ${sheets}`, { env: { HOME: folder } });
    const asked = await walkThrough(screen, wageClaim);
    expect(await screen.end()).toBe(0);

    const text = readFileSync(sheets, "utf8");
    expect(text).toMatch(/^CONFIDENTIAL\nReferral R-/);
    expect(text).toContain("Wishes to be called: Ravi");
    expect(text).toContain("Languages: Nepali, Hindi");
    expect(text).toContain("Organisation: Example Aid (invented)");
    expect(text).toContain("National emergency number: 112");
    // Answered, but not among the lines that were ticked.
    expect(text).not.toContain("passport");
    expect(text).not.toContain("Age group:");

    // Sheets to the file, questions to the terminal, nothing anywhere else.
    expect(text).not.toContain("How are you in touch");
    expect(text).not.toContain("\u001b");
    expect(asked[0]).toBe("How are you in touch with the person?");
    expect(new Set(asked).size).toBe(asked.length);
    expect(readdirSync(folder)).toEqual(["sheets.txt"]);
  }));

test("the last look shows what the receiver will get, and a line struck there is gone", () =>
  withFolder(async (folder) => {
    const sheets = join(folder, "sheets.txt");
    const screen = new Screen(`$REFERRAL start --no-save --sheet receiver > ${sheets}`, { env: { HOME: folder } });
    let preview = "";
    await walkThrough(screen, {
      ...wageClaim,
      "This is all they will see": async (_, asked) => {
        preview = asked.above;
        await screen.tick("Wishes to be called");
      },
    });
    expect(await screen.end()).toBe(0);
    expect(preview).toContain("This is all that Linha de Apoio a Migrantes will see:");
    const shown = linesOf(preview);
    const printed = linesOf(readFileSync(sheets, "utf8"));
    expect(shown).toContain("Wishes to be called: Ravi");
    expect(printed).not.toContain("Wishes to be called: Ravi");
    // Only what follows from the stroke differs: the last look is the whole of it.
    const follows = ["Lines agreed:", "Withheld:"];
    expect(printed.filter((line) => !shown.includes(line) && !follows.some((start) => line.startsWith(start)))).toEqual([]);
  }));

test("why, back, skip, and a typed value that is refused and asked again", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder } });

    const first = await screen.waiting();
    expect(first?.shown).not.toContain("< back");
    await screen.choose("? why we ask");
    await screen.see("Why: A call needs other care than a talk face to face.");
    expect((await screen.waiting())?.ask).toBe(first?.ask);
    await screen.choose("face to face");

    // Refused: the line stays, to be put right; what would be right stands below it.
    expect((await screen.waiting())?.ask).toBe("In which country is the person now?");
    screen.press(`Portugall${keys.enter}`);
    await screen.see("> a country by its name");
    screen.press(keys.clearLine);
    screen.press(keys.enter);
    await screen.see("> Needed here.");
    await screen.type("?");
    await screen.see("Why: The emergency number");
    await screen.waiting();
    await screen.type("Portugal");

    expect((await screen.waiting())?.ask).toBe("In which region or town?");
    await screen.type("-");
    const role = await screen.waiting();
    expect(role?.ask).toBe("In which role are you here?");
    await screen.choose("< back");
    expect((await screen.waiting())?.ask).toBe("In which region or town?");
    await screen.type("<");
    // The answers behind it are kept: after the country is given anew, the walk goes on where it stood.
    expect((await screen.waiting())?.ask).toBe("In which country is the person now?");
    await screen.type("pt");
    expect((await screen.waiting())?.ask).toBe("In which region or town?");
    await screen.type("Lisbon");
    await screen.waiting();
    await screen.choose("— skip");
    expect((await screen.waiting())?.ask).toBe("Who else is with the person?");

    await screen.choose("! leave");
    expect(await screen.end()).toBe(3);
    expect(screen.raw).toContain("Left. Nothing was saved.");
    expect(readdirSync(folder)).toEqual([]);
  }));

test("why offers where to read more, once nobody else can see the screen", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder } });
    await walkUntil(screen, wageClaim, "Who else is with the person");
    await screen.choose("? why we ask");
    await screen.see("Why: The adult beside them");
    await screen.waiting();
    expect(screen.raw).not.toContain("Read more");
    expect(screen.raw).not.toContain("Trafficking");
    await walkUntil(screen, wageClaim, "Is anyone in danger right now");
    await screen.choose("? why we ask");
    await screen.see("The IOM Handbook on Direct Assistance");
    await screen.waiting();
    expect(screen.raw).toContain("Read more:");
    await screen.choose("! leave");
    expect(await screen.end()).toBe(3);
  }));
