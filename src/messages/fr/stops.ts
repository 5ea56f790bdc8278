import type { StopReason, WalkOutcome } from "../../core/steps/stop.ts";

/** Where the ordinary flow stops: why, and what to do now. */
export const stopWords: Readonly<Record<StopReason, { readonly what: string; readonly way_on: string }>> = {
  third_party_report: {
    what: "Quelqu'un d'autre vous parle de la personne, qui n'a encore donné son accord pour rien.",
    way_on:
      "N'écrivez rien sur la personne. Remerciez l'appelant et donnez-lui ces numéros, à transmettre quand ce sera sans danger. Il ne doit affronter personne ni tenter de libérer qui que ce soit.",
  },
  another_adult_present: {
    what: "Un autre adulte est présent, ou vous avez un doute.",
    way_on:
      "Parlez d'abord avec la personne seule : l'adulte à côté d'elle est peut-être celui qui la contrôle. Donnez une raison banale, comme un formulaire ou un contrôle de santé. Si on ne peut pas les séparer, parlez de choses de tous les jours et fixez une autre rencontre.",
  },
  not_safe_to_speak: {
    what: "Il n'est pas sûr de parler en ce moment.",
    way_on:
      "Terminez comme si c'était un faux numéro. Ne rappelez pas, sauf si un moment sûr a été convenu. Si une vie est en danger, appelez vous-même le numéro d'urgence.",
  },
  danger_call_first: {
    what: "Quelqu'un est en danger, et aucun appel à l'aide n'est noté.",
    way_on:
      "Appelez maintenant le numéro d'urgence, et restez avec la personne si vous êtes en sécurité. Puis recommencez, et notez l'heure de l'appel.",
  },
  medical_call_first: {
    what: "La personne a besoin de soins urgents, et aucun appel à l'aide n'est noté.",
    way_on:
      "Appelez maintenant le numéro d'urgence ou un médecin. La personne n'a pas à dire comment c'est arrivé. Puis recommencez, et notez l'heure de l'appel.",
  },
  not_private: {
    what: "Vous n'êtes pas dans un lieu à l'abri des oreilles et des regards.",
    way_on:
      "Ne demandez rien de plus sur la personne ici. Trouvez une pièce, ou convenez d'un autre moment et d'un autre lieu. Puis recommencez.",
  },
  not_informed: {
    what: "Tout n'a pas été expliqué, ou tout n'a pas été compris.",
    way_on: "Revenez aux explications. Lisez-les lentement, avec un interprète si cela aide. Un oui ne compte qu'après cela.",
  },
  no_agreement_to_talk: {
    what: "La personne ne veut pas parler maintenant.",
    way_on:
      "C'est son droit. Proposez la feuille d'information si la porter est sans danger, à manger, du repos ou un appel téléphonique, et un autre moment si la personne le souhaite.",
  },
  no_agreement_to_notes: {
    what: "La personne ne veut pas de notes.",
    way_on:
      "Continuez à parler sans écrire. Proposez la feuille d'information si la porter est sans danger. Vous pouvez appeler un service avec la personne, sans donner de nom.",
  },
  nothing_wanted: {
    what: "La personne ne veut pas de service maintenant.",
    way_on: "Laissez-lui le choix. Proposez la feuille d'information si la porter est sans danger, et demandez si vous pourrez redemander.",
  },
  no_provider_chosen: {
    what: "Aucun service n'a été choisi, ou aucun ne peut accueillir la personne maintenant.",
    way_on:
      "Appelez la ligne d'écoute nationale et cherchez dans la région voisine. Convenez d'un plan pour cette nuit et d'un jour pour chercher de nouveau.",
  },
};

export const outcomeWords: Readonly<Record<WalkOutcome, string>> = {
  summary: "Un résumé est prêt pour chaque service accepté.",
  partial: "Un résumé est prêt pour certains services. Pour les autres, une règle dit non : la règle et la suite possible sont indiquées.",
  information_sheet: "Rien sur la personne n'est transmis. Une feuille d'information sans noms est prête pour elle.",
  stopped_for_safety: "Arrêté ici pour la sécurité. Utilisez d'abord les numéros et les conseils ; vous pourrez revenir plus tard.",
  refused: "Rien n'est transmis : une règle dit non. La règle et la suite possible sont indiquées.",
  no_provider: "Aucune orientation n'est faite : on ne connaît aucun service qui puisse accueillir la personne maintenant.",
};
