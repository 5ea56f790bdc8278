import { type Case, notedAt } from "../case/case.ts";
import { type Day, dayOf, type Instant, minutesOf } from "../day.ts";
import type { Organization } from "../directory/model.ts";
import { daysIn } from "../local-day.ts";
import { childRules } from "../protection/child-rules.ts";
import { consentDays } from "../protection/consent-days.ts";
import { consentRules, holdsToday } from "../protection/consent-rules.ts";
import { answersAgree } from "../protection/contradiction-rule.ts";
import { noShelterPlace, receiverRules } from "../protection/receiver-rules.ts";
import { isMove, returnRules } from "../protection/return-rules.ts";
import type { Request, Rule } from "../protection/rule.ts";
import { appointmentToCome, askedBefore } from "../protection/time-rules.ts";
import type { Withheld } from "../protection/withheld.ts";
import type { Answers } from "../steps/answers.ts";
import { isSafeToCarry } from "../steps/danger.ts";
import { holds, listed, said, type Value } from "../steps/field.ts";
import { type Priority, priorities } from "../steps/services.ts";
import type { Known } from "../steps/step.ts";
import { agreedItems, phoneHeldBack } from "./agreed-items.ts";
import type { Item } from "./items.ts";

/** In this order: what forbids comes before what is merely missing. */
const rules: readonly Rule[] = [...receiverRules, ...returnRules, ...childRules, ...consentRules, askedBefore];
const beforeItLeaves: readonly Rule[] = [answersAgree, appointmentToCome];
/** Looked at with the way there, or a matter of the hour: what was arranged must not be gone when a yes has run out. */
const beyondTheYes: readonly Rule[] = [noShelterPlace, holdsToday, askedBefore];

/** A rule says no whatever is arranged next. Only spares questions that lead nowhere: it lets nothing through. */
export const isRefusedAnyway = (answers: Answers, known: Known, id: string): boolean => {
  const receiver = known.organization(id);
  const request = receiver && { answers, receiver, id, known, noted_at: known.now };
  return request === undefined || rules.some((rule) => !beyondTheYes.includes(rule) && rule(request) !== undefined);
};

/**
 * What is about to leave is for a day to come, and says nothing that is known to be wrong. Of paper that was handed over it is noted
 * that it was, though that day is over by now, or its answers contradict each other: what is not in the log can't be called back.
 */
export type Leaving = "now" | "has_left";

interface Contents {
  readonly number: string;
  readonly released_on: Day;
  readonly receiver: Organization;
  /** The agreed lines: all that the sheet says about the person. */
  readonly items: ReadonlyMap<Item, Value>;
  /** Was agreed to, and is not among them. */
  readonly phone_held_back: boolean;
  readonly terms: ConsentTerms;
  readonly sender: Answers["sender"];
  readonly priority: Priority;
  /** How the provider was asked whether it has room, without saying for whom. */
  readonly checked: { readonly availability: string; readonly at: string | undefined; readonly with: string | undefined };
  readonly handover: string | undefined;
  /** The person would go over a border. */
  readonly moves: boolean;
}

export interface ConsentTerms {
  readonly form: string;
  readonly by: string;
  readonly given_at: Instant;
  readonly valid_until: Day;
  readonly child_assent: string | undefined;
  readonly explained_in: readonly string[];
  /** That something is withheld; never what, never why. */
  readonly something_withheld: boolean;
  readonly not_to_be_told: readonly string[];
  /** The person may carry a copy: never while somebody may still control them. */
  readonly paper_copy: boolean;
}

/**
 * What one receiver may see: the agreed lines, and nothing else of the case. Only `release` can make one (the private member
 * makes the class nominal), and summaries are built from nothing else, so that a renderer handed a case does not compile.
 */
class Released {
  readonly #contents: Contents;

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  get contents(): Contents {
    return this.#contents;
  }
}

export type { Released };

export type Decision =
  | { readonly kind: "released"; readonly released: Released }
  | { readonly kind: "withheld"; readonly withheld: Withheld };

/** The only door from a case to a summary. `known.now` is the moment of release: consent is looked at anew each time. */
export const release = (the: Case, id: string, known: Known, leaving: Leaving = "now"): Decision => {
  const { answers, numbers } = the;
  const noted_at = notedAt(the, id);
  const receiver = known.organization(id);
  if (!receiver) return { kind: "withheld", withheld: { receiver: id, reason: "service_not_offered", question: "services.choices" } };
  for (const rule of leaving === "now" ? [...rules, ...beforeItLeaves] : rules) {
    const refusal = rule({ answers, receiver, id, known, noted_at });
    if (refusal) return { kind: "withheld", withheld: { receiver: id, ...refusal } };
  }
  const choice = answers.choices[id] ?? {};
  const contents: Contents = {
    number: numbers[id] ?? "",
    released_on: dayThere(receiver, known),
    receiver,
    items: agreedItems(answers, id, receiver),
    phone_held_back: phoneHeldBack(answers, id, receiver),
    terms: termsOf({ answers, id, known, noted_at }),
    sender: answers.sender,
    priority: priorities.find((priority) => priority === choice.priority) ?? "normal",
    checked: {
      availability: said(choice.availability) ?? "not_checked",
      at: said(choice.availability_checked_at),
      with: said(choice.checked_with),
    },
    handover: said(answers.handover[id]?.handover),
    moves: isMove({ answers, receiver, id, known, noted_at }),
  };
  return { kind: "released", released: new Released(contents) };
};

/** By the provider's clock, as its answer is due by it. Where that can't be told: in UTC, as every time on such a sheet. */
const dayThere = ({ country }: Organization, { now, aheadOf }: Known): Day => {
  const { earliest, latest } = daysIn(minutesOf(now) ?? 0, [country], aheadOf);
  return earliest === latest ? latest : dayOf(now);
};

const termsOf = (request: Pick<Request, "answers" | "id" | "known" | "noted_at">): ConsentTerms => {
  const { answers, id, noted_at } = request;
  const consent = answers.consent[id] ?? {};
  return {
    form: consent.consent ?? "",
    by: consent.consent_by ?? "",
    given_at: said(consent.consent_at) ?? noted_at,
    valid_until: consentDays(request).until,
    child_assent: said(consent.child_assent),
    // In which language tells where somebody comes from.
    explained_in: isShared(answers, id, "languages") ? listed(consent.explained_in) : [],
    something_withheld: listed(consent.withheld_items).length > 0 || listed(answers.review[id]?.leave_out).length > 0,
    not_to_be_told: listed(consent.not_to_be_told),
    paper_copy: isSafeToCarry(answers) && consent.copy_wanted !== "none",
  };
};

const isShared = (answers: Answers, id: string, item: Item): boolean => {
  const { items_shared, withheld_items } = answers.consent[id] ?? {};
  return holds(items_shared, item) && !holds(withheld_items, item) && !holds(answers.review[id]?.leave_out, item);
};
