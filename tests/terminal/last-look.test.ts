import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { inOneLine, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const number = "+351 900 000 001";
const onlyPhone = {
  ...wageClaim,
  "At which number can you be reached": number,
  "Which of these lines may I pass on": ["Wishes to be called", "Phone"],
};

test("a number without its conditions stays here, and a sheet of nothing is none: both are said at the last look", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder }, columns: 120 });
    await walkUntil(screen, onlyPhone, "This is all they will see");
    const shown = inOneLine((await screen.waiting())?.above ?? "");
    const preview = shown.slice(shown.lastIndexOf("This is all that"));
    expect(preview).toContain("Lines agreed: Wishes to be called Use this only");
    expect(preview).toContain("The line “Phone” is left out: it goes only together with “Safe contact”");
    expect(preview).toContain("To change it, go back to “Which of these lines may I pass on?");
    expect(preview).not.toContain(number);
    await screen.tick("Wishes to be called");
    await walkThrough(screen, {});
    const told = inOneLine(screen.raw);
    expect(told).toContain("No line is left that may be passed on. (“This is all they will see.");
    expect(told).not.toContain("A summary is ready");
    expect(await screen.end()).toBe(7);
  }));
