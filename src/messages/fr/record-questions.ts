import type { recordQuestions as en } from "../en/record-questions.ts";
import { kindLabels } from "./card.ts";
import { confirmWords } from "./confirm.ts";
import { exploitationLabels, populationLabels, serviceLabels } from "./vocabulary.ts";

const pageWhy = "Qui en doutera plus tard doit pouvoir le vérifier. Aucun fait sans sa page.";
const page = "La page qui le montre (https://…)";
const absent =
  "Seulement ce que dit le prestataire lui-même. Ce qu'on ne sait pas est laissé vide : cela ne veut jamais dire non, ni tout le monde.";

/** The questions of `referral add`, by the field that they fill. */
export const recordQuestions: typeof en = {
  country: { ask: "Pays (un nom, ou un code comme BE)", why: "Il y a un fichier par pays." },
  "emergency.number": {
    ask: "Ce pays n'a pas encore de fichier. Son numéro d'urgence",
    why: "Il figure au-dessus de chaque réponse pour ce pays.",
  },
  "emergency.label": { ask: "Comment s'appelle-t-il ?", why: "Pour que la personne qui accompagne sache qui répond." },
  "emergency.source": { ask: page, why: pageWhy },
  name: { ask: "Nom de l'organisation", why: "Comme elle l'écrit elle-même. Les fiches très proches sont montrées ensuite." },
  alternate_names: { ask: "Autres noms et abréviations (séparés par des virgules)", why: "On cherche le nom dont on a entendu parler." },
  website: { ask: "Site (https://…)", why: "La page d'accueil, comme la donne l'organisation." },
  "phones.any": { ask: "A-t-elle un numéro de téléphone ?", why: "Un numéro à la fois, chacun avec sa page." },
  "phones.another": { ask: "Un autre numéro de téléphone ?", why: "Un numéro à la fois, chacun avec sa page." },
  "phones.number": {
    ask: "Le numéro, comme l'écrit son titulaire",
    why: "Les numéros restent comme ils sont imprimés : c'est ainsi qu'on les compare.",
  },
  "phones.use": {
    ask: "À quoi sert-il ?",
    why: "Une ligne d'écoute (hotline) est une ligne pour les victimes. Une ligne de la police ou de signalement n'en est pas une.",
    options: {
      hotline: "hotline : une ligne pour les victimes",
      office: "bureau",
      sms: "SMS",
      whatsapp: "WhatsApp",
      fax: "fax",
    },
  },
  "phones.hours": {
    ask: "Horaires (24/7, ou comme Mo-Fr 09:00-17:00)",
    why: "La nuit, la personne qui accompagne doit savoir qui répond. Non précisé : passez.",
  },
  "phones.languages": { ask: "Langues qu'on y parle (séparées par des virgules)", why: absent },
  "phones.note": { ask: "Quelque chose sur ce numéro, en quelques mots", why: "Jamais qui répond : les gens s'en vont." },
  "phones.source": { ask: page, why: pageWhy },
  "emails.any": { ask: "A-t-elle une adresse de courriel ?", why: "Une adresse du bureau, jamais d'une personne." },
  "emails.another": { ask: "Une autre adresse de courriel ?", why: "Une adresse du bureau, jamais d'une personne." },
  "emails.address": { ask: "L'adresse du bureau", why: "Une personne s'en va, est harcelée, ou n'a jamais donné son accord." },
  "emails.source": { ask: page, why: pageWhy },
  id: { ask: "Id", why: "Des dossiers y renvoient pendant des années : il n'est jamais changé et jamais réutilisé." },
  kind: {
    ask: "Qu'est-ce que c'est ?",
    why: "Cela décide de ce à quoi la personne qui accompagne peut s'attendre, et de ce qu'une personne peut craindre.",
    options: kindLabels,
  },
  description: {
    ask: "Que fait-elle, en une ou deux phrases à vous",
    why: "Pas de rue, pas d'itinéraire, pas de personne, pas de publicité.",
  },
  "services.another": { ask: "Un autre service ?", why: "Seulement ce que le prestataire dit faire." },
  "services.type": {
    ask: "Quel service ?",
    why: "On cherche par service. Seulement ce que le prestataire dit faire.",
    options: serviceLabels,
  },
  "services.populations": { ask: "Pour qui ?", why: absent, options: populationLabels },
  "services.exploitation": { ask: "Pour quelle exploitation ?", why: absent, options: exploitationLabels },
  "services.minimum_age": { ask: "À partir de quel âge (années) ?", why: absent },
  "services.maximum_age": { ask: "Jusqu'à quel âge (années) ?", why: "Un service pour enfants seulement dit 17." },
  "services.access": {
    ask: "Qui peut le demander ?",
    why: absent,
    options: { referral: "seulement un autre service, par une orientation", self: "la personne", both: "les deux" },
  },
  "services.languages": { ask: "Langues (séparées par des virgules)", why: absent },
  "services.fees": { ask: "Combien cela coûte-t-il ?", why: absent },
  "services.documents_required": { ask: "Quels papiers faut-il ?", why: absent },
  "services.not_for": { ask: "Qui n'est pas accueilli ?", why: absent },
  "services.note": { ask: "Autre chose sur ce service", why: "Pas de rue, pas d'itinéraire, pas de personne." },
  address_withheld: {
    ask: "A-t-elle un lieu qui doit rester secret ?",
    why: "Alors aucune adresse et aucune ville n'est demandée : rien ici ne doit y mener.",
  },
  city: { ask: "Ville", why: "Pour qui cherche à proximité." },
  office_address: {
    ask: "Adresse d'un bureau PUBLIC que le prestataire publie lui-même",
    why: "Jamais le lieu où des personnes sont hébergées.",
  },
  coverage: {
    ask: "Où travaille-t-elle : national, ou des régions comme BE-VLG (séparées par des virgules)",
    why: "Qui elle peut accueillir en principe.",
  },
  caution: { ask: "Une mise en garde que le lecteur doit voir", why: "Nécessaire là où la police répond sur une ligne pour victimes." },
  "assured.on": { ask: "Quand tout cela a-t-il été vérifié ?", why: "Le jour de la vérification, pas de la saisie." },
  "assured.how": {
    ask: "Comment cela a-t-il été vérifié ?",
    why: "Le lecteur le voit : une page vaut moins qu'un appel.",
    options: confirmWords.hows,
  },
  "assured.by": {
    ask: "Qui a vérifié, comme une fonction (« l'accueil de la ligne »)",
    why: "Une fonction, jamais une personne : l'annuaire est public.",
  },
  sources: { ask: "Les pages qui ont été lues (https://…, une à la fois)", why: pageWhy },
};
