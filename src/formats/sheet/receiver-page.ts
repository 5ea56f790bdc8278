import type { Item } from "../../core/consent/items.ts";
import { listed, said, type Value } from "../../core/steps/field.ts";
import type { Summary } from "../../core/summary/summary.ts";
import { moment } from "../../messages/en/dates.ts";
import { itemLabels } from "../../messages/en/items.ts";
import { sheetWords as w } from "../../messages/en/sheet.ts";
import { itemWords } from "./item-words.ts";
import { boxes, fact, type Page, plain, quiet, type Row, type Section, section, strong, write } from "./page.ts";

/** The receiver's sheet. It takes a `Summary`, which only a release can lead to; a case can't be handed in. */
export const receiverPage = (summary: Summary, languageNames: Readonly<Record<string, string>>): Page => {
  const words = (item: Item, value: Value) => itemWords(item, value, languageNames);
  return {
    marking: w.marking,
    title: w.title(summary.released.contents.number),
    sections: [
      ...header(summary),
      ...sender(summary),
      ...receiver(summary),
      ...summary.parts.flatMap(({ part, lines }) =>
        section(
          w.parts[part],
          ...lines.map(({ item, value }) => fact(itemLabels[item], words(item, value))),
          part === "safety" && strong(w.contactOnly),
        ),
      ),
      ...(summary.parts.some(({ part }) => part === "safety") ? [] : section(w.parts.safety, strong(w.contactOnly))),
      ...consent(summary, languageNames),
      ...handover(summary),
      ...reply(summary),
      ...slip(),
    ],
  };
};

const header = ({ released: { contents }, priority }: Summary): Section[] =>
  section(
    undefined,
    fact(w.labels.date, contents.released_on),
    fact(w.labels.priority, w.priorities[priority]),
    fact(w.labels.valid_until, contents.terms.valid_until),
    fact(w.labels.copy, w.copies.receiver),
    plain(w.standing),
  );

const given = (label: string, value: unknown): Row | undefined => {
  const text = said(value);
  return text === undefined ? undefined : fact(label, text);
};

const sender = ({ released: { contents } }: Summary): Section[] => {
  const keys = ["organisation", "role", "work_name", "phone", "email", "hours", "deputy"] as const;
  const rows = keys.map((key) => given(w.labels[key], contents.sender[key])).filter((row) => row !== undefined);
  return section(w.headings.sender, ...(rows.length > 0 ? rows : [write(w.labels.organisation), write(w.labels.phone)]));
};

const receiver = ({ released: { contents } }: Summary): Section[] => {
  const { receiver, choice } = contents;
  const intake = (receiver.phones ?? []).filter(({ use }) => use !== "fax");
  return section(
    w.headings.receiver,
    fact(w.labels.provider, receiver.name),
    ...(intake.length > 0
      ? intake.map(({ number, use, hours, source }) =>
          fact(w.labels.intake, `${number} ${w.numberSource(hours, use, source, receiver.assured.on)}`),
        )
      : [fact(w.labels.intake, w.noPhone)]),
    fact(
      w.labels.availability,
      w.checkedWith(
        w.availability[choice.availability ?? "not_checked"] ?? w.availability.not_checked ?? "",
        said(choice.availability_checked_at) && moment(said(choice.availability_checked_at) ?? ""),
        said(choice.checked_with),
      ),
    ),
    fact(w.labels.checked, w.recordChecked(receiver.assured.on, receiver.assured.how)),
    receiver.caution !== undefined && fact(w.labels.caution, receiver.caution),
  );
};

const consent = ({ released: { contents } }: Summary, languageNames: Readonly<Record<string, string>>): Section[] => {
  const { terms, items } = contents;
  return section(
    w.headings.consent,
    fact(w.labels.form, w.consentForms[terms.form] ?? w.notGiven),
    fact(w.labels.by, w.consentBy[terms.by] ?? w.notGiven),
    terms.child_assent !== undefined && fact(w.labels.child_assent, w.childAssent[terms.child_assent] ?? terms.child_assent),
    fact(w.labels.given_at, moment(terms.given_at)),
    fact(w.labels.valid_until, terms.valid_until),
    terms.explained_in.length > 0 && fact(w.labels.explained_in, terms.explained_in.map((code) => languageNames[code] ?? code).join(", ")),
    fact(w.labels.agreed, [...items.keys()].map((item) => itemLabels[item]).join(", ") || w.nothingWithheld),
    fact(w.labels.withheld, terms.something_withheld ? w.somethingWithheld : w.nothingWithheld),
    terms.not_to_be_told.length > 0 && fact(w.labels.not_to_be_told, terms.not_to_be_told.join(", ")),
    plain(w.useOnlyFor),
    fact(w.labels.withdrawal, w.withdrawal),
  );
};

const handover = ({ released: { contents } }: Summary): Section[] => {
  const { handover, items } = contents;
  const how = said(handover.handover);
  const at = said(handover.appointment_at);
  const transport = said(handover.transport);
  return section(
    w.headings.handover,
    how === undefined ? strong(w.handoverNotArranged) : fact(w.labels.handover, w.handovers[how] ?? how),
    given(w.labels.cold_reason, handover.cold_reason),
    at !== undefined && fact(w.labels.appointment_at, moment(at)),
    given(w.labels.meet_who, handover.meet_who),
    given(w.labels.meet_where, handover.meet_where),
    transport !== undefined && fact(w.labels.transport, w.transports[transport] ?? transport),
    given(w.labels.accompanied_by, handover.accompanied_by),
    listed(handover.documents_to_bring).length > 0 && fact(w.labels.documents_to_bring, listed(handover.documents_to_bring).join(", ")),
    given(w.labels.if_it_fails, handover.if_it_fails),
    !items.has("safe_contact") && strong(w.safeContactNotShared),
  );
};

const reply = ({ due }: Summary): Section[] =>
  section(
    w.headings.reply,
    fact(w.labels.acknowledge_by, due.acknowledge_by === undefined ? w.replyByPhone : w.replyBy(due.acknowledge_by)),
    fact(w.labels.service_by, due.service_by),
    quiet(w.replyOnlyCode),
  );

const slip = (): Section[] =>
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
