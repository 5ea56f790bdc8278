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

test("where no line was agreed to, that is said at once, and nothing more is asked about the way there", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder } });
    const line = "Which of these lines may I pass on";
    await walkUntil(screen, wageClaim, line);
    await screen.tick("none of these");
    const next = await screen.waiting();
    expect(inOneLine(next?.above ?? "")).toMatch(
      /No line is left that may be passed on\. .* As it stands nothing can go to this service\. To change it, go back to “Which of these lines/,
    );
    const asked = await walkThrough(screen, {});
    expect(asked.map((one) => one.split(" ", 5).join(" "))).toEqual([
      "What name do you use",
      "At which work number can",
      "When do you answer?",
      "Would you like a sheet",
    ]);
    expect(await screen.end()).toBe(7);
  }));
