import { mayBeginAgain } from "../../core/case/apply.ts";
import { type Conclusion, conclude } from "../../core/case/conclude.ts";
import type { ConsentGround, ReleaseWay } from "../../core/case/event.ts";
import { isOver } from "../../core/case/status.ts";
import { isHandover } from "../../core/consent/item-values.ts";
import type { Released } from "../../core/consent/release.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { decidedBy, isToPutRight, type Withheld } from "../../core/protection/withheld.ts";
import { listed } from "../../core/steps/field.ts";
import { blank, type Doc, line, span } from "../../formats/view/doc.ts";
import { caseWords } from "../../messages/en/case.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import type { Outcome } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { dayHere } from "../day-here.ts";
import type { Happening, HeldCase } from "../saved/held-case.ts";
import { nameIn } from "../saved/standing-case.ts";
import { mayHoldSheet, stopUsing } from "../saved/stop-using.ts";
import { finish, pathOf } from "./finish.ts";
import type { SheetKind, StartOptions } from "./options.ts";
import { personSheetOf, releasedOf } from "./sheets.ts";
import type { Finished } from "./walked.ts";

interface Ending {
  readonly directory: Directory;
  readonly kinds: readonly SheetKind[];
  readonly options: StartOptions;
  readonly io: Io;
  readonly language: SheetLanguage;
}

/** Ends a walkthrough of which nothing is kept. */
export const endWalk = (finished: Finished, ending: Ending): Outcome =>
  finish(finished, conclude(finished.case, finished.place, finished.known), ending);

/**
 * Ends one that is kept: what is about to leave stands in the disclosure log before it leaves, so that a crash can only make
 * the log say too much.
 */
export const endKeptWalk = async (finished: Finished, held: HeldCase, ending: Ending): Promise<Outcome> => {
  const conclusion = conclude(finished.case, finished.place, finished.known, (receiver) => !mayBeginAgain(held.record, receiver));
  if (!hasEnded(conclusion))
    return withNotes(finished, finish(finished, conclusion, ending), [blank, line(0, span("strong", w.draft(held.code)))]);
  const refused = refusedSince(finished, held);
  const releases = releasesOf(finished, conclusion, ending);
  const waiting = toPutRightIn(conclusion).map(({ receiver }) => receiver);
  const agreed = agreedIn(finished, conclusion).map(({ id }) => id);
  // An answer to be put right ends no referral: the yes stands.
  const receivers = listed(finished.place.answers.services.choices).filter((id) => agreed.includes(id) || waiting.includes(id));
  const taken = refused.map((receiver) => ({ kind: "withdrawn", receiver, by: "person" }) as const);
  await held.add(...taken, { kind: "concluded", outcome: conclusion.outcome, receivers }, ...releases);
  const told = toldOf(refused, finished, held, ending);
  try {
    return withNotes(finished, finish(finished, conclusion, ending), [
      ...told,
      ...saved(held.code, finished, conclusion, ending.directory),
    ]);
  } catch (error) {
    await held.add(...notWritten(releases, finished, ending).map((receiver) => ({ kind: "release_failed", receiver }) as const));
    throw error;
  }
};

/** Somebody may be looking at the screen: then it says nothing of a case. */
const withNotes = ({ overlooked }: Finished, outcome: Outcome, notes: Doc): Outcome =>
  overlooked ? outcome : { ...outcome, notes: [...(outcome.notes ?? []), ...notes] };

/** Stopped for safety, or before everything was explained, it goes on another day. */
const hasEnded = ({ outcome, stop }: Conclusion): boolean => outcome !== "stopped_for_safety" && stop?.reason !== "not_informed";

/** Agreed to once, and a no when the person was asked again: that is a consent taken back. */
const refusedSince = ({ place }: Finished, { record }: HeldCase): readonly string[] =>
  record.referrals
    .filter(({ receiver, status }) => {
      const answer = place.answers.consent[receiver]?.consent;
      return !isOver(status) && (answer === "refused" || answer === "withdrawn" || answer === "declined");
    })
    .map(({ receiver }) => receiver);

const toldOf = (refused: readonly string[], { place }: Finished, { code, record }: HeldCase, { directory, io, language }: Ending): Doc => {
  const date = dayHere(io);
  const chosen = listed(place.answers.services.choices);
  const dropped = record.referrals.filter(
    ({ receiver, status }) => !chosen.includes(receiver) && !isOver(status) && mayHoldSheet(record, receiver),
  );
  return [
    ...refused.flatMap((receiver) => [blank, ...stopUsing({ receiver, by: "person", date }, record, directory, language)]),
    ...dropped.map(({ receiver }) => line(0, span("warning", w.stillHolds(nameIn(directory, receiver), code, receiver)))),
  ];
};

type Release = Extract<Happening, { kind: "released" }>;

const releasesOf = (finished: Finished, conclusion: Conclusion, { kinds, options }: Ending): readonly Release[] => {
  const way = options.output === undefined ? "printed" : "file";
  const toReceivers = kinds.includes("receiver")
    ? agreedIn(finished, conclusion).map(({ id, released }) => releaseOf(id, released, way))
    : [];
  const sheet = kinds.includes("person") ? personSheetOf(finished, conclusion) : undefined;
  const carried = releasedOf(conclusion).filter(({ contents }) => contents.terms.paper_copy);
  const items = carried.flatMap(({ contents }) => [...contents.items.keys()].filter(isHandover));
  return sheet ? [...toReceivers, { kind: "released", receiver: "person", items: [...new Set(items)], way }] : toReceivers;
};

/** By the id that the person chose: the record may have moved to another one since. */
const agreedIn = ({ place }: Finished, { decisions }: Conclusion): readonly { readonly id: string; readonly released: Released }[] =>
  listed(place.answers.services.choices).flatMap((id, n) => {
    const decision = decisions[n];
    return decision?.kind === "released" ? [{ id, released: decision.released }] : [];
  });

const toPutRightIn = ({ decisions }: Conclusion): readonly Withheld[] =>
  decisions.flatMap((decision) => (decision.kind === "withheld" && isToPutRight(decision.withheld) ? [decision.withheld] : []));

/** What goes to a receiver, as the disclosure log keeps it: which lines, and on which yes. */
export const releaseOf = (receiver: string, { contents }: Released, way: ReleaseWay): Release => {
  const { form, by, given_at, valid_until } = contents.terms;
  const consent: ConsentGround = { form, by, given_at, valid_until };
  return { kind: "released", receiver, items: [...contents.items.keys()], way, consent };
};

/** A sheet whose file is there has left, whatever failed after it. */
const notWritten = (releases: readonly Release[], { case: { numbers } }: Finished, { options, io }: Ending): readonly string[] =>
  releases
    .map(({ receiver }) => receiver)
    .filter((receiver) => {
      const number = numbers[receiver];
      return options.output === undefined || number === undefined || !io.files.exists(pathOf(options.output, number, options.format));
    });

const saved = (code: string, finished: Finished, conclusion: Conclusion, directory: Directory): Doc => [
  blank,
  line(0, span("strong", w.concluded(code))),
  ...agreedIn(finished, conclusion).map(({ id, released }) => line(2, w.handOver(released.contents.receiver.name, code, id))),
  ...toPutRightIn(conclusion).flatMap((withheld) =>
    decidedBy(withheld).map((question) => line(2, `${nameIn(directory, withheld.receiver)}: ${caseWords.putRight(code, question)}`)),
  ),
];
