import { expect, test } from "vitest";
import { casePage } from "../../src/formats/view/case-page.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { eventsOf, standAt } from "./saved.ts";

const at = "2026-11-23T10:15:00Z";

test.each([
  ["person", "on the yes of 2026-11-23 10:15 UTC: spoken, by the person, valid until 2026-12-01"],
  [
    "none_best_interests",
    "without a consent, of 2026-11-23 10:15 UTC: the child-protection authority decided that this is best for the child;",
  ],
])("the log says on what something left, by %s", (by, words) => {
  const consent = { form: "verbal", by, given_at: at, valid_until: "2026-12-01" };
  const events = [
    ...eventsOf("wage-claim", at),
    { kind: "released", at, receiver: "pt-invented", items: [], way: "printed", consent } as const,
  ];
  const shown = paint(
    casePage(standAt(events, at), [], (id) => id),
    { width: 300 },
  );
  expect(shown).toContain(words);
  expect(shown).not.toMatch(/spoken.*nobody|verbal.*authority/);
});
