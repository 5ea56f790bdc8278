import type { personFields } from "../../../core/steps/person.ts";
import type { StepWords } from "../../en/words-of.ts";

export const person: StepWords<typeof personFields> = {
  title: "Sur vous, pour la feuille",
  questions: {
    called: {
      ask: "Comment voulez-vous qu'on vous appelle ?",
      why: "Pour qu'on vous accueille avec un nom que vous avez choisi. Ce n'est pas forcément votre vrai nom.",
    },
    gender: {
      ask: "Comment décrivez-vous votre genre : femme, homme, fille, garçon, ou avec vos propres mots ?",
      why: "Certains services n'accueillent que des femmes ou que des hommes. Ainsi, seuls ceux qui vous accueillent sont montrés.",
    },
    travelling_with: {
      ask: "Qui vient avec vous ? Seulement qui c'est pour vous et l'âge approximatif, par exemple : fille, 4 ans.",
      why: "Pour qu'il y ait de la place pour vous tous. Aucun nom n'est nécessaire.",
    },
    name: {
      ask: "Quel est votre nom complet ?",
      why: "Ne le demandez que si un service ne peut pas commencer sans. Il ne va qu'à un service pour lequel vous êtes d'accord pour cette ligne.",
    },
    birth_date: {
      ask: "Quelle est votre date de naissance ?",
      why: "Ne la demandez que si un service ne peut pas commencer sans. L'âge approximatif suffit presque toujours.",
    },
    nationality: {
      ask: "Quelle est votre nationalité ?",
      why: "Ne la demandez que si un service ne peut pas commencer sans, un avocat par exemple.",
    },
    phone: {
      ask: "À quel numéro peut-on vous joindre sans danger ?",
      why: "Ne le demandez que si c'est sans danger et si un service ne peut pas commencer sans. Convenez-en en même temps que des règles de contact sûr.",
    },
  },
};
