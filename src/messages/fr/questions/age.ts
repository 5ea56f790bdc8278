import type { ageFields, decisionFields } from "../../../core/steps/age.ts";
import type { StepWords } from "../../en/words-of.ts";

export const age: StepWords<typeof ageFields & typeof decisionFields> = {
  title: "Enfant ou adulte ?",
  titles: { best_interests_reason: "Ce qui est le mieux pour l'enfant" },
  questions: {
    age_group: {
      ask: "Avez-vous 18 ans ou plus ?",
      why: "Les enfants ont droit à plus de protection. Quand ce n'est pas certain, on protège d'abord et on traite la personne comme un enfant.",
      options: { adult: "18 ans ou plus", child: "moins de 18 ans", unsure: "pas certain" },
    },
    age_band: {
      ask: "Quel âge avez-vous à peu près ?",
      why: "Beaucoup de services n'accueillent que certains âges. Un âge approximatif suffit ; aucune date de naissance n'est nécessaire.",
      options: {
        "0-5": "0 à 5 ans",
        "6-11": "6 à 11 ans",
        "12-15": "12 à 15 ans",
        "16-17": "16 ou 17 ans",
        "18-24": "18 à 24 ans",
        "25-59": "25 à 59 ans",
        "60+": "60 ans ou plus",
      },
    },
    age_disputed: {
      ask: "Quelqu'un met-il cet âge en doute, ou des papiers disent-ils autre chose ?",
      why: "On a pu lui donner de faux papiers. Tant qu'il y a un doute, la protection due à un enfant s'applique.",
    },
    accompanied_by: {
      ask: "Qui est venu avec l'enfant ?",
      why: "Un enfant a besoin d'un adulte sûr, et ce n'est pas toujours celui qui l'accompagne.",
      options: {
        parent: "un parent (père ou mère)",
        guardian: "un tuteur ou une tutrice",
        other_relative: "quelqu'un d'autre de la famille",
        unrelated_adult: "un adulte qui n'est pas de la famille",
        alone: "personne, l'enfant est seul",
        unsure: "j'ai un doute",
      },
    },
    carer_suspected: {
      ask: "L'adulte qui s'occupe de l'enfant pourrait-il être un danger pour l'enfant ?",
      why: "Seul un non clair écarte le soupçon. Sinon, on ne contacte pas cet adulte et on ne lui demande aucun accord.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    guardian_appointed: {
      ask: "Un tuteur a-t-il été désigné pour l'enfant ?",
      why: "Le tuteur décide avec l'enfant, à l'écart de l'adulte qui l'accompagne.",
      options: { yes: "oui", no: "non", requested: "demandé, pas encore désigné" },
    },
    childs_view: {
      ask: "Que voudriez-vous qu'il se passe maintenant ?",
      why: "Un enfant a le droit d'être entendu. Une ligne avec les mots de l'enfant ; pas ce qui s'est passé.",
    },
    best_interests_reason: {
      ask: "Pourquoi cette étape est-elle la meilleure pour l'enfant ? Une ligne.",
      why: "Si l'autorité décide sans tuteur, sa raison doit être notée. Pas de noms, et pas ce qui s'est passé.",
    },
  },
};
