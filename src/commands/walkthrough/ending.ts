import { type Conclusion, conclude } from "../../core/case/conclude.ts";
import type { ConsentGround, ReleaseWay } from "../../core/case/event.ts";
import { isHandover } from "../../core/consent/item-values.ts";
import type { Released } from "../../core/consent/release.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { listed } from "../../core/steps/field.ts";
import { blank, type Doc, line, span } from "../../formats/view/doc.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import type { Outcome } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Happening, HeldCase } from "../saved/held-case.ts";
import { finish } from "./finish.ts";
import type { SheetKind, StartOptions } from "./options.ts";
import { personSheetOf, releasedOf } from "./sheets.ts";
import type { Finished } from "./walked.ts";

interface Ending {
  readonly directory: Directory;
  readonly kinds: readonly SheetKind[];
  readonly options: StartOptions;
  readonly io: Io;
}

/** Ends a walkthrough of which nothing is kept. */
export const endWalk = (finished: Finished, ending: Ending): Outcome =>
  finish(finished, conclude(finished.case, finished.place, finished.known), ending);

/**
 * Ends one that is kept: what is about to leave stands in the disclosure log before it leaves, so that a crash can only make
 * the log say too much.
 */
export const endKeptWalk = async (finished: Finished, held: HeldCase, ending: Ending): Promise<Outcome> => {
  const conclusion = conclude(finished.case, finished.place, finished.known);
  const releases = releasesOf(finished, conclusion, ending);
  if (hasEnded(conclusion)) {
    const receivers = agreedIn(finished, conclusion).map(({ id }) => id);
    await held.add({ kind: "concluded", outcome: conclusion.outcome, receivers }, ...releases);
  }
  try {
    const outcome = finish(finished, conclusion, ending);
    return finished.overlooked ? outcome : { ...outcome, notes: [...(outcome.notes ?? []), ...saved(held.code, finished, conclusion)] };
  } catch (error) {
    if (releases.length > 0) await held.add(...releases.map(({ receiver }) => ({ kind: "release_failed", receiver }) as const));
    throw error;
  }
};

/** Stopped for safety, or before everything was explained, it goes on another day. */
const hasEnded = ({ outcome, stop }: Conclusion): boolean => outcome !== "stopped_for_safety" && stop?.reason !== "not_informed";

type Release = Extract<Happening, { kind: "released" }>;

const releasesOf = (finished: Finished, conclusion: Conclusion, { kinds, options }: Ending): readonly Release[] => {
  const way = options.output === undefined ? "printed" : "file";
  const released = releasedOf(conclusion);
  const agreed = agreedIn(finished, conclusion);
  const toReceivers = kinds.includes("receiver") ? agreed.map(({ id, released: one }) => releaseOf(id, one, way)) : [];
  const sheet = kinds.includes("person") && hasEnded(conclusion) ? personSheetOf(finished, conclusion) : undefined;
  const items = released.filter(({ contents }) => contents.terms.paper_copy).flatMap(({ contents }) => [...contents.items.keys()]);
  return sheet
    ? [...toReceivers, { kind: "released", receiver: "person", items: [...new Set(items.filter(isHandover))], way }]
    : toReceivers;
};

/** By the id that the person chose: the record may have moved to another one since. */
const agreedIn = ({ place }: Finished, { decisions }: Conclusion): readonly { readonly id: string; readonly released: Released }[] =>
  listed(place.answers.services.choices).flatMap((id, n) => {
    const decision = decisions[n];
    return decision?.kind === "released" ? [{ id, released: decision.released }] : [];
  });

/** What goes to a receiver, as the disclosure log keeps it: which lines, and on which yes. */
export const releaseOf = (receiver: string, { contents }: Released, way: ReleaseWay): Release => {
  const { form, by, given_at, valid_until } = contents.terms;
  const consent: ConsentGround = { form, by, given_at, valid_until };
  return { kind: "released", receiver, items: [...contents.items.keys()], way, consent };
};

const saved = (code: string, finished: Finished, conclusion: Conclusion): Doc => [
  blank,
  line(0, span("strong", hasEnded(conclusion) ? w.concluded(code) : w.draft(code))),
  ...agreedIn(finished, conclusion).map(({ id }) => line(2, w.handOver(code, id))),
];
