import type { WithheldReason } from "../../core/protection/withheld.ts";

/** Why nothing goes to a receiver: which rule says no, and what to do instead. */
export const withheldWords: Readonly<Record<WithheldReason, { readonly what: string; readonly way_on: string }>> = {
  not_active: {
    what: "Ce service est fermé, ou fermé pour l'instant.",
    way_on: "Choisissez-en un autre avec la personne. Si vous savez qu'il est rouvert, dites-le à qui tient l'annuaire.",
  },
  service_full: {
    what: "Ce service est complet.",
    way_on: "Demandez-leur qui d'autre pourrait avoir de la place, et choisissez un autre service. Convenez d'un plan d'ici là.",
  },
  no_answer: {
    what: "Personne n'a répondu dans ce service.",
    way_on:
      "Essayez encore une fois, ou choisissez un autre service. Personne ne doit être envoyé devant une porte qui restera peut-être close.",
  },
  not_eligible: {
    what: "Ce service a dit qu'il ne peut pas accueillir la personne.",
    way_on:
      "Demandez-leur qui le peut, sans nommer la personne, et choisissez un autre service. Ce n'est pas la faute de la personne : dites-le-lui.",
  },
  service_not_offered: {
    what: "Ce service ne propose pas l'aide voulue, d'après sa fiche.",
    way_on: "Choisissez un service qui la propose. Si le souhait de la personne a changé, changez d'abord l'aide voulue.",
  },
  does_not_take_person: {
    what: "D'après sa fiche, ce service n'accueille pas de personnes de cet âge ou de ce genre.",
    way_on: "Choisissez-en un autre. Si vous pensez que la fiche est fausse, appelez-les sans nommer personne et faites corriger la fiche.",
  },
  not_chosen_by_person: {
    what: "La personne n'a pas choisi ce service.",
    way_on: "Montrez au moins deux services là où il y en a, et laissez la personne choisir.",
  },
  shelter_place_in_handover: {
    what: "Le passage de relais dit où un hébergement peut se trouver.",
    way_on: "Indiquez un lieu public pour se retrouver, comme la gare, et rien qui mène à la porte.",
  },
  age_contradicts_birth_date: {
    what: "La personne est inscrite comme adulte, et la date de naissance dit que c'est un enfant.",
    way_on: "Demandez de nouveau, avec douceur. Tant que ce n'est pas sûr, traitez la personne comme un enfant et revenez à l'étape 3.",
  },
  consent_missing: {
    what: "Il n'y a pas encore de oui pour ce service.",
    way_on:
      "Lisez à voix haute ce qui serait transmis et demandez. Un oui vaut pour un seul service ; un oui donné pour un autre ne compte pas ici.",
  },
  consent_refused: {
    what: "La personne a dit non à ce service.",
    way_on: "Restez-en là. Demandez si moins de lignes, un autre service ou un appel sans nom conviendrait mieux.",
  },
  asked_ahead: {
    what: "L'heure à laquelle ce service a été interrogé sur une place est encore à venir.",
    way_on: "Personne ne peut avoir été interrogé à ce moment-là. Corrigez l'heure, ou demandez-leur maintenant.",
  },
  answers_contradict: {
    what: "Deux réponses se contredisent, et l'une des deux est fausse.",
    way_on: "Cherchez avec la personne laquelle, et reposez cette question. Le oui reste valable.",
  },
  appointment_past: {
    what: "Le rendez-vous convenu est passé : personne ne pourrait y venir.",
    way_on: "Convenez d'un nouveau rendez-vous avec le service et la personne, ou n'en indiquez pas.",
  },
  referral_over: {
    what: "L'orientation vers ce service est terminée.",
    way_on:
      "Rien de plus n'y va. Si la personne le veut malgré tout, demandez un nouveau oui : cette étape de nouveau, à partir du consentement.",
  },
  consent_withdrawn: {
    what: "La personne a retiré son oui.",
    way_on:
      "Ne transmettez plus rien. Si quelque chose a été envoyé avant, demandez au destinataire de cesser de l'utiliser. L'aide ici continue.",
  },
  consent_dated_ahead: {
    what: "Le oui porte une date à venir, ou son heure n'est pas claire.",
    way_on: "Vérifiez l'heure qui a été notée et l'horloge de cet ordinateur. Puis corrigez.",
  },
  consent_expired: {
    what: "Le oui n'est plus valable.",
    way_on: "Demandez de nouveau. En quelques semaines beaucoup de choses changent, et la personne voit peut-être la situation autrement.",
  },
  consent_over_90_days: {
    what: "Un oui vaut 90 jours au plus, et celui-ci devait valoir plus longtemps.",
    way_on: "Convenez d'un jour plus proche avec la personne, et demandez de nouveau avant ce jour.",
  },
  consent_without_lines: {
    what: "Il n'est pas dit quelles lignes peuvent être transmises.",
    way_on: "Passez les lignes en revue avec la personne, une par une. Un oui à tout d'un seul coup n'est pas un consentement.",
  },
  nothing_agreed: {
    what: "Il ne reste aucune ligne qui puisse être transmise.",
    way_on:
      "Restez-en là : rien ne va à ce service. Demandez si un autre service ou un appel sans nom conviendrait mieux. Si la personne le veut malgré tout, repassez les lignes en revue avec elle.",
  },
  consent_not_by_person: {
    what: "Un adulte décide seul, et ce oui ne vient pas de la personne.",
    way_on:
      "Demandez à la personne elle-même, seule, avec un interprète si nécessaire. Ni un accompagnant ni un interprète ne peuvent dire oui à sa place.",
  },
  child_needs_guardian_or_authority: {
    what: "Pour un enfant, ou quand l'âge n'est pas certain, un tuteur ou l'autorité de protection de l'enfance doit décider.",
    way_on: "Appelez maintenant l'autorité de protection de l'enfance. S'il y a un tuteur, demandez ensemble à l'enfant et au tuteur.",
  },
  guardian_not_recorded: {
    what: "On dit qu'un tuteur a donné son accord, et aucun n'est noté pour cet enfant.",
    way_on:
      "Si un tuteur a été nommé, corrigez d'abord cela. Sinon, appelez l'autorité de protection de l'enfance : elle décide, ou en fait nommer un.",
  },
  carer_suspected: {
    what: "L'adulte qui s'occupe de l'enfant est peut-être un danger, et aucun tuteur n'a été désigné.",
    way_on: "Ne contactez pas cet adulte. Demandez à l'autorité de protection de l'enfance de décider, ou de faire désigner un tuteur.",
  },
  child_assent_missing: {
    what: "L'enfant n'a pas dit oui.",
    way_on:
      "Expliquez avec des mots que l'enfant connaît, en prenant le temps, et demandez. Si l'enfant dit non, parlez-en avec le tuteur et l'autorité.",
  },
  child_view_missing: {
    what: "Ce que veut l'enfant n'est pas noté.",
    way_on: "Demandez à l'enfant au calme, dans sa langue. Écrivez une ligne. Si l'enfant est trop petit pour le dire, écrivez-le.",
  },
  best_interests_reason_missing: {
    what: "La raison pour laquelle c'est le mieux pour l'enfant n'est pas notée.",
    way_on: "Demandez sa raison à l'autorité de protection de l'enfance. Écrivez-la en une ligne, sans noms.",
  },
  vital_interest_without_danger: {
    what: "« Une vie est en danger » a été donné comme raison, mais aucun danger ni besoin urgent n'est noté.",
    way_on: "S'il y a un danger, revenez aux questions sur le danger et appelez à l'aide. Sinon, demandez à la personne son oui.",
  },
  vital_interest_wrong_receiver: {
    what: "Sans un oui, on ne peut informer que ceux qui sauvent des vies : les soins de santé ou la police.",
    way_on: "Appelez le numéro d'urgence. Pour tout autre service, demandez à la personne son oui une fois qu'elle est en sécurité.",
  },
  police_not_wanted: {
    what: "La personne n'a pas dit qu'elle veut un contact avec la police.",
    way_on: "Laissez la police en dehors : l'aide continue sans elle. Si le souhait change, notez-le d'abord dans les droits.",
  },
  formal_identification_not_wanted: {
    what: "La personne n'a pas dit qu'elle veut l'identification formelle.",
    way_on:
      "Proposez d'abord le conseil d'un avocat. La ligne d'écoute peut dire ce que cela apporte et ce que cela coûte, et aucun nom n'est nécessaire pour demander.",
  },
  safety_critical_fact_withheld: {
    what: "Le risque est élevé, et le destinataire ne l'apprendrait pas.",
    way_on:
      "Dites à la personne que seul le niveau de risque est transmis, pas la raison, pour sa sécurité et celle du personnel. Si cela reste un non, n'envoyez pas ceci ; demandez conseil au service sans nommer personne.",
  },
  child_return_as_first_step: {
    what: "L'aide à un enfant ne commence jamais par un retour.",
    way_on: "Appelez d'abord la protection de l'enfance. La sécurité, les soins et un tuteur passent avant toute discussion sur un retour.",
  },
  return_not_voluntary: {
    what: "Il n'y a pas de oui clair de la personne pour passer la frontière.",
    way_on:
      "Proposez un avocat et du temps pour réfléchir. Demandez de nouveau quand la personne est seule, reposée et informée. L'aide ici continue entre-temps.",
  },
  return_risk_not_assessed: {
    what: "Ce qui pourrait se passer à l'arrivée n'a pas été examiné dans les deux pays.",
    way_on:
      "Demandez à un service de retour de le faire avec un partenaire dans l'autre pays. Rien n'est envoyé avant que ce soit terminé.",
  },
  return_best_interests_missing: {
    what: "Aucune procédure terminée ne dit que passer la frontière est le mieux pour l'enfant.",
    way_on: "Demandez à l'autorité de protection de l'enfance et au tuteur de l'ouvrir. L'enfant reste protégé ici jusque-là.",
  },
  return_family_not_assessed: {
    what: "Personne n'a fini de vérifier si la famille là-bas est sûre pour l'enfant.",
    way_on: "Demandez à la protection de l'enfance de le faire faire dans l'autre pays. N'appelez pas la famille vous-même.",
  },
  receiver_not_confirmed: {
    what: "Le service de l'autre pays n'a pas confirmé.",
    way_on: "Demandez-leur, sans donner de nom, s'ils peuvent s'en charger, qui est responsable et qui supplée. Puis notez leur oui.",
  },
};
