import { expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { buildPersonSheet } from "../../src/core/summary/person-sheet.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, type Changes, now } from "./answers.ts";

/* "What you do not say yes to is not passed on" stands on the person's sheet only where it is true of every service. */
const isSaid = (...changes: readonly Changes[]): boolean =>
  buildPersonSheet(answersWith(...changes), knowledge(directory, now), [], []).agreed_only;
type Who = "person" | "none_vital_interest" | "none_best_interests";
const by = (consent_by: Who): Changes => ({ consent: { "be-payoke": { consent: "nobody", consent_by } } });

test.each<Who>(["none_vital_interest", "none_best_interests"])(
  "one of them gets it without a yes, whether or not it has a copy on paper: %s",
  (who) => {
    expect(isSaid(by("person"))).toBe(true);
    expect(isSaid(by("person"), by(who))).toBe(false);
    expect(isSaid(by(who), { consent: { "be-pag-asa": { consent: "verbal", consent_by: "person" } } })).toBe(false);
  },
);
