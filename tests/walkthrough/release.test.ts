import { expect, test } from "vitest";
import { handoverItems, itemsByPart, shareableItems } from "../../src/core/consent/items.ts";
import { type Released, release } from "../../src/core/consent/release.ts";
import type { Organization } from "../../src/core/directory/model.ts";
import { answersWith, type Changes, caseOf, here, knowing, lawyers, organization } from "./answers.ts";

const released = (changes: readonly Changes[], receiver: Organization = lawyers): Released["contents"] => {
  const decision = release(caseOf(answersWith(...changes)), here, knowing(receiver));
  if (decision.kind !== "released") throw new Error(decision.withheld.reason);
  return decision.released.contents;
};
const items = (...changes: readonly Changes[]): readonly string[] => [...released(changes).items.keys()];

/** An answer behind every line, and a yes to each of them. */
const everything: Changes = {
  age: { guardian_appointed: "no", childs_view: "view", best_interests_reason: "reason" },
  language: { interpreter_gender_pref: "f", preferred_worker_gender: "f", access_needs: ["hearing"] },
  person: {
    called: "Ada",
    gender: "woman",
    travelling_with: ["son, 3"],
    name: "Ada Example",
    birth_date: "1990-01-01",
    nationality: "none",
    phone: "000",
  },
  services: { services_already_received: ["health"] },
  indications: { exploitation_types: ["labour"] },
  safety: {
    places_to_avoid: "the port",
    risk_sources: ["employer"],
    risk_to_family: "no",
    device_compromised: "no",
    safety_actions: ["a plan"],
    "safe_contact.code_word": "kettle",
  },
  handover: {
    [here]: {
      appointment_at: "2026-11-24T10:00:00Z",
      meet_who: "the desk",
      meet_where: "the entrance",
      transport: "public",
      accompanied_by: "a colleague",
      documents_to_bring: ["payslips"],
      if_it_fails: "call",
    },
  },
  consent: { [here]: { items_shared: [...shareableItems] } },
};
const ticked = [...itemsByPart.person, ...itemsByPart.child, ...itemsByPart.reason, ...itemsByPart.safety];

test("every line can be agreed to, and all are then released", () => {
  expect(items(everything)).toEqual(shareableItems);
});

test("only the agreed lines are released, less those withheld and those struck at the last look", () => {
  const agreed = (items_shared: (typeof shareableItems)[number][]): Changes => ({ consent: { [here]: { items_shared } } });
  for (const item of ticked.filter((one) => one !== "phone")) expect(items(everything, agreed([item]))).toEqual([item, ...handoverItems]);
  for (const item of shareableItems) {
    const others = shareableItems.filter((one) => one !== item && !(item === "safe_contact" && one === "phone"));
    expect(items(everything, { consent: { [here]: { withheld_items: [item] } } })).toEqual(others);
    expect(items(everything, { review: { [here]: { leave_out: [item] } } })).toEqual(others);
  }
});

test("the language of the explanation tells where somebody comes from: it goes with the languages, or not at all", () => {
  const explained: Changes = { consent: { [here]: { explained_in: ["uk"], items_shared: ["languages", "called"] } } };
  expect(released([explained]).terms.explained_in).toEqual(["uk"]);
  expect(released([explained, { consent: { [here]: { items_shared: ["called"] } } }]).terms.explained_in).toEqual([]);
  expect(released([explained, { review: { [here]: { leave_out: ["languages"] } } }]).terms.explained_in).toEqual([]);
});

test("whoever is controlled, or watched on the phone, is reached through the sender only", () => {
  const contact = (changes: Changes) =>
    released([everything, { safety: { "safe_contact.ok_voicemail": true } }, changes]).items.get("safe_contact");
  expect(contact({})).toMatchObject({ method: "phone", ok_voicemail: "yes" });
  expect(contact({ danger: { still_controlled: "yes" } })).toMatchObject({ method: "none", ok_voicemail: "no" });
  expect(contact({ safety: { device_compromised: "yes" } })).toMatchObject({ method: "none", ok_voicemail: "no" });
});

