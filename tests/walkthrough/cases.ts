import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WalkOutcome } from "../../src/core/steps/stop.ts";

const folder = join(import.meta.dirname, "cases");
const example = join(import.meta.dirname, "../../docs/examples/wage-claim.yaml");

/** How each invented case must end. The exit codes are those of referral-process.md, written out here on purpose. */
export const endings: Readonly<Record<string, readonly [WalkOutcome, number]>> = {
  "all-full": ["no_provider", 4],
  "already-identified": ["summary", 0],
  "assault-40-hours": ["summary", 0],
  "assault-40-hours-no-call": ["stopped_for_safety", 0],
  "assault-90-hours-no-call": ["stopped_for_safety", 0],
  "child-with-guardian": ["summary", 0],
  "companion-present": ["stopped_for_safety", 0],
  "consent-expired": ["refused", 7],
  "danger-with-call": ["summary", 0],
  "danger-without-call": ["stopped_for_safety", 0],
  "man-women-only-shelter": ["refused", 7],
  "no-consent-to-talk": ["information_sheet", 0],
  "no-emergency-number": ["stopped_for_safety", 0],
  "no-line-agreed": ["refused", 7],
  "no-provider-chosen": ["no_provider", 4],
  "not-informed": ["refused", 7],
  "not-private": ["stopped_for_safety", 0],
  "notes-refused": ["information_sheet", 0],
  "nothing-wanted": ["information_sheet", 0],
  "online-contact": ["summary", 0],
  "online-not-safe": ["stopped_for_safety", 0],
  "partial-consent": ["summary", 0],
  "police-refused-other-agreed": ["partial", 7],
  "police-wanted": ["summary", 0],
  "return-allowed": ["summary", 0],
  "return-child": ["refused", 7],
  "return-not-assessed": ["refused", 7],
  "return-not-voluntary": ["refused", 7],
  "safety-critical-withheld": ["refused", 7],
  "service-abroad": ["summary", 0],
  "still-controlled": ["summary", 0],
  "suicide-risk": ["summary", 0],
  "suicide-risk-no-call": ["stopped_for_safety", 0],
  "third-party-report": ["stopped_for_safety", 0],
  "unknown-age-suspected-carer": ["summary", 0],
  "wage-claim": ["summary", 0],
  "wage-claim-poland": ["summary", 0],
  "woman-with-baby": ["summary", 0],
};

/** Every invented case, by name: those of the folder, and the example of the documentation. */
export const cases: ReadonlyMap<string, string> = new Map([
  ...readdirSync(folder)
    .sort()
    .map((name) => [name.replace(/\.yaml$/, ""), readFileSync(join(folder, name), "utf8")] as const),
  ["wage-claim", readFileSync(example, "utf8")],
]);
