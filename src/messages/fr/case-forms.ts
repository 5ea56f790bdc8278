import type { closingFields } from "../../core/case/closing.ts";
import type { followUpFields } from "../../core/case/follow-up.ts";
import type { replyFields } from "../../core/case/reply.ts";
import type { Fields } from "../../core/steps/field.ts";
import type { WordsOf } from "../en/words-of.ts";

type FormWords<T extends Fields> = { readonly [K in keyof T]: WordsOf<T[K]> };

/** The receiver's answer, as it is noted. The slip that the receiver fills in has the same lines. */
export const replyQuestions: FormWords<typeof replyFields> = {
  received_at: {
    ask: "R1 Quand ont-ils reçu l'orientation ?",
    why: "Savoir qu'elle est arrivée vient en premier. Ce n'est pas encore un oui.",
  },
  received_by: {
    ask: "R1 Qui a reçu l'orientation ? Sa fonction.",
    why: "Pour que le prochain appel arrive au bon bureau. Une fonction, pas un nom.",
  },
  decision: {
    ask: "R2 Qu'ont-ils décidé ?",
    why: "Reçu ne veut pas dire accepté : beaucoup d'orientations finissent en silence après l'accusé de réception.",
    options: {
      accepted: "accepté",
      accepted_with_conditions: "accepté sous conditions",
      waiting_list: "sur liste d'attente",
      not_accepted: "non accepté",
      redirected: "réorienté vers un autre service",
    },
  },
  reason: {
    ask: "R3 Pourquoi pas ?",
    why: "Cela dit à qui demander ensuite, et garde l'annuaire fidèle à la réalité.",
    options: {
      no_capacity: "pas de place",
      not_eligible: "la personne ne correspond pas à leurs critères",
      outside_area: "hors de leur territoire",
      wrong_service: "ce n'est pas leur genre de service",
      safety_concern: "pas sûr là-bas",
      need_more_info: "ils ont d'abord besoin d'en savoir plus",
      other: "une autre raison",
    },
  },
  alternative: { ask: "R3 Quel autre service suggèrent-ils ?", why: "Souvent ils savent qui a de la place." },
  person_agrees: {
    ask: "R9 La personne est-elle d'accord pour que le destinataire vous dise comment cela s'est passé ?",
    why: "Sans un oui, seuls R1 à R3 peuvent revenir : ce qui concerne la personne reste chez le destinataire.",
  },
  first_contact: {
    ask: "R4 Qu'a donné le premier contact ?",
    why: "L'orientation n'a réussi que si quelqu'un a vraiment été vu.",
    options: {
      seen: "la personne a été vue",
      contacted_not_seen: "on lui a parlé, pas encore vue",
      could_not_reach: "elle n'a pas pu être jointe",
      declined_by_person: "la personne n'en a pas voulu",
    },
  },
  first_contact_on: { ask: "R4 Quel jour ?", why: "Pour savoir combien de temps cela a pris." },
  service: {
    ask: "R5 Et le service ?",
    why: "Pour savoir s'il reste quelque chose à faire.",
    options: { started: "il a commencé", provided: "il a été donné", partly: "en partie", not_provided: "il n'a pas été donné" },
  },
  service_on: { ask: "R5 Quel jour ?", why: "Les prochains points sont comptés à partir de là." },
  referred_onward: { ask: "R6 Ont-ils orienté la personne ailleurs ?", why: "Il faut un oui à part pour chaque destinataire de plus." },
  onward_consent: { ask: "R6 Avec un nouveau oui de la personne ?", why: "Le consentement que vous avez ne va pas jusque-là." },
  new_risk: {
    ask: "R7 Ont-ils constaté un nouveau risque ?",
    why: "Seulement oui ou non. Téléphonez-leur pour le reste : rien n'en est écrit.",
  },
  case_manager: { ask: "R8 Qui suit le dossier désormais ? Une fonction.", why: "Une seule personne doit tenir le plan." },
  next_review: { ask: "R8 Quand refont-ils le point ?", why: "Pour que vous le fassiez le même jour qu'eux." },
};

export const followUpQuestions: FormWords<typeof followUpFields> = {
  whom: {
    ask: "Qui avez-vous essayé de joindre ?",
    why: "Les essais pour joindre la personne sont comptés, pour que personne ne soit appelé trop souvent.",
    options: { person: "la personne", receiver: "le destinataire" },
  },
  result: {
    ask: "Qu'est-ce que cela a donné ?",
    why: "Après trois essais sans réponse, on demande au destinataire à la place, avec le consentement de la personne.",
    options: {
      reached: "jointe",
      no_answer: "pas de réponse",
      not_safe: "il n'était pas sûr de parler : terminé comme un faux numéro",
    },
  },
  outcome: {
    ask: "Que dit la personne au sujet du service ?",
    why: "La parole de la personne compte autant que celle du destinataire.",
    options: {
      seen: "elle y a été reçue",
      service_started: "l'aide a commencé",
      completed: "elle a eu ce qu'il lui fallait",
      not_seen: "personne ne l'a encore reçue",
      declined_by_person: "elle n'en veut plus",
      nothing_new: "rien de nouveau",
    },
  },
  new_risk: {
    ask: "Vous avez réexaminé le risque : y a-t-il du nouveau ?",
    why: "On le réexamine à chaque entretien. S'il y a du nouveau : refaites le plan de sécurité, ensemble. Ce que c'est n'est pas écrit ici.",
    options: { yes: "oui", no: "non", unsure: "pas certain" },
  },
};

export const closingQuestions: FormWords<typeof closingFields> = {
  reason: {
    ask: "Pourquoi le dossier est-il clos ?",
    why: "Cela dit si le mécanisme a fonctionné. Cela ne nomme personne.",
    options: {
      needs_met: "les besoins sont couverts",
      person_ended: "la personne y a mis fin",
      transferred: "un autre bureau le suit maintenant",
      returned_or_relocated: "la personne est repartie ou a déménagé",
      lost_contact: "le contact a été perdu",
      no_service_possible: "aucun service n'a pu être trouvé",
      not_a_trafficking_matter_referred_elsewhere: "une autre sorte de situation, orientée ailleurs",
      died: "la personne est décédée",
      duplicate: "il a été ouvert deux fois",
      other: "une autre raison",
    },
  },
  person_view_asked: {
    ask: "Avez-vous demandé à la personne ce qu'elle en pense ?",
    why: "C'est elle qui dit si c'est fini, pas le bureau.",
  },
  safety_plan_left: { ask: "La personne a-t-elle un plan de sécurité pour la suite ?", why: "Le danger peut durer plus que le dossier." },
  way_back_explained: { ask: "La personne sait-elle comment revenir ?", why: "Personne ne devrait devoir repartir de rien." },
  receivers_told: {
    ask: "Les destinataires ont-ils été prévenus que le dossier est clos ?",
    why: "Sinon ils vous attendraient, ou continueraient seuls.",
  },
  keep_until: {
    ask: "Le garder jusqu'à quel jour ? (Entrée : 90 jours à partir de maintenant)",
    why: "Ensuite on vous demande s'il peut être effacé. Rien n'est effacé sans un oui.",
  },
};
