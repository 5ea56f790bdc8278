import { expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { type Advice, quotesRecord } from "../../src/core/steps/advice.ts";
import { adviceFor } from "../../src/core/steps/advise.ts";
import { adviceTexts } from "../../src/formats/view/advice.ts";
import { adviceText as es, recordedInEnglish as esNote } from "../../src/messages/es/advice.ts";
import { adviceText as fr, recordedInEnglish as frNote } from "../../src/messages/fr/advice.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, asChild, now } from "../walkthrough/answers.ts";

const known = knowledge(directory, now);
const advice = directory.countries.flatMap((country): readonly Advice[] => {
  const answers = answersWith(asChild, { setting: { country } });
  return (["age", "agreement", "rights", "no_consent"] as const).flatMap((step) => adviceFor(step, answers, known));
});

/** The free texts of a fact, without where it was read. */
const textsOf = (one: Advice): readonly string[] =>
  "args" in one
    ? ["to", "by", "who_may_file", "applies_to", "legal_basis", "where", "note"].flatMap((key) => {
        const text = (one.args as Readonly<Record<string, unknown>>)[key];
        return typeof text === "string" ? [text] : [];
      })
    : [];

test("whatever quotes a record is known to do so, and nothing else", () => {
  expect(advice.filter((one) => quotesRecord(one)).length).toBeGreaterThan(30);
  for (const one of advice) expect(quotesRecord(one), one.code).toBe(textsOf(one).length > 0);
});

test("it is quoted as it is, in each language", () => {
  for (const one of advice)
    for (const text of textsOf(one)) for (const words of [fr, es]) expect(words(one)).toContain(text.replace(/\.$/, ""));
});

test("English needs no note on it, French and Spanish have one", () => {
  expect(adviceTexts(advice)).toHaveLength(advice.length);
  expect([frNote, esNote]).toEqual([expect.stringContaining("anglais"), expect.stringContaining("inglés")]);
});
