import type { Organization } from "../directory/model.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, said, type Value } from "../steps/field.ts";
import { isHandover, lineFor } from "./item-values.ts";
import { type Item, shareableItems } from "./items.ts";

/** Without a yes, in danger to life, only what those who save it need. */
const vitalItems: readonly Item[] = ["called", "age_group", "languages", "access_needs", "risk_level", "safe_contact", "services_wanted"];

/**
 * The lines agreed for this receiver, less those withheld or struck at the last look, that have something to say. A telephone
 * number is among them only beside what makes calling it safe.
 */
export const agreedItems = (answers: Answers, id: string, receiver: Organization): ReadonlyMap<Item, Value> => {
  const items = named(answers, id, receiver);
  return mayBeCalled(items) ? items : new Map([...items].filter(([item]) => item !== "phone"));
};

/** A number was agreed to, and stays here: the conditions of calling it don't go with it, or say that nobody should. */
export const phoneHeldBack = (answers: Answers, id: string, receiver: Organization): boolean => {
  const items = named(answers, id, receiver);
  return items.has("phone") && !mayBeCalled(items);
};

/** A line about the person was agreed to. What was arranged goes along with such lines, never alone: without one nothing goes at all. */
export const isAnythingAgreed = (answers: Answers, id: string, receiver: Organization): boolean =>
  [...agreedItems(answers, id, receiver).keys()].some((item) => !isHandover(item));

const mayBeCalled = (items: ReadonlyMap<Item, Value>): boolean => {
  const contact = items.get("safe_contact");
  const method = typeof contact === "object" && "method" in contact ? said(contact.method) : undefined;
  return method !== undefined && method !== "none";
};

const named = (answers: Answers, id: string, receiver: Organization): ReadonlyMap<Item, Value> => {
  const consent = answers.consent[id];
  const agreed = listed(consent?.items_shared);
  const keptBack = [...listed(consent?.withheld_items), ...listed(answers.review[id]?.leave_out)];
  const vital = consent?.consent_by === "none_vital_interest";
  const items = new Map<Item, Value>();
  for (const item of shareableItems) {
    const isAgreed = vital ? vitalItems.includes(item) && agreed.includes(item) : agreed.includes(item) || isHandover(item);
    const value = isAgreed && !keptBack.includes(item) ? lineFor(answers, item, receiver, id) : undefined;
    if (value !== undefined) items.set(item, value);
  }
  return items;
};
