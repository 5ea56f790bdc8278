import type { Organization } from "../directory/model.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, type Value } from "../steps/field.ts";
import { isHandover, lineFor } from "./item-values.ts";
import { type Item, shareableItems } from "./items.ts";

/** Without a yes, in danger to life, only what those who save it need. */
const vitalItems: readonly Item[] = ["called", "age_group", "languages", "access_needs", "risk_level", "safe_contact", "services_wanted"];

/** The lines agreed for this receiver, less those withheld or struck at the last look, that have something to say. */
export const agreedItems = (answers: Answers, id: string, receiver: Organization): ReadonlyMap<Item, Value> => {
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
