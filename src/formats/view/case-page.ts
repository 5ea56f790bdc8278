import type { Disclosure } from "../../core/case/case-record.ts";
import { caseStatusOf } from "../../core/case/case-status.ts";
import type { ConsentGround } from "../../core/case/event.ts";
import { keepUntil } from "../../core/case/retention.ts";
import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import type { Task } from "../../core/case/tasks.ts";
import { isWithoutConsent } from "../../core/consent/consent-form.ts";
import type { Given } from "../../core/steps/answers.ts";
import type { Value } from "../../core/steps/field.ts";
import { caseWords } from "../../messages/en/case.ts";
import { closingQuestions, followUpQuestions, replyQuestions } from "../../messages/en/case-forms.ts";
import { casePageWords as w } from "../../messages/en/case-page.ts";
import { moment } from "../../messages/en/dates.ts";
import { itemLabels } from "../../messages/en/items.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { sheetWords } from "../../messages/en/sheet.ts";
import { startWords } from "../../messages/en/start.ts";
import { outcomeWords } from "../../messages/en/stops.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { blank, type Doc, item, line, span } from "./doc.ts";
import { priorityWord, taskLine } from "./tasks.ts";

type NameOf = (id: string) => string;

/** A case for its caseworker: what is to be done, then what has been. No answers; those are asked for. */
export const casePage = (standing: Standing, tasks: readonly Task[], nameOf: NameOf): Doc => {
  const { record, referrals, unasked, dayHere } = standing;
  return [
    line(0, span("title", record.code), ` · ${w.statuses[caseStatusOf(record)]}`, record.invented ? ` · ${savedCaseWords.invented}` : ""),
    line(2, w.opened(moment(record.opened_at), moment(record.last_at))),
    ...(record.concluded ? [line(2, outcomeWords[record.concluded.outcome])] : []),
    ...(record.closed ? [line(2, w.closed(moment(record.closed.at), closingQuestions.reason.options[record.closed.reason]))] : []),
    line(2, w.kept(keepUntil(record, dayHere))),
    ...section(
      w.headings.due,
      tasks.map((task) => taskLine(task, nameOf, 2)),
    ),
    ...section(
      w.headings.referrals,
      referrals.flatMap((one) => referralDoc(one, standing, nameOf)),
    ),
    ...section(
      w.headings.log,
      record.disclosures.flatMap((one) => disclosureDoc(one, nameOf)),
    ),
    ...section(
      w.headings.contacts,
      record.contacts.map(({ at, whom, receiver, result, outcome }) =>
        item(
          2,
          "·",
          w.contact(
            moment(at),
            whom === "person" ? followUpQuestions.whom.options.person : nameOf(receiver ?? ""),
            followUpQuestions.result.options[result],
            outcome && followUpQuestions.outcome.options[outcome],
            whom === "person" && receiver !== undefined ? nameOf(receiver) : undefined,
          ),
        ),
      ),
    ),
    ...section(
      w.headings.unasked,
      [...unasked].map(([id, value]) => item(2, "·", `${startWords.fileKey(id)}: ${valueText(value)}`)),
    ),
  ];
};

const section = (heading: string, lines: Doc): Doc => (lines.length === 0 ? [] : [blank, line(0, span("heading", heading)), ...lines]);

const referralDoc = (
  { receiver, status, since, sent_at, priority, services, replies }: StandingReferral,
  { record }: Standing,
  nameOf: NameOf,
): Doc => [
  line(2, span("strong", nameOf(receiver)), ` (${receiver}): ${caseWords.statuses[status]}`),
  line(4, w.referral(priorityWord(priority), services.map((type) => serviceLabels[type]).join(", "), record.numbers[receiver] ?? "")),
  line(4, w.since(moment(since), sent_at && moment(sent_at))),
  ...replies.map(({ at, decision, reason }) =>
    line(
      4,
      w.reply(
        moment(at),
        decisionWords(decision, replyQuestions.decision.options) ?? w.received,
        decisionWords(reason, replyQuestions.reason.options),
      ),
    ),
  ),
];

const decisionWords = (value: string | undefined, options: Readonly<Record<string, string>>): string | undefined =>
  value === undefined ? undefined : (options[value] ?? value);

const disclosureDoc = ({ at, receiver, items, way, consent, failed }: Disclosure, nameOf: NameOf): Doc => [
  item(2, "·", w.release(moment(at), receiver === "person" ? w.thePerson : nameOf(receiver), caseWords.ways[way], failed)),
  line(4, w.items(items.map((one) => itemLabels[one]).join("; ") || sheetWords.none)),
  ...(consent ? [line(4, groundWords(consent))] : []),
];

const groundWords = ({ form, by, given_at, valid_until }: ConsentGround): string => {
  const who = sheetWords.consentBy[by] ?? by;
  const at = moment(given_at);
  return isWithoutConsent(by)
    ? w.withoutConsent(who, at, valid_until)
    : w.consent(sheetWords.consentForms[form] ?? form, who, at, valid_until);
};

/** The answers as they were given, by the keys of the answers file. */
export const answersDoc = (given: Given): Doc =>
  section(
    w.headings.answers,
    [...given].map(([id, value]) => item(2, "·", `${startWords.fileKey(id)}: ${valueText(value)}`)),
  );

const valueText = (value: Value): string => {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object"
    ? Object.entries(value)
        .map(([key, one]) => `${key} ${one}`)
        .join(", ")
    : String(value);
};
