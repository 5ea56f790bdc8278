import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { accept } from "../../src/core/steps/accept.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { contradictions } from "../../src/core/steps/contradictions.ts";
import { dangerFields } from "../../src/core/steps/danger.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { answersWith, type Changes, here, knowing, organization } from "./answers.ts";
import { cases } from "./cases.ts";

/** Invented: beds, doctors and food under one roof. */
const house = organization([{ type: "shelter" }, { type: "health" }, { type: "material-assistance" }, { type: "legal" }]);
const found = (...changes: readonly Changes[]) =>
  contradictions(answersWith(...changes), knowing(house)).map(
    ({ code, halves }) => `${code}: ${halves.map((half) => `${half.question}=${half.answer}`).join(" / ")}`,
  );

const wanting = (services_wanted: NonNullable<Answers["services"]["services_wanted"]>): Changes => ({
  services: { services_wanted, choices: [here] },
});
const within = (priority: "emergency" | "urgent" | "normal"): Changes => ({ choices: { [here]: { priority } } });
const needs = (
  needs_now: NonNullable<Answers["needs"]["needs_now"]>,
  sleeping_tonight: NonNullable<Answers["needs"]["sleeping_tonight"]>,
): Changes => ({
  needs: { needs_now, sleeping_tonight },
});
const priority = `choices.${here}.priority`;

describe("how soon help is needed, beside what was said of tonight", () => {
  test.each<[string, readonly Changes[], readonly string[]]>([
    [
      "no bed tonight, and a bed within 72 hours",
      [wanting(["shelter"]), needs(["food_water"], "nowhere"), within("urgent")],
      [`help_too_late: needs.sleeping_tonight=nowhere / ${priority}=urgent`],
    ],
    [
      "no bed tonight, and a bed within two weeks",
      [wanting(["shelter"]), needs(["food_water"], "nowhere"), within("normal")],
      [`help_too_late: needs.sleeping_tonight=nowhere / ${priority}=normal`],
    ],
    [
      "a bed that is not safe",
      [wanting(["shelter"]), needs(["rest"], "unsafe"), within("urgent")],
      [`help_too_late: needs.sleeping_tonight=unsafe / ${priority}=urgent`],
    ],
    [
      "a safe place is needed tonight",
      [wanting(["shelter"]), needs(["safe_place_tonight"], "unsure"), within("urgent")],
      [`help_too_late: needs.needs_now=safe_place_tonight / ${priority}=urgent`],
    ],
    [
      "danger now, and a bed within two weeks",
      [wanting(["shelter"]), { danger: { danger_now: "yes" } }, within("normal")],
      [`help_too_late: danger.danger_now=yes / ${priority}=normal`],
    ],
    [
      "hurt, and a doctor within 72 hours",
      [wanting(["health"]), { danger: { medical_now: ["injury"] } }, within("urgent")],
      [`help_too_late: danger.medical_now=injury / ${priority}=urgent`],
    ],
    [
      "medicine now, within two weeks",
      [wanting(["health"]), needs(["medicine"], "safe"), within("normal")],
      [`help_too_late: needs.needs_now=medicine / ${priority}=normal`],
    ],
    ["medicine now, within 72 hours", [wanting(["health"]), needs(["medicine"], "safe"), within("urgent")], []],
    ["a bed within 24 hours", [wanting(["shelter"]), needs(["safe_place_tonight"], "nowhere"), within("emergency")], []],
    // A lawyer can wait for the day after tomorrow; so can a place that was not said how soon.
    ["no bed tonight, and a lawyer within two weeks", [wanting(["legal"]), needs(["food_water"], "nowhere"), within("normal")], []],
    ["no bed tonight, and not said how soon", [wanting(["shelter"]), needs(["food_water"], "nowhere")], []],
  ])("%s", (_, changes, expected) => expect(found(...changes)).toEqual(expected));

  test("a bed that is wanted, and that nobody chosen offers: it is asked at the first of them", () => {
    const lawyer = organization([{ type: "legal" }]);
    const changes = [wanting(["shelter", "legal"]), needs(["food_water"], "nowhere"), within("urgent")];
    const codes = (...all: readonly Changes[]) => contradictions(answersWith(...all), knowing(lawyer)).map(({ code }) => code);
    expect(codes(...changes)).toEqual(["help_too_late"]);
    expect(codes(...changes, wanting(["legal"]))).toEqual([]);
    expect(codes(...changes, { services: { services_wanted: ["shelter", "legal"], choices: ["zz-other", here] } })).toEqual([]);
  });

  test.each<["emergency" | "urgent" | "normal", string, boolean]>([
    ["emergency", "2026-11-25T09:00", true],
    ["emergency", "2026-11-24T09:00", false],
    ["urgent", "2026-11-28T09:00:00Z", true],
    ["urgent", "2026-11-26T20:00:00Z", false],
    ["normal", "2026-12-20T09:00", true],
    ["normal", "2026-12-06T09:00", false],
  ])("needed %s, and the appointment is at %s", (soon, appointment_at, said) =>
    expect(found(within(soon), { handover: { [here]: { appointment_at } } })).toEqual(
      said ? [`appointment_too_late: ${priority}=${soon} / handover.${here}.appointment_at=${appointment_at}`] : [],
    ),
  );
});

