import type { Case } from "../case/case.ts";
import { referralNumber } from "../case/code.ts";
import { type Day, dayOf, type Instant } from "../day.ts";
import type { Organization } from "../directory/model.ts";
import { childRules } from "../protection/child-rules.ts";
import { consentDates, consentRules } from "../protection/consent-rules.ts";
import { matchedServices, receiverRules } from "../protection/receiver-rules.ts";
import { returnRules } from "../protection/return-rules.ts";
import type { Rule } from "../protection/rule.ts";
import type { Withheld } from "../protection/withheld.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, said, silences, type Value } from "../steps/field.ts";
import type { Known } from "../steps/step.ts";
import { answerBehind } from "./item-values.ts";
import { type Item, shareableItems } from "./items.ts";

/** In this order: what forbids comes before what is merely missing. */
const rules: readonly Rule[] = [...receiverRules, ...returnRules, ...childRules, ...consentRules];

interface Contents {
  readonly number: string;
  readonly released_on: Day;
  readonly receiver: Organization;
  readonly choice: NonNullable<Answers["choices"][string]>;
  readonly items: ReadonlyMap<Item, Value>;
  readonly terms: ConsentTerms;
  readonly handover: NonNullable<Answers["handover"][string]>;
  readonly sender: Answers["sender"];
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
  /** The person wants a copy on paper. Left open, it is none while somebody still controls them. */
  readonly paper_copy: boolean;
}

/**
 * What one receiver may see: the agreed lines, and nothing else of the case. Only `release` can make one (the private member
 * makes the class nominal), and summaries are built from nothing else, so that a renderer handed a case does not compile.
 */
class Released {
  readonly #agreed = true;
  readonly contents: Contents;

  constructor(contents: Contents) {
    this.contents = contents;
  }

  get isAgreed(): true {
    return this.#agreed;
  }
}

export type { Released };

export type Decision =
  | { readonly kind: "released"; readonly released: Released }
  | { readonly kind: "withheld"; readonly withheld: Withheld };

/** The only door from a case to a summary. `known.now` is the moment of release: consent is looked at anew each time. */
export const release = ({ code, answers }: Case, id: string, known: Known): Decision => {
  const receiver = known.organization(id);
  if (!receiver) return { kind: "withheld", withheld: { receiver: id, reason: "service_not_offered", question: "services.choices" } };
  for (const rule of rules) {
    const refusal = rule({ answers, receiver, id, known });
    if (refusal) return { kind: "withheld", withheld: { receiver: id, ...refusal } };
  }
  const items = agreedItems(answers, id, receiver);
  const position = listed(answers.services.choices).indexOf(id);
  const contents: Contents = {
    number: referralNumber(code, position),
    released_on: dayOf(known.now),
    receiver,
    choice: answers.choices[id] ?? {},
    items,
    terms: termsOf(answers, id, known),
    handover: answers.handover[id] ?? {},
    sender: answers.sender,
  };
  return { kind: "released", released: new Released(contents) };
};

/** Without a yes, in danger to life, only what those who save it need. */
const vitalItems: readonly Item[] = ["called", "age_group", "languages", "access_needs", "risk_level", "safe_contact", "services_wanted"];

/** The lines agreed for this receiver, less those withheld or struck at the last look, that have an answer at all. */
const agreedItems = (answers: Answers, id: string, receiver: Organization): ReadonlyMap<Item, Value> => {
  const consent = answers.consent[id];
  const agreed = listed(consent?.items_shared);
  const kept_back = [...listed(consent?.withheld_items), ...listed(answers.review[id]?.leave_out)];
  const vital = consent?.consent_by === "none_vital_interest";
  const items = new Map<Item, Value>();
  for (const item of shareableItems) {
    if (!agreed.includes(item) || kept_back.includes(item) || (vital && !vitalItems.includes(item))) continue;
    // A receiver learns what is wanted of it, not what is wanted of others.
    const value = item === "services_wanted" ? matchedServices(answers, receiver) : answerBehind(answers, item);
    if (value !== undefined && !(silences as readonly unknown[]).includes(value)) items.set(item, value);
  }
  return items;
};

const termsOf = (answers: Answers, id: string, known: Known): ConsentTerms => {
  const consent = answers.consent[id] ?? {};
  return {
    form: consent.consent ?? "",
    by: consent.consent_by ?? "",
    given_at: said(consent.consent_at) ?? known.now,
    valid_until: consentDates(answers, id, known).until,
    child_assent: said(consent.child_assent),
    explained_in: listed(consent.explained_in),
    something_withheld: listed(consent.withheld_items).length > 0 || listed(answers.review[id]?.leave_out).length > 0,
    not_to_be_told: listed(consent.not_to_be_told),
    paper_copy: said(consent.copy_wanted) ? consent.copy_wanted === "paper" : answers.danger.still_controlled === "no",
  };
};
