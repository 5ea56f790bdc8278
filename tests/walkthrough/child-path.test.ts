import { describe, expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { adviceFor } from "../../src/core/steps/advise.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { directory } from "../fakes/directory.ts";
import { now } from "./answers.ts";
import { givenOf, toEnd } from "./end.ts";

/** The questions of an invented case, in the order in which they are put. */
const askedIn = async (name: string, more: Given = new Map()) => {
  const known = knowledge(directory, now);
  const { place } = await toEnd(new Map([...givenOf(name), ...more]), known);
  return { ids: [...place.kept.keys()], answers: place.answers, known };
};

describe("a child", () => {
  test("why this step is best is asked once it is chosen, and before anybody's yes", async () => {
    const { ids } = await askedIn("child-with-guardian");
    const at = ids.indexOf("age.best_interests_reason");
    expect(at).toBeGreaterThan(ids.indexOf("services.choices"));
    expect(at).toBeGreaterThan(ids.findIndex((id) => id.endsWith(".availability")));
    expect(at).toBeLessThan(ids.findIndex((id) => id.startsWith("consent.")));
  });

  test("it is not asked where no service can take the child, and never of an adult", async () => {
    expect((await askedIn("child-with-guardian", new Map([["services.choices", []]]))).ids).not.toContain("age.best_interests_reason");
    expect((await askedIn("wage-claim-poland")).ids).not.toContain("age.best_interests_reason");
  });

  test("is not asked what happened, and the worker is told so beside the signs", async () => {
    const child = await askedIn("child-with-guardian");
    expect(child.ids).toContain("indications.indicators");
    expect(child.ids).not.toContain("indications.self_identifies");
    expect(adviceFor("indications", child.answers, child.known)).toContainEqual({ code: "no_interview_about_facts" });
    const adult = await askedIn("wage-claim-poland");
    expect(adult.ids).toContain("indications.self_identifies");
    expect(adviceFor("indications", adult.answers, adult.known)).not.toContainEqual({ code: "no_interview_about_facts" });
  });
});
