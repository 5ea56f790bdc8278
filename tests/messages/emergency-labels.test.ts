import { describe, expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { isUrgent } from "../../src/core/search/first-things.ts";
import { adviceFor } from "../../src/core/steps/advise.ts";
import { emergencyLabel as en } from "../../src/messages/en/emergency-labels.ts";
import { adviceText as esAdvice } from "../../src/messages/es/advice.ts";
import { emergencyLabel as es } from "../../src/messages/es/emergency-labels.ts";
import { adviceText as frAdvice } from "../../src/messages/fr/advice.ts";
import { emergencyLabel as fr } from "../../src/messages/fr/emergency-labels.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, now } from "../walkthrough/answers.ts";

const labels = [...new Set(directory.countries.flatMap((code) => directory.country(code)?.emergency ?? []).map(({ label }) => label))];

/** Names of one body alone, that stay as the record has them. */
const properNames = ["Unified duty dispatch service"];
/** The same word in French. */
const cognates = ["Police", "Ambulance"];

describe("what emergency numbers are called", () => {
  test("English is what the records say", () => {
    expect(labels.map(en)).toEqual(labels);
  });

  test.each(labels)("%s: in French and Spanish, or a proper name", (label) => {
    const untranslated = [fr, es].map((one) => one(label) === label);
    if (properNames.includes(label)) expect(untranslated).toEqual([true, true]);
    else expect(untranslated).toEqual([cognates.includes(label), false]);
  });

  test("a label that nobody knows, or the name of a property of every object, stays as it is", () => {
    for (const label of ["Wasserrettung", "constructor", "__proto__"]) expect([fr(label), es(label)]).toEqual([label, label]);
  });

  test("a number that is not urgent says so in each language", () => {
    for (const label of labels)
      if (!isUrgent({ label, number: "1", source: "" })) {
        expect(fr(label)).toMatch(/non urgent/);
        expect(es(label)).toMatch(/no urgente/);
      }
  });
});

test.each([
  ["fr", frAdvice, "Numéro d'urgence dans l'UE\u00a0: 112", /Police nationale/],
  ["es", esAdvice, "Número de emergencia en la UE: 112", /Policía Nacional/],
])("in danger, the screen in %s names the numbers in that language", (_, adviceText, eu, police) => {
  const known = knowledge(directory, now);
  const answers = answersWith({ setting: { country: "ES", setting_private: true }, danger: { danger_now: "yes", call_made_at: now } });
  const told = adviceFor("danger", answers, known).map(adviceText).join("\n");
  expect(told).toContain(eu);
  expect(told).toMatch(police);
  expect(told).not.toMatch(/Emergency|National Police/);
});
