import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { inOneLine, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

test("what was not understood is explained again, or it ends there: nobody is asked for a yes to it", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder }, columns: 60 });
    const explanation = "Read aloud: “If you agree";
    await walkUntil(screen, wageClaim, explanation);
    await screen.choose("no");
    expect((await screen.waiting())?.ask).toBe("This was not understood: a yes to it would be none. What now?");
    await screen.choose("explain it again");
    expect((await screen.waiting())?.ask).toContain(explanation);
    await screen.choose("no");
    await screen.waiting();
    await screen.choose("end here");
    expect((await walkThrough(screen, {})).map((ask) => ask.slice(0, 29))).toEqual(["Would you like a sheet on pap"]);
    expect(inOneLine(screen.raw)).toContain("not everything was understood");
    expect(await screen.end()).toBe(7);
  }));
