import type { Organization } from "../directory/model.ts";
import { placeSignIn } from "../lint/place-signs.ts";
import { isChild } from "../steps/age.ts";
import type { Answers } from "../steps/answers.ts";
import { holds, listed, said } from "../steps/field.ts";
import { isUsable } from "../steps/usable.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import { mayTake } from "./person-facets.ts";
import type { Rule } from "./rule.ts";

/**
 * The wanted services this receiver offers and, as far as its record says, may give this person, in the person's order.
 * Formal identification is a report to the State: never part of another wish.
 */
export const matchedServices = (answers: Answers, receiver: Organization): readonly ServiceType[] =>
  wantedServices(answers).filter(
    (wanted) =>
      (wanted !== "identification" || wantsIdentification(answers)) &&
      receiver.services.some((service) => service.type === wanted && mayTake(service, answers)),
  );

/** For a child the child-protection authority comes first, whatever else is wanted. */
export const wantedServices = (answers: Answers): readonly ServiceType[] => {
  const wanted = listed(answers.services.services_wanted);
  return isChild(answers) && !wanted.includes("child-protection") ? ["child-protection", ...wanted] : wanted;
};

const wantsIdentification = ({ rights }: Answers): boolean => rights.wants_formal_identification === "yes";

export const isPolice = (receiver: Organization): boolean => receiver.services.some(({ type }) => type === "police");

const active: Rule = ({ receiver }) => (receiver.status === "active" ? undefined : { reason: "not_active", question: "services.choices" });

/** Nobody is sent to a place that said it can't take them. */
const available: Rule = ({ answers, id }) => {
  const { availability } = answers.choices[id] ?? {};
  if (availability === "full") return { reason: "service_full", question: `choices.${id}.availability` };
  if (availability === "no_answer") return { reason: "no_answer", question: `choices.${id}.availability` };
  return isUsable(answers, id) ? undefined : { reason: "not_eligible", question: `choices.${id}.eligibility_ok` };
};

const chosenByPerson: Rule = ({ answers, id }) =>
  answers.choices[id]?.chosen_by_person === false
    ? { reason: "not_chosen_by_person", question: `choices.${id}.chosen_by_person` }
    : undefined;

const offersWhatIsWanted: Rule = ({ answers, receiver }) => {
  if (matchedServices(answers, receiver).length > 0) return undefined;
  const wanted = wantedServices(answers);
  const offered = receiver.services.some(({ type }) => wanted.includes(type));
  return { reason: offered ? "does_not_take_person" : "service_not_offered", question: "services.choices" };
};

/** The police stand apart: a wish of their own, never part of another yes. Only a life in danger stands above it. */
const policeOnlyWhenWanted: Rule = ({ answers, receiver, id }) =>
  isPolice(receiver) && answers.rights.wants_police_contact !== "yes" && answers.consent[id]?.consent_by !== "none_vital_interest"
    ? { reason: "police_not_wanted", question: "rights.wants_police_contact" }
    : undefined;

const identificationOnlyWhenWanted: Rule = ({ answers, receiver }) =>
  holds(answers.services.services_wanted, "identification") &&
  !wantsIdentification(answers) &&
  matchedServices(answers, receiver).length === 0 &&
  receiver.services.some(({ type }) => type === "identification")
    ? { reason: "formal_identification_not_wanted", question: "rights.wants_formal_identification" }
    : undefined;

/** What is agreed on the phone may still say where a hidden door is. */
export const noShelterPlace: Rule = ({ answers, receiver, id }) => {
  const isHidden = receiver.address_withheld === true || receiver.services.some(({ type }) => type === "shelter");
  const told = answers.handover[id] ?? {};
  const leaking = isHidden ? placeTexts.find((key) => placeSignIn(said(told[key]) ?? "") !== undefined) : undefined;
  return leaking && { reason: "shelter_place_in_handover", question: `handover.${id}.${leaking}` };
};
export const placeTexts = ["meet_who", "meet_where", "if_it_fails", "accompanied_by"] as const;

export const receiverRules: readonly Rule[] = [
  active,
  available,
  chosenByPerson,
  policeOnlyWhenWanted,
  identificationOnlyWhenWanted,
  offersWhatIsWanted,
  noShelterPlace,
];
