import { isChild } from "../steps/age.ts";
import type { Answers } from "../steps/answers.ts";
import { listed, type Value } from "../steps/field.ts";
import type { Item } from "./items.ts";

/** The answer behind a line of the sheet; undefined when there is none. */
export const answerBehind = (answers: Answers, item: Item): Value | undefined => read[item](answers);

/** What an unsure or disputed age is called towards others: a child, until shown otherwise. */
const ageGroup = (answers: Answers): string =>
  answers.age.age_group === "child" ? "child" : isChild(answers) ? "treat_as_child" : "adult";

const read: { readonly [I in Item]: (answers: Answers) => Value | undefined } = {
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
  phone: ({ person }) => person.phone,
  guardian_appointed: ({ age }) => age.guardian_appointed,
  childs_view: ({ age }) => age.childs_view,
  best_interests_reason: ({ age }) => age.best_interests_reason,
  services_wanted: ({ services }) => services.services_wanted,
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

/** The rules for reaching the person. The code word stays with the caseworker. */
function safeContact({ safety }: Answers): Value | undefined {
  const method = safety["safe_contact.method"];
  if (method === undefined) return undefined;
  const voicemail = safety["safe_contact.ok_voicemail"];
  const times = safety["safe_contact.ok_times"];
  const never = listed(safety["safe_contact.never_contact"]);
  return {
    method,
    ok_voicemail: voicemail === true ? "yes" : "no",
    ...(times === undefined ? {} : { ok_times: times }),
    ...(never.length > 0 ? { never_contact: never.join("; ") } : {}),
  };
}