test("a telephone number goes with the conditions of calling it, or not at all", () => {
  const shared = (...items_shared: (typeof shareableItems)[number][]): Changes => ({ consent: { [here]: { items_shared } } });
  const phoneOf = (...changes: readonly Changes[]) => {
    const { items: lines, phone_held_back } = released([everything, ...changes]);
    return [lines.has("phone"), phone_held_back];
  };
  expect(phoneOf(shared("phone", "safe_contact"))).toEqual([true, false]);
  expect(phoneOf(shared("phone", "called"))).toEqual([false, true]);
  expect(phoneOf(shared("safe_contact", "called"))).toEqual([false, false]);
  expect(phoneOf({ consent: { [here]: { withheld_items: ["safe_contact"] } } })).toEqual([false, true]);
  expect(phoneOf({ review: { [here]: { leave_out: ["safe_contact"] } } })).toEqual([false, true]);
  expect(phoneOf({ review: { [here]: { leave_out: ["safe_contact", "phone"] } } })).toEqual([false, false]);
  // Agreed conditions that say: nobody calls; or none that were asked about.
  expect(phoneOf({ safety: { "safe_contact.method": "none" } })).toEqual([false, true]);
  expect(phoneOf({ safety: { "safe_contact.method": "unknown" } })).toEqual([false, true]);
  expect(phoneOf({ safety: { "safe_contact.method": "text" } })).toEqual([true, false]);
  // Where somebody watches the phone there is no such line.
  expect(phoneOf({ safety: { device_compromised: "yes" } })).toEqual([false, false]);
});

test("a line that has nothing to say is no line", () => {
  expect(items(everything, { services: { services_already_received: [] } })).not.toContain("services_already_received");
});

test("without a yes, in danger to life, no more is told than saves it, whatever was ticked", () => {
  const clinic = organization([{ type: "health" }]);
  const inDanger: Changes = {
    danger: { danger_now: "yes" },
    services: { services_wanted: ["health"] },
    consent: { [here]: { consent_by: "none_vital_interest" } },
  };
  expect([...released([everything, inDanger], clinic).items.keys()]).toEqual([
    "called",
    "age_group",
    "languages",
    "access_needs",
    "services_wanted",
    "safe_contact",
    "risk_level",
  ]);
});

test("a silence is no line, and an answer that was never given neither", () => {
  for (const silence of ["unknown", "declined", "not_asked"] as const) {
    const silent: Changes = { person: { called: silence, gender: silence }, safety: { places_to_avoid: silence } };
    expect(items(everything, silent)).not.toContain("called");
    expect(items(everything, silent)).not.toContain("places_to_avoid");
  }
  expect(items({ consent: { [here]: { items_shared: ["nationality", "called"] } } })).toEqual(["called"]);
});

test("a receiver learns what is wanted of it, and nothing of what is wanted of others", () => {
  const wanted = released([{ services: { services_wanted: ["shelter", "legal", "police"] } }]).items.get("services_wanted");
  expect(wanted).toEqual(["legal"]);
});

test("of the rules for safe contact the code word stays here", () => {
  expect(JSON.stringify(released([everything]).items.get("safe_contact"))).not.toContain("kettle");
});

test("the receiver is told that something is withheld, never what or why", () => {
  expect(released([]).terms.something_withheld).toBe(false);
  const withheld: Changes = { consent: { [here]: { withheld_items: ["gender"], withheld_reason: "fear_of_harm" } } };
  expect(released([withheld]).terms.something_withheld).toBe(true);
  expect(JSON.stringify(released([withheld]).terms)).not.toMatch(/gender|fear/);
  expect(released([{ review: { [here]: { leave_out: ["called"] } } }]).terms.something_withheld).toBe(true);
});

test("a copy on paper is made where it was wished, or where nobody controls the person; not on a guess", () => {
  const paper = (still_controlled: "yes" | "no" | "unsure" | "unknown", copy_wanted?: "paper" | "none" | "declined"): boolean =>
    released([{ danger: { still_controlled }, consent: { [here]: { ...(copy_wanted && { copy_wanted }) } } }]).terms.paper_copy;
  expect([paper("no"), paper("yes"), paper("unsure"), paper("unknown")]).toEqual([true, false, false, false]);
  expect([paper("no", "none"), paper("no", "paper"), paper("yes", "none"), paper("yes", "declined")]).toEqual([false, true, false, false]);
});
