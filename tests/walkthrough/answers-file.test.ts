import { expect, test } from "vitest";
import { isMap, parse, parseDocument, stringify } from "yaml";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { cases } from "./cases.ts";

const good = cases.get("wage-claim") ?? "";
/** A value that must never be said again, wherever it stood. */
const secret = "zqxcanary";

const start = async (text: string) => {
  const ran = await runIn({ directory, files: new Map([["case.yaml", text]]) }, "start", "--answers", "case.yaml", "--sheet", "all");
  const said = ran.err.replace(/\s+/g, " ").split("error: ").slice(1);
  return { ...ran, faults: said.map((fault) => fault.split(" hint: ")[0]?.trim() ?? "") };
};

type Path = readonly (string | number)[];
/** The good file with values set at paths, or taken away where the value is undefined. */
const changed = (...changes: readonly (readonly [Path, unknown])[]): string => {
  const document = parseDocument(good);
  for (const [path, value] of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return String(document);
};

test("the file is good as it stands, as YAML and as JSON", async () => {
  expect(isMap(parseDocument(good).contents)).toBe(true);
  for (const text of [good, changed(), JSON.stringify(parse(good))]) expect(await start(text)).toMatchObject({ code: 0, faults: [] });
});

test.each<readonly [what: string, change: readonly (readonly [Path, unknown])[], fault: RegExp]>([
  [
    "a band",
    [[["age", "age_band"], "12-15"]],
    /^case\.yaml:\d+:\d+ age\.age_band: contradicts age\.age_group \(case\.yaml:\d+:\d+\): one of the two/,
  ],
  [
    "a date of birth",
    [[["person", "birth_date"], "2010-01-01"]],
    /^case\.yaml:\d+:\d+ person\.birth_date: contradicts age\.age_group \(case\.yaml:/,
  ],
])("an adult with %s of a child: both places are named, and nothing is made", async (_, change, fault) => {
  const { code, out, faults } = await start(changed(...change));
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(faults).toEqual([expect.stringMatching(fault)]);
});

test("on the evening before an 18th birthday in Mexico an adult contradicts it and a child does not, whatever the day in UTC is", async () => {
  const evening = (age_group: string) =>
    start(changed([["clock"], "2026-11-25T02:00:00Z"], [["person", "birth_date"], "2008-11-25"], [["age"], { age_group }]));
  // Its appointment is of days before this clock.
  expect((await evening("adult")).faults.filter((fault) => !fault.includes("appointment_at"))).toEqual([
    expect.stringMatching(/ person\.birth_date: contradicts age\.age_group/),
  ]);
  expect((await evening("child")).faults.filter((fault) => fault.includes("contradicts"))).toEqual([]);
});

test("an adult whose papers say otherwise, with the doubt said: no contradiction", async () => {
  const doubted = changed(
    [["person", "birth_date"], "2010-01-01"],
    [["age", "age_disputed"], true],
    [["age", "accompanied_by"], "alone"],
    [["age", "carer_suspected"], "no"],
  );
  expect((await start(doubted)).faults).toEqual([]);
});

const provider: Path = ["services", "choices", 0];

test.each<readonly [what: string, change: readonly (readonly [Path, unknown])[], faults: readonly RegExp[]]>([
  ["an unknown section", [[["story"], secret]], [/ story: there is no such key$/]],
  ["an unknown key", [[["age", "birthday"], secret]], [/ age\.birthday: there is no such key$/]],
  [
    "an unknown key in a group",
    [[["safety", "safe_contact", "address"], secret]],
    [/ safety\.safe_contact\.address: there is no such key$/],
  ],
  ["a step that is not the file's", [[["choices"], []]], [/ choices: there is no such key$/]],
  [
    "a key of every object",
    [
      [["age", "toString"], secret],
      [["constructor"], {}],
    ],
    [/ age\.toString: there is no/, / constructor: there is no/],
  ],
  ["an unknown key at a receiver", [[["consent", 0, "signature"], secret]], [/ consent\[0\]\.signature: there is no such key$/]],
  ["a choice that is none", [[["age", "age_group"], secret]], [/ age\.age_group: expected one of: adult, child, unsure$/]],
  [
    "one wrong item of a list",
    [
      [
        ["needs", "needs_now"],
        ["rest", secret],
      ],
    ],
    [/ needs\.needs_now: expected a list of: safe_place/],
  ],
  ["a text for yes or no", [[["setting", "setting_private"], secret]], [/ setting\.setting_private: expected yes or no$/]],
  ["a number without digits", [[["sender", "phone"], "the desk"]], [/ sender\.phone: expected a telephone number with its digits/]],
  ["a mailbox for a number", [[["person", "phone"], "a1@b2.example"]], [/ person\.phone: expected a telephone number/]],
  ["a mapping for a text", [[["person", "called"], { [secret]: secret }]], [/ person\.called: expected a text in one line$/]],
  ["a list for a text", [[["person", "called"], [secret]]], [/ person\.called: expected a text in one line$/]],
  [
    "a number beyond its bounds",
    [[["cross_border"], { monitoring_agreed_months: 61 }]],
    [/monitoring_agreed_months: expected a number from 0 to 60$/],
  ],
  [
    "a text for a number",
    [[["danger", "hours_since_assault"], secret]],
    [/ danger\.hours_since_assault: expected a number from 0 to 720$/],
  ],
  ["a day that is none", [[["person", "birth_date"], "2026-02-30"]], [/ person\.birth_date: expected a day such as/]],
  ["a time that is none", [[["consent", 0, "consent_at"], secret]], [/ consent\[0\]\.consent_at: expected a time such as/]],
  ["a country in words", [[["setting", "country"], "Portugal"]], [/ setting\.country: expected an ISO 3166/]],
  ["a country that is none", [[["setting", "country"], "ZZ"]], [/ setting\.country: expected an ISO 3166/]],
  ["countries of which one is none", [[["cross_border"], { countries_involved: ["PT", "QQ"] }]], [/countries_involved: expected ISO 3166/]],
  [
    "a language that is none",
    [
      [
        ["language", "languages"],
        ["ne", "zz"],
      ],
    ],
    [/ language\.languages: expected ISO 639-1/],
  ],
  ["a language in words", [[["language", "languages"], ["Nepali"]]], [/ language\.languages: expected ISO 639-1/]],
  ["a mark for a sign that is none", [[["indications", "indicators"], { [secret]: "yes" }]], [/ indications\.indicators: expected a mark/]],
  ["a mark that is none", [[["indications", "indicators"], { m1: secret }]], [/ indications\.indicators: expected a mark/]],
  [
    "a story",
    [[["safety", "places_to_avoid"], secret.repeat(60)]],
    [/ safety\.places_to_avoid: expected a text of at most 500 characters$/],
  ],
  ["a story in a list", [[["safety", "safety_actions"], [secret.repeat(60)]]], [/ safety\.safety_actions: expected a text of at most 500/]],
  ["a section that is a text", [[["rights"], secret]], [/ rights: expected keys and values$/]],
  ["a section that is a list", [[["rights"], [secret]]], [/ rights: expected keys and values$/]],
  ["receivers that are no list", [[["consent"], { provider_id: "pt-iom" }]], [/ consent: expected a list/]],
  [
    "a receiver without an id",
    [[["consent", 0, "provider_id"], undefined]],
    [/ consent\[0\]\.provider_id: each entry names its provider_id$/],
  ],
  ["a receiver that is a text", [[["handover", 0], secret]], [/ handover\[0\]: expected keys and values$/]],
  ["a provider nobody knows", [[[...provider, "provider_id"], secret]], [/ services\.choices\[0\]\.provider_id: this provider is not in/]],
  [
    "a provider twice",
    [[["services", "choices", 1], { provider_id: "pt-linha-migrantes" }]],
    [/ services\.choices\[1\]\.provider_id: .* twice$/],
  ],
  ["a consent twice", [[["consent", 1], { provider_id: "pt-linha-migrantes" }]], [/ consent\[1\]\.provider_id: .* twice$/]],
  ["nobody says it is invented", [[["invented"], undefined]], [/ invented: an answers file must say `invented: true`/]],
  ["it is not invented", [[["invented"], false]], [/ invented: an answers file must say/]],
  ["invented in words", [[["invented"], "yes"]], [/ invented: an answers file must say/]],
  ["a clock that is none", [[["clock"], secret]], [/ clock: expected a time such as/]],
  ["no word on danger", [[["danger", "danger_now"], undefined]], [/^case\.yaml danger\.danger_now: this answer is needed/]],
  [
    "no age, so perhaps a child",
    [[["age"], undefined]],
    [/ age\.age_group: this/, / age\.accompanied_by: this/, / age\.carer_suspected: this/],
  ],
  [
    "no word on who is in the room",
    [[["setting", "companions_present"], undefined]],
    [/^case\.yaml setting\.companions_present: this answer/],
  ],
  [
    "several at once",
    [
      [["invented"], false],
      [["age", "age_group"], secret],
      [["person", "nickname"], secret],
      [["consent", 0, "valid_until"], secret],
      [["danger", "danger_now"], undefined],
    ],
    [/ invented: /, / age\.age_group: /, / person\.nickname: /, / consent\[0\]\.valid_until: /],
  ],
])("%s is refused with its key, never with its value", async (_, change, faults) => {
  const { code, out, err, faults: said } = await start(changed(...change));
  expect([code, out]).toEqual([2, ""]);
  expect(said).toHaveLength(faults.length);
  for (const fault of faults) expect(said.filter((one) => fault.test(one))).toHaveLength(1);
  // The key of a mapping may itself be what somebody wrote: it stands for a value here.
  expect(err).not.toContain(secret);
  expect(err).toContain("Nothing was made.");
});

test("each fault is said with the line and the column of its value", async () => {
  const text = changed([["age", "age_group"], secret]);
  const line = text.split("\n").findIndex((one) => one.includes(secret)) + 1;
  expect((await start(text)).faults[0]).toMatch(new RegExp(`^case\\.yaml:${line}:\\d+ age\\.age_group: `));
});

test("three silences are answers everywhere; a required question may be left with one", async () => {
  for (const silence of ["unknown", "declined", "not_asked"]) {
    for (const { id, fields, each } of catalogue) {
      if (each || id === "services") continue;
      for (const key of Object.keys(fields)) {
        const { faults } = await start(`invented: true\n${stringify({ [id]: nest(key, silence) })}`);
        expect(
          faults.filter((fault) => fault.includes(` ${id}.${key}: `) && !fault.includes("is needed")),
          `${id}.${key}`,
        ).toEqual([]);
      }
    }
  }
});

const nest = (key: string, value: unknown): unknown => key.split(".").reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);

test.each([
  ["empty", "", /keys and values|invented/],
  ["a text", "only words", /the file: expected keys and values/],
  ["a list", "- 1", /the file: expected keys and values/],
  ["no YAML", "a: [", /case\.yaml:1/],
  ["the same key twice", "invented: true\nage: {}\nage: {}", /case\.yaml:3/],
  ["an alias", "invented: true\nage: &a {}\nrights: *a", /case\.yaml:3/],
])("a file that is %s is refused in one sentence", async (_, text, words) => {
  const { code, out, err } = await start(text);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(words);
  expect(err).not.toContain("the tool itself failed");
});

test("keys that programs stumble over are unknown keys like any other", async () => {
  const text = '{"invented": true, "__proto__": {"polluted": "yes"}, "age": {"__proto__": "adult", "hasOwnProperty": "x"}}';
  const { code, faults } = await start(text);
  expect(code).toBe(2);
  expect(faults.join("\n")).toMatch(/ __proto__: there is no such key/);
  expect(faults.join("\n")).toMatch(/ age\.__proto__: there is no such key/);
  expect(faults.join("\n")).toMatch(/ age\.hasOwnProperty: there is no such key/);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("the empty file that the program prints has every key, and nothing in it is answered", async () => {
  const { out, code } = await runIn({ directory }, "start", "--blank");
  expect(code).toBe(0);
  const { faults } = await start(out);
  expect(faults.filter((fault) => !/is needed|must say/.test(fault))).toEqual([]);
  for (const { id, fields } of catalogue)
    for (const key of Object.keys(fields)) expect(out, `${id}.${key}`).toMatch(new RegExp(`\\b${key.split(".").at(-1)}:`));
});
