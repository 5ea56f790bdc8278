import type { Item } from "../../core/consent/items.ts";

/** The short label of each line as it stands on the receiver's sheet, and beside its box when it is agreed. */
export const itemLabels: Readonly<Record<Item, string>> = {
  appointment_at: "Rendez-vous",
  meet_who: "Accueil par",
  meet_where: "Point de rencontre",
  transport: "Transport",
  accompanied_by: "Accompagnement par",
  documents_to_bring: "À apporter",
  if_it_fails: "En cas d'échec",
  called: "Souhaite qu'on l'appelle",
  age_group: "Groupe d'âge",
  age_band: "Âge",
  gender: "Genre, tel que déclaré",
  languages: "Langues",
  interpreter_needed: "Interprète nécessaire",
  interpreter_gender_pref: "Interprète souhaité",
  preferred_worker_gender: "Interlocuteur souhaité",
  access_needs: "Aide nécessaire pour",
  travelling_with: "Vient avec",
  name: "Nom",
  birth_date: "Date de naissance",
  nationality: "Nationalité",
  phone: "Téléphone",
  guardian_appointed: "Tuteur désigné",
  childs_view: "L'avis de l'enfant",
  best_interests_reason: "Pourquoi c'est le mieux pour l'enfant",
  services_wanted: "Services souhaités",
  needs_now: "Besoins immédiats",
  sleeping_tonight: "Lieu où dormir cette nuit",
  services_already_received: "Reçoit déjà",
  exploitation_types: "Forme d'exploitation",
  safe_contact: "Contact sûr",
  places_to_avoid: "Lieux à éviter",
  risk_level: "Niveau de risque",
  risk_sources: "D'où vient le risque",
  risk_to_family: "Risque pour la famille",
  device_compromised: "Téléphone peut-être surveillé",
  still_controlled: "Peut être retrouvée ou contrôlée",
  safety_actions: "Mesures de sécurité convenues",
};

/** Said beside the box of the lines that few services need. */
export const onRequestWords = "seulement si le service ne peut pas commencer sans";

/** Words on the sheet where they differ from the words of the question's options. */
export const itemValueWords: { readonly [I in Item]?: Readonly<Record<string, string>> } = {
  transport: {
    arranged: "organisé par l'expéditeur",
    public: "transports en commun",
    provider_collects: "vous venez chercher la personne",
    none: "aucun",
  },
  age_group: { adult: "adulte", child: "enfant", treat_as_child: "âge incertain : à traiter comme un enfant" },
  guardian_appointed: { yes: "oui", no: "non", requested: "demandé, pas encore désigné" },
  sleeping_tonight: { safe: "sûr", unsafe: "pas sûr", nowhere: "aucun", unsure: "pas certain" },
  risk_level: { low: "faible", medium: "moyen", high: "ÉLEVÉ", immediate: "IMMÉDIAT" },
  risk_to_family: {
    here: "dans ce pays",
    origin: "dans le pays d'origine",
    both: "ici et dans le pays d'origine",
    no: "non",
    unsure: "pas certain",
  },
};

/** The rules for reaching the person, in one line. A way that was not given is never guessed. */
export const safeContactWords = (parts: Readonly<Record<string, string>>): string => {
  const { method = "none", ok_voicemail, ok_times, never_contact } = parts;
  const way = contactWays[method];
  return [
    way ?? "aucune voie sûre connue : seulement par l'expéditeur",
    method === "phone" && (ok_voicemail === "yes" ? "répondeur permis" : "AUCUN message sur le répondeur"),
    way !== undefined &&
      (ok_times === undefined || ok_times in silentTimes ? "moments non indiqués : demandez à l'expéditeur" : `quand : ${ok_times}`),
    never_contact !== undefined && `ne jamais contacter : ${never_contact}`,
  ]
    .filter(Boolean)
    .join(" ; ");
};

const contactWays: Readonly<Record<string, string>> = {
  phone: "par téléphone",
  text: "par SMS",
  email: "par courriel",
  via_person: "par la personne de confiance que nomme l'expéditeur",
};
const silentTimes = { unknown: true, declined: true, not_asked: true };
