import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const inDanger = { ...wageClaim, "Is anyone in danger right now": "yes", "Has the call for help been made": "now" };

test("a time that can't be is said at the question, and asked again: nothing is lost", () =>
  withFolder(async (folder) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: folder } });
    const tried = async (question: string, typed: string, said: string, then: string) => {
      await walkUntil(screen, inDanger, question);
      screen.press(`${typed}${keys.enter}`);
      await screen.see(said);
      screen.press(keys.clearLine);
      await screen.type(then);
    };
    await tried("Has the call for help been made", "2099-01-01 10:00", "call now and then type “now”", "now");
    expect((await screen.waiting())?.ask).toContain("Could someone who frightens");
    await tried("When did you ask them", "2099-01-01 10:00", "nobody can have been asked then", "now");
    expect((await screen.waiting())?.ask).toContain("Whom did you speak with");
    await tried("When is the appointment", "2020-01-01 10:00", "nobody could come to such an appointment", "2099-01-01 10:00");
    expect((await screen.waiting())?.ask).toContain("Who will meet you there");
    screen.kill();
  }));
