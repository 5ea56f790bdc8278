import type { Organization } from "../directory/model.ts";
import type { Answers } from "../steps/answers.ts";
import { listed } from "../steps/field.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import { mayTake } from "./person-facets.ts";
import type { Rule } from "./rule.ts";

/** The wanted services this receiver offers and, as far as its record says, may give this person. In the person's order. */
export const matchedServices = (answers: Answers, receiver: Organization): readonly ServiceType[] =>
  listed(answers.services.services_wanted).filter((wanted) =>
    receiver.services.some((service) => service.type === wanted && mayTake(service, answers)),
  );

export const isPolice = (receiver: Organization): boolean => receiver.services.some(({ type }) => type === "police");

const active: Rule = ({ receiver }) => (receiver.status === "active" ? undefined : { reason: "not_active", question: "services.choices" });

/** Nobody is sent to a place that said it can't take them. */
const available: Rule = ({ answers, id }) => {
  const { availability, eligibility_ok } = answers.choices[id] ?? {};
  if (availability === "full") return { reason: "service_full", question: `choices.${id}.availability` };
  if (availability === "no_answer") return { reason: "no_answer", question: `choices.${id}.availability` };
  return eligibility_ok === "no" ? { reason: "not_eligible", question: `choices.${id}.eligibility_ok` } : undefined;
};

const offersWhatIsWanted: Rule = ({ answers, receiver }) => {
  if (matchedServices(answers, receiver).length > 0) return undefined;
  const wanted = listed(answers.services.services_wanted);
  const offered = receiver.services.some(({ type }) => wanted.includes(type));
  return { reason: offered ? "does_not_take_person" : "service_not_offered", question: "services.choices" };
};

/** Police and immigration control stand apart: a wish of their own, never part of another yes. */
const policeOnlyWhenWanted: Rule = ({ answers, receiver }) =>
  isPolice(receiver) && answers.rights.wants_police_contact !== "yes"
    ? { reason: "police_not_wanted", question: "rights.wants_police_contact" }
    : undefined;

/** A report for formal identification is a State procedure, not a service referral. */
const identificationOnlyWhenWanted: Rule = ({ answers, receiver }) => {
  const matched = matchedServices(answers, receiver);
  return matched.length > 0 && matched.every((type) => type === "identification") && answers.rights.wants_formal_identification !== "yes"
    ? { reason: "formal_identification_not_wanted", question: "rights.wants_formal_identification" }
    : undefined;
};

export const receiverRules: readonly Rule[] = [active, available, offersWhatIsWanted, policeOnlyWhenWanted, identificationOnlyWhenWanted];