test.each<[string, Changes, readonly string[]]>([
  [
    "a risk that is immediate, and nobody in danger",
    { safety: { risk_level: "immediate" } },
    ["danger_and_risk: danger.danger_now=no / safety.risk_level=immediate"],
  ],
  [
    "in danger, and the risk low",
    { danger: { danger_now: "yes" }, safety: { risk_level: "low" } },
    ["danger_and_risk: danger.danger_now=yes / safety.risk_level=low"],
  ],
  [
    "can be found, and the risk low",
    { danger: { still_controlled: "yes" }, safety: { risk_level: "low", "safe_contact.method": "none" } },
    ["controlled_and_low_risk: danger.still_controlled=yes / safety.risk_level=low"],
  ],
  [
    "a safe bed, and a safe place needed",
    needs(["safe_place_tonight"], "safe"),
    ["safe_and_no_safe_place: needs.needs_now=safe_place_tonight / needs.sleeping_tonight=safe"],
  ],
  [
    "nowhere to sleep, and nothing needed",
    needs(["none"], "nowhere"),
    ["nowhere_and_nothing_needed: needs.needs_now=none / needs.sleeping_tonight=nowhere"],
  ],
  [
    "nowhere to sleep, and a shelter had already",
    { ...needs([], "nowhere"), services: { services_already_received: ["shelter"] } },
    ["shelter_had: needs.sleeping_tonight=nowhere / services.services_already_received=shelter"],
  ],
  [
    "no interpreter, and one needed now",
    { needs: { needs_now: ["interpreter"] } },
    ["interpreter: language.interpreter_needed=no / needs.needs_now=interpreter"],
  ],
  [
    "a watched phone, and to be called on it",
    { safety: { device_compromised: "yes" } },
    ["contact_watched: safety.device_compromised=yes / safety.safe_contact.method=phone"],
  ],
  [
    "can be found, and to be called",
    { danger: { still_controlled: "yes" } },
    ["contact_watched: danger.still_controlled=yes / safety.safe_contact.method=phone"],
  ],
  ["a watched phone, and no way", { safety: { device_compromised: "yes", "safe_contact.method": "none" } }, []],
  [
    "60 or older, and not certain whether 18",
    { age: { age_group: "unsure", age_band: "60+" } },
    ["age_not_certain: age.age_group=unsure / age.age_band=60+"],
  ],
  [
    "60 or older, and not known whether 18",
    { age: { age_group: "unknown", age_band: "60+" } },
    ["age_not_certain: age.age_group=unknown / age.age_band=60+"],
  ],
  ["25 to 59, and the age is doubted", { age: { age_disputed: true } }, ["age_not_certain: age.age_band=25-59 / age.age_disputed=yes"]],
  [
    "not certain whether 18, born 1960",
    { age: { age_group: "unsure", age_band: "unknown" }, person: { birth_date: "1960-01-01" } },
    ["age_not_certain: age.age_group=unsure / person.birth_date=1960-01-01"],
  ],
  ["not certain, and 18 to 24: that is the doubt", { age: { age_group: "unsure", age_band: "18-24" } }, []],
  ["not certain, born 22 years ago", { age: { age_group: "unsure", age_band: "unknown" }, person: { birth_date: "2004-01-01" } }, []],
  ["nothing that contradicts anything", {}, []],
])("%s", (_, changes, expected) => expect(found(changes)).toEqual(expected));

test("none of them beside one of them is no answer, at every list that has it", () => {
  const lists = catalogue
    .flatMap(({ fields }) => Object.values(fields))
    .filter((field) => field.kind === "many" && field.options.includes("none"));
  expect(lists.length).toBeGreaterThan(1);
  for (const field of lists) {
    const [first = ""] = field.kind === "many" ? field.options : [];
    expect(accept(field, ["none", first])).toEqual({ ok: false, expected: { kind: "none_alone" } });
    expect(accept(field, ["none"]).ok && accept(field, [first]).ok).toBe(true);
  }
  expect(accept(dangerFields.medical_now, ["none", "none"]).ok).toBe(true);
});

describe("in an answers file", () => {
  const run = async (...set: readonly (readonly [path: readonly (string | number)[], value: unknown])[]) => {
    const document = parseDocument(cases.get("woman-with-baby") ?? "");
    for (const [path, value] of set) document.setIn(path, value);
    const files = new Map([["case.yaml", String(document)]]);
    const { code, err } = await runIn({ directory, files }, "start", "--answers", "case.yaml");
    return { code, err: err.replace(/\s+/g, " ") };
  };

  test("what can't both be is refused, with both places", async () => {
    const { code, err } = await run([["needs", "sleeping_tonight"], "safe"]);
    expect(code).toBe(2);
    expect(err).toMatch(/case\.yaml:\d+:\d+ needs\.sleeping_tonight: contradicts needs\.needs_now \(case\.yaml:\d+:\d+\)/);
  });

  test("what can hardly be is taken, and said", async () => {
    const { code, err } = await run([["services", "choices", 0, "priority"], "urgent"]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /case\.yaml:\d+:\d+ services\.choices\[[^\]]+\]\.priority: does not fit needs\.sleeping_tonight \(case\.yaml:\d+:\d+\), and both are taken/,
    );
  });

  test("nothing is said of a case that fits", async () => {
    const { code, err } = await run();
    expect(code).toBe(0);
    expect(err).not.toMatch(/does not fit|contradicts/);
  });
});
