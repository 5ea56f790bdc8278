import { isWithoutConsent } from "../../core/consent/consent-form.ts";
import { isHandover } from "../../core/consent/item-values.ts";
import type { Item, SummaryPart } from "../../core/consent/items.ts";
import type { ConsentTerms } from "../../core/consent/release.ts";
import { freshness } from "../../core/directory/fresh.ts";
import { said, type Value } from "../../core/steps/field.ts";
import type { Summary } from "../../core/summary/summary.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { clockIn, type SheetFacts } from "./clock.ts";
import { itemWords } from "./item-words.ts";
import { boxes, fact, type Page, plain, quiet, type Row, type Section, section, strong, write } from "./page.ts";

/**
 * The receiver's sheet, in the receiver's language. It takes a `Summary`, which only a release can lead to; a case can't be
 * handed in. What the caseworker typed, and what a record says, stands as it is; times are those of the receiver's country.
 */
export const receiverPage = (summary: Summary, facts: SheetFacts, language: SheetLanguage): Page => {
  const { sheet: w } = language;
  const { country } = summary.released.contents.receiver;
  const words = (item: Item, value: Value) => itemWords(item, value, country, facts, language);
  const clock = clockIn(country, facts, language);
  return {
    language: language.code,
    marking: w.marking,
    title: w.title(summary.released.contents.number),
    sections: [
      ...header(summary, language),
      ...sender(summary, language),
      ...receiver(summary, clock, language),
      ...partSections(summary, words, language),
      ...consent(summary, clock, facts, language),
      ...handover(summary, words, language),
      ...reply(summary, language),
      ...slip(language),
    ],
  };
};

const header = ({ released: { contents } }: Summary, { sheet: w }: SheetLanguage): Section[] =>
  section(
    undefined,
    fact(w.labels.date, contents.released_on),
    fact(w.labels.priority, w.priorities[contents.priority]),
    fact(w.labels.valid_until, contents.terms.valid_until),
    fact(w.labels.copy, w.copies.receiver),
    plain(w.standing),
  );

type Clock = (instant: string) => string;

const given = (label: string, value: unknown): Row | undefined => {
  const text = said(value);
  return text === undefined ? undefined : fact(label, text);
};

/** The lines that were ticked one by one. */
const agreedLabels = (items: ReadonlyMap<Item, Value>, { itemLabels }: SheetLanguage): string =>
  [...items.keys()]
    .filter((item) => !isHandover(item))
    .map((item) => itemLabels[item])
    .join("; ");

const sender = ({ released: { contents } }: Summary, { sheet: w }: SheetLanguage): Section[] => {
  const keys = ["organisation", "role", "work_name", "phone", "email", "hours", "deputy"] as const;
  const rows = keys.map((key) => given(w.labels[key], contents.sender[key])).filter((row) => row !== undefined);
  return section(w.headings.sender, ...(rows.length > 0 ? rows : [write(w.labels.organisation), write(w.labels.phone)]));
};

const receiver = ({ released: { contents } }: Summary, clock: Clock, { sheet: w }: SheetLanguage): Section[] => {
  const { receiver, checked, released_on } = contents;
  const intake = (receiver.phones ?? []).filter(({ use }) => use !== "fax");
  return section(
    w.headings.receiver,
    fact(w.labels.provider, receiver.name),
    ...(intake.length > 0
      ? intake.map(({ number, use, hours, source }) =>
          fact(w.labels.intake, `${number} ${w.numberSource(hours, use, source, receiver.assured.on)}`),
        )
      : [fact(w.labels.intake, w.noPhone)]),
    ...(receiver.emails ?? []).map(({ address, source }) => fact(w.labels.email, `${address} ${w.readOn(receiver.assured.on, source)}`)),
    receiver.website !== undefined && fact(w.labels.website, receiver.website),
    fact(
      w.labels.availability,
      w.checkedWith(
        w.availability[checked.availability] ?? w.availability.not_checked ?? "",
        checked.at && clock(checked.at),
        checked.with,
      ) + (checked.at === undefined && checked.availability !== "not_checked" ? ` (${w.undated})` : ""),
    ),
    fact(
      w.labels.checked,
      w.recordChecked(receiver.assured.on, receiver.assured.how, freshness(receiver.assured, released_on) === "stale"),
    ),
    receiver.caution !== undefined && fact(w.labels.caution, receiver.caution),
  );
};

