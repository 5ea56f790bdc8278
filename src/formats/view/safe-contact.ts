import { mostTries, triesOf } from "../../core/case/follow-up.ts";
import type { Standing } from "../../core/case/standing.ts";
import { isWatched } from "../../core/consent/item-values.ts";
import { listed, said } from "../../core/steps/field.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { safeContactWords } from "../../messages/en/items.ts";
import { type Doc, item, line, span } from "./doc.ts";

/** How the person may be reached, and only then the number. For the caseworker alone: the agreed word never leaves the office. */
export const safeContactDoc = ({ record, place: { answers } }: Standing, heading: string): Doc => {
  const { safety, person } = answers;
  const watched = isWatched(answers);
  const method = said(safety["safe_contact.method"]);
  const rules = Object.fromEntries(
    (["method", "ok_times"] as const).flatMap((key) => {
      const value = said(safety[`safe_contact.${key}`]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const voicemail = safety["safe_contact.ok_voicemail"] === true ? "yes" : "no";
  const noWay = watched || method === undefined || method === "none";
  const tries = triesOf(record.contacts);
  const number = said(person.phone);
  const word = said(safety["safe_contact.code_word"]);
  const never = listed(safety["safe_contact.never_contact"]);
  return [
    line(0, span("heading", heading)),
    item(2, "·", noWay ? span("danger", w.noDirectContact) : safeContactWords({ ...rules, ok_voicemail: voicemail })),
    item(2, "·", w.nobodyElse),
    ...(never.length > 0 ? [item(2, "·", span("danger", w.neverContact(never.join(", "))))] : []),
    ...(word !== undefined && !noWay ? [item(2, "·", w.codeWord(word))] : []),
    item(2, "·", tries < mostTries ? w.triesLeft(mostTries - tries) : span("danger", w.noTriesLeft)),
    ...(noWay || tries >= mostTries ? [] : [line(2, number === undefined ? w.noNumber : span("strong", w.number(number)))]),
  ];
};
