import type { Organization } from "../directory/model.ts";
import { matchedServices } from "../protection/receiver-rules.ts";
import { isChild } from "../steps/age.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, silences, type Value } from "../steps/field.ts";
import { handoverItems, type Item } from "./items.ts";

/** What a line of this receiver's sheet would say; undefined when there is nothing to say. */
export const lineFor = (answers: Answers, item: Item, receiver: Organization, id: string): Value | undefined => {
  // A receiver learns what is wanted of it, not what is wanted of others.
  const value =
    item === "services_wanted" ? matchedServices(answers, receiver) : isHandover(item) ? answers.handover[id]?.[item] : read[item](answers);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty || (silences as readonly unknown[]).includes(value) ? undefined : value;
};

type HandoverItem = (typeof handoverItems)[number];
export const isHandover = (item: Item): item is HandoverItem => (handoverItems as readonly Item[]).includes(item);

/** What an unsure or disputed age is called towards others: a child, until shown otherwise. */
const ageGroup = (answers: Answers): string =>
  answers.age.age_group === "child" ? "child" : isChild(answers) ? "treat_as_child" : "adult";

const read: { readonly [I in Exclude<Item, HandoverItem | "services_wanted">]: (answers: Answers) => Value | undefined } = {
  called: ({ person }) => person.called,
  age_group: ageGroup,
  age_band: ({ age }) => age.age_band,
  gender: ({ person }) => person.gender,
  languages: ({ language }) => language.languages,
  interpreter_needed: ({ language }) => language.interpreter_needed,
  interpreter_gender_pref: ({ language }) => language.interpreter_gender_pref,
  preferred_worker_gender: ({ language }) => language.preferred_worker_gender,
  access_needs: ({ language }) => language.access_needs,
  travelling_with: ({ person }) => person.travelling_with,
  name: ({ person }) => person.name,
  birth_date: ({ person }) => person.birth_date,
  nationality: ({ person }) => person.nationality,
  phone: (answers) => (isWatched(answers) ? undefined : answers.person.phone),
  guardian_appointed: ({ age }) => age.guardian_appointed,
  childs_view: ({ age }) => age.childs_view,
  best_interests_reason: ({ age }) => age.best_interests_reason,
  needs_now: ({ needs }) => needs.needs_now,
  sleeping_tonight: ({ needs }) => needs.sleeping_tonight,
  services_already_received: ({ services }) => services.services_already_received,
  exploitation_types: ({ indications }) => indications.exploitation_types,
  safe_contact: safeContact,
  places_to_avoid: ({ safety }) => safety.places_to_avoid,
  risk_level: ({ safety }) => safety.risk_level,
  risk_sources: ({ safety }) => safety.risk_sources,
  risk_to_family: ({ safety }) => safety.risk_to_family,
  device_compromised: ({ safety }) => safety.device_compromised,
  still_controlled: ({ danger }) => danger.still_controlled,
  safety_actions: ({ safety }) => safety.safety_actions,
};

/**
 * The rules for reaching the person. The code word stays with the caseworker. While somebody controls the person, or watches
 * the phone, nobody but the sender reaches them, whatever was ticked.
 */
function safeContact(answers: Answers): Value | undefined {
  const { safety } = answers;
  const stated = safety["safe_contact.method"];
  if (stated === undefined) return undefined;
  const watched = isWatched(answers);
  const method = watched ? "none" : stated;
  const voicemail = safety["safe_contact.ok_voicemail"];
  const times = safety["safe_contact.ok_times"];
  const never = listed(safety["safe_contact.never_contact"]);
  return {
    method,
    ok_voicemail: voicemail === true && !watched ? "yes" : "no",
    ...(times === undefined ? {} : { ok_times: times }),
    ...(never.length > 0 ? { never_contact: never.join("; ") } : {}),
  };
}

/** What reaches the person's phone may reach somebody else first. */
export const isWatched = ({ danger, safety }: Answers): boolean => danger.still_controlled === "yes" || safety.device_compromised === "yes";