const consent = ({ released: { contents } }: Summary, clock: Clock, facts: SheetFacts, language: SheetLanguage): Section[] => {
  const { terms } = contents;
  const { sheet: w, nameHere } = language;
  return section(
    w.headings.consent,
    ...ground(terms, language),
    terms.child_assent !== undefined && fact(w.labels.child_assent, w.childAssent[terms.child_assent] ?? terms.child_assent),
    fact(isWithoutConsent(terms.by) ? w.labels.decided_at : w.labels.given_at, clock(terms.given_at)),
    fact(w.labels.valid_until, terms.valid_until),
    terms.explained_in.length > 0 &&
      fact(w.labels.explained_in, terms.explained_in.map((code) => nameHere("language", code, facts.languages[code] ?? code)).join(", ")),
    fact(w.labels.agreed, agreedLabels(contents.items, language) || w.none),
    terms.something_withheld && fact(w.labels.withheld, w.somethingWithheld),
    terms.not_to_be_told.length > 0 && fact(w.labels.not_to_be_told, terms.not_to_be_told.join(", ")),
    plain(w.useOnlyFor),
    fact(w.labels.withdrawal, w.withdrawal),
  );
};

/** A form is that of a yes: where nobody gave one there is none. */
const ground = ({ form, by }: ConsentTerms, { sheet: w }: SheetLanguage): Row[] =>
  isWithoutConsent(by)
    ? [fact(w.labels.instead_of_consent, w.consentBy[by] ?? w.notGiven)]
    : [fact(w.labels.form, w.consentForms[form] ?? w.notGiven), fact(w.labels.by, w.consentBy[by] ?? w.notGiven)];

type Words = (item: Item, value: Value) => string;

/** What the person agreed to, part by part. The safety part is never without its standing sentence. */
const partSections = ({ parts }: Summary, words: Words, { sheet: w, itemLabels }: SheetLanguage): Section[] =>
  (["person", "child", "reason", "safety"] as const).flatMap((part) =>
    section(
      w.parts[part],
      ...linesOf(parts, part).map(({ item, value }) => fact(itemLabels[item], words(item, value))),
      part === "safety" && strong(w.contactOnly),
    ),
  );

const linesOf = (parts: Summary["parts"], wanted: SummaryPart) => parts.find(({ part }) => part === wanted)?.lines ?? [];

const handover = ({ parts, released: { contents } }: Summary, words: Words, { sheet: w, itemLabels }: SheetLanguage): Section[] =>
  section(
    w.parts.handover,
    contents.handover === undefined
      ? strong(w.handoverNotArranged)
      : fact(w.labels.handover, w.handovers[contents.handover] ?? contents.handover),
    ...linesOf(parts, "handover").map(({ item, value }) => fact(itemLabels[item], words(item, value))),
    !contents.items.has("safe_contact") && strong(w.safeContactNotShared),
  );

const reply = ({ due }: Summary, { sheet: w }: SheetLanguage): Section[] =>
  section(
    w.headings.reply,
    fact(w.labels.acknowledge_by, due.acknowledge_by === undefined ? w.replyByPhone : w.replyBy(due.acknowledge_by)),
    fact(w.labels.service_by, due.service_by),
    quiet(w.replyOnlyCode),
  );

const slip = ({ sheet: w }: SheetLanguage): Section[] =>
  section(
    w.headings.slip,
    write(w.slip.received),
    boxes(w.slip.decision, ...w.slip.decisions),
    boxes(w.slip.reason, ...w.slip.reasons),
    write(w.slip.alternative),
    boxes(w.slip.contact, ...w.slip.contacts),
    write(w.slip.contact_date),
    boxes(w.slip.service, ...w.slip.services),
    boxes(w.slip.onward, ...w.slip.yesNo),
    boxes(w.slip.risk, ...w.slip.yesNo),
    write(w.slip.manager),
    boxes(w.slip.agrees, ...w.slip.yesNo),
  );
